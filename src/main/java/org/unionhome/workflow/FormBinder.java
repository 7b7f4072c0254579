package org.unionhome.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;

/**
 * Turns what was sent into the task's record. A name that the form does not have is refused; one that the form only shows is
 * dropped, since nothing that a browser says about it counts. Messages are in the language of the request.
 */
@Component
class FormBinder {

    private static final int MAX_TEXT = 20_000;
    private static final int MAX_NUMBER = 20;

    private final ObjectMapper json;
    private final Validator validator;
    private final MessageSource texts;

    FormBinder(ObjectMapper json, Validator validator, MessageSource texts) {
        this.json = json.copy()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        this.validator = validator;
        this.texts = texts;
    }

    <T> T bind(FormSchema form, Map<String, ?> sent, Class<T> type) {
        ObjectNode values = json.createObjectNode();
        sent.forEach((name, value) -> {
            if (form.editable().contains(name)) {
                values.set(name, clean(name, json.valueToTree(value)));
            } else if (!form.named().contains(name)) {
                throw new Refusal("workflow.refusal.unknownField", name.length() > 40 ? name.substring(0, 40) : name);
            }
        });
        T bound = read(values, type);
        validate(form, bound);
        return bound;
    }

    private JsonNode clean(String field, JsonNode value) {
        if (value.isTextual()) {
            String text = value.asText().replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").strip();
            if (text.length() > MAX_TEXT) {
                throw wrong(field, "workflow.refusal.textTooLong");
            }
            return text.isEmpty() ? json.nullNode() : TextNode.valueOf(text);
        }
        if (value.isNumber() && value.asText().length() > MAX_NUMBER) {
            throw wrong(field, "workflow.refusal.badValue");
        }
        if (value.isObject()) {
            value.properties().forEach(entry -> entry.setValue(clean(field, entry.getValue())));
        } else if (value.isArray()) {
            var items = (com.fasterxml.jackson.databind.node.ArrayNode) value;
            for (int i = 0; i < items.size(); i++) {
                items.set(i, clean(field, items.get(i)));
            }
        }
        return value;
    }

    private <T> T read(ObjectNode values, Class<T> type) {
        try {
            return json.treeToValue(values, type);
        } catch (JsonMappingException e) {
            String field = e.getPath().isEmpty() ? "" : e.getPath().get(0).getFieldName();
            throw wrong(field == null ? "" : field, "workflow.refusal.badValue");
        } catch (JsonProcessingException e) {
            throw new Refusal("workflow.refusal.badForm");
        }
    }

    private void validate(FormSchema form, Object bound) {
        Set<ConstraintViolation<Object>> violations = validator.validate(bound);
        if (!violations.isEmpty()) {
            Map<String, String> fields = new LinkedHashMap<>();
            violations.stream()
                    .sorted((a, b) -> a.getPropertyPath()
                            .toString()
                            .compareTo(b.getPropertyPath().toString()))
                    .forEach(v -> fields.putIfAbsent(fieldOf(v), v.getMessage()));
            throw new Refusal(fields, "workflow.refusal.invalidForm", inWords(form, fields));
        }
    }

    /** For whoever sees one sentence only, as in Tasklist: each field by its label. */
    private static String inWords(FormSchema form, Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> form.label(field.getKey()) + " " + field.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String fieldOf(ConstraintViolation<Object> violation) {
        return violation.getPropertyPath().toString().replaceAll("[.\\[].*", "");
    }

    private Refusal wrong(String field, String key) {
        String text = texts.getMessage(key, null, LocaleContextHolder.getLocale());
        return new Refusal(Map.of(field, text), "workflow.refusal.invalidForm", text);
    }
}
