package org.unionhome.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The forms of all processes. They are written in Chinese; for an English reader each text is replaced by the message
 * {@code <slug>.form.<form>.<component>[.<option>|.description|.text]} where there is one.
 */
@Component
public class FormSchemas {

    private final ObjectMapper json;
    private final MessageSource texts;
    private final Map<String, FormSchema> schemas = new ConcurrentHashMap<>();

    public FormSchemas(ObjectMapper json, MessageSource texts) {
        this.json = json;
        this.texts = texts;
    }

    /** @param name the task id, start event id or message event id */
    public FormSchema of(String process, String name) {
        return schemas.computeIfAbsent(process + "/forms/" + name, this::load);
    }

    public boolean exists(String process, String name) {
        return new ClassPathResource("processes/" + process + "/forms/" + name + ".form").exists();
    }

    private FormSchema load(String path) {
        try (var input = new ClassPathResource("processes/" + path + ".form").getInputStream()) {
            return new FormSchema(json.readTree(input));
        } catch (IOException e) {
            throw new UncheckedIOException("form " + path, e);
        }
    }

    /** The form as a reader of this language sees it. */
    public JsonNode localized(String process, String name, Locale locale) {
        JsonNode schema = of(process, name).json().deepCopy();
        if (Locale.ENGLISH.getLanguage().equals(locale.getLanguage())) {
            schema.path("components").forEach(component -> translate(component, process + ".form." + name + "."));
        }
        return schema;
    }

    private void translate(JsonNode node, String prefix) {
        if (!(node instanceof ObjectNode component)) {
            return;
        }
        String key = component
                .path("key")
                .asText(component.path("path").asText(component.path("id").asText()));
        for (String property : new String[] {"label", "dateLabel", "text", "description", "content"}) {
            String message = prefix + key + (property.endsWith("abel") ? "" : "." + property);
            replace(component, property, message);
        }
        component
                .path("values")
                .forEach(option -> replace(
                        (ObjectNode) option,
                        "label",
                        prefix + key + "." + option.path("value").asText()));
        component
                .path("columns")
                .forEach(column -> replace(
                        (ObjectNode) column,
                        "label",
                        prefix + key + "." + column.path("key").asText()));
        component.path("components").forEach(child -> translate(child, prefix));
    }

    private void replace(ObjectNode node, String property, String message) {
        if (node.path(property).isTextual()) {
            String text = texts.getMessage(message, null, null, Locale.ENGLISH);
            if (text != null) {
                node.put(property, text);
            }
        }
    }
}
