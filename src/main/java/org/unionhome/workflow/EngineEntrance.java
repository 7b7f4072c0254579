package org.unionhome.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.people.People;

/**
 * Where calls of the engine's own interface (Tasklist above all) meet the door: finds out who calls, translates the engine's
 * values, and turns a refusal into the red box of Tasklist, in the person's language.
 */
@Component
class EngineEntrance {

    private final ProcessEngine engine;
    private final Engine calls;
    private final RecentStarts recentStarts;
    private final Door door;
    private final Reading reading;
    private final People people;
    private final MessageSource texts;
    private final ObjectMapper json;

    EngineEntrance(
            @Lazy ProcessEngine engine,
            Engine calls,
            RecentStarts recentStarts,
            Door door,
            Reading reading,
            People people,
            MessageSource texts,
            ObjectMapper json) {
        this.engine = engine;
        this.calls = calls;
        this.recentStarts = recentStarts;
        this.door = door;
        this.reading = reading;
        this.people = people;
        this.texts = texts;
        this.json = json;
    }

    void complete(String taskId, Map<String, Object> variables) {
        asCaller(actor -> {
            door.complete(actor, taskId, plain(variables));
            return null;
        });
    }

    void claim(String taskId, String userId) {
        asCaller(actor -> {
            if (!actor.equals(userId)) {
                throw new Refusal("workflow.refusal.claimForOther");
            }
            door.claim(actor, taskId);
            return null;
        });
    }

    void unclaim(String taskId) {
        asCaller(actor -> {
            door.unclaim(actor, taskId);
            return null;
        });
    }

    VariableMap taskValues(String taskId) {
        return asCaller(actor -> typed(reading.taskValues(actor, taskId)));
    }

    VariableMap startValues(String processDefinitionId) {
        return asCaller(actor -> typed(reading.startValues(actor, processOf(processDefinitionId))));
    }

    ProcessInstance start(String processDefinitionId, Map<String, Object> variables) {
        return asCaller(actor -> {
            String process = processOf(processDefinitionId);
            Map<String, Object> form = plain(variables);
            return calls.filed(door.start(actor, process, form, recentStarts.token(actor, process, form)));
        });
    }

    private String processOf(String processDefinitionId) {
        return engine.getRepositoryService()
                .getProcessDefinition(processDefinitionId)
                .getKey();
    }

    private interface Call<T> {
        T as(String actor);
    }

    private <T> T asCaller(Call<T> call) {
        var authentication = engine.getIdentityService().getCurrentAuthentication();
        String actor = authentication == null ? null : authentication.getUserId();
        Locale before = LocaleContextHolder.getLocale();
        Locale locale = actor == null
                ? Locale.SIMPLIFIED_CHINESE
                : people.require(actor).locale();
        LocaleContextHolder.setLocale(locale);
        try {
            if (actor == null) {
                throw new Refusal("workflow.refusal.nobody");
            }
            return call.as(actor);
        } catch (Refusal refusal) {
            throw new RefusedException(refusal.text(texts));
        } catch (ConcurrencyFailureException e) {
            throw new RefusedException(new Refusal("workflow.refusal.taskGone").text(texts));
        } finally {
            LocaleContextHolder.setLocale(before);
        }
    }

    private Map<String, Object> plain(Map<String, Object> variables) {
        Map<String, Object> values = new HashMap<>();
        if (variables != null) {
            variables.forEach((name, value) -> values.put(name, plain(value)));
        }
        return values;
    }

    private Object plain(Object value) {
        if (value instanceof SpinJsonNode node) {
            try {
                return json.readTree(node.toString());
            } catch (JsonProcessingException e) {
                throw new Refusal("workflow.refusal.badForm");
            }
        }
        return value;
    }

    private VariableMap typed(Map<String, Object> values) {
        VariableMap map = Variables.createVariables();
        values.forEach((name, value) -> map.putValueTyped(name, typed(value)));
        return map;
    }

    private org.camunda.bpm.engine.variable.value.TypedValue typed(Object value) {
        Supplier<String> asJson = () -> {
            try {
                return json.writeValueAsString(value);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        };
        if (value == null) {
            return Variables.untypedNullValue();
        }
        if (value instanceof BigDecimal number) {
            return Variables.doubleValue(number.doubleValue());
        }
        if (value instanceof Boolean || value instanceof Integer || value instanceof Long || value instanceof String) {
            return Variables.untypedValue(value);
        }
        boolean structure = value instanceof Iterable
                || value instanceof Map
                || value.getClass().isRecord();
        return structure ? SpinValues.jsonValue(asJson.get()).create() : Variables.stringValue(value.toString());
    }
}
