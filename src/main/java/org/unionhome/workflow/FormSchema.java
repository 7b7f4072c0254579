package org.unionhome.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One Camunda Form: which keys a person fills in, and which names it mentions at all. The second is the list of what its step
 * may see: a value that the form does not name is not sent to it.
 */
public final class FormSchema {

    private static final Set<String> EDITABLE = Set.of(
            "textfield",
            "textarea",
            "number",
            "datetime",
            "checkbox",
            "checklist",
            "radio",
            "select",
            "taglist",
            "dynamiclist");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final JsonNode json;
    private final Set<String> editable = new LinkedHashSet<>();
    private final Set<String> named = new LinkedHashSet<>();
    private final Map<String, String> labels = new HashMap<>();

    FormSchema(JsonNode json) {
        this.json = json;
        json.path("components").forEach(component -> read(component, true));
    }

    private void read(JsonNode component, boolean top) {
        String type = component.path("type").asText();
        String key = component.path("dynamiclist".equals(type) ? "path" : "key").asText("");
        boolean locked = component.path("disabled").asBoolean()
                || component.path("readonly").asBoolean();
        if (top && EDITABLE.contains(type) && !key.isEmpty() && !locked) {
            editable.add(key);
        }
        if (!key.isEmpty()) {
            named.add(key);
            labels.put(
                    key,
                    component.path("label").asText(component.path("dateLabel").asText(key)));
        }
        collectNames(component);
        boolean list = "dynamiclist".equals(type);
        component.path("components").forEach(child -> read(child, top && !list));
    }

    private void collectNames(JsonNode node) {
        node.properties().forEach(property -> {
            JsonNode value = property.getValue();
            if (value.isTextual() && mentionsData(property.getKey(), value.asText())) {
                Matcher matcher = NAME.matcher(value.asText());
                while (matcher.find()) {
                    named.add(matcher.group());
                }
            } else if (value.isObject()) {
                collectNames(value);
            }
        });
    }

    private static boolean mentionsData(String property, String text) {
        return text.startsWith("=")
                || text.contains("{{")
                || property.equals("valuesKey")
                || property.equals("dataSource");
    }

    /** Keys that a person may fill in: exactly the components of the task's record. */
    public Set<String> editable() {
        return editable;
    }

    /** Every name that the form mentions, as field, option list, condition or text. */
    public Set<String> named() {
        return named;
    }

    /** What the person reads beside a field, in Chinese. */
    public String label(String key) {
        return labels.getOrDefault(key, key);
    }

    public JsonNode json() {
        return json;
    }
}
