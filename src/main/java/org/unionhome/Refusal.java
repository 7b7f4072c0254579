package org.unionhome;

import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * A business "no": the action is not carried out, nothing is written, and the person reads why in their own language.
 * Carries a message key, its arguments, and where a form was wrong the message key of each field.
 */
public class Refusal extends RuntimeException {

    private final String key;
    private final transient Object[] args;
    private final Map<String, String> fields;

    public Refusal(String key, Object... args) {
        this(Map.of(), key, args);
    }

    /** @param fields field key to a text that is already in the person's language */
    public Refusal(Map<String, String> fields, String key, Object... args) {
        super(key);
        this.key = key;
        this.args = args;
        this.fields = Map.copyOf(fields);
    }

    public String key() {
        return key;
    }

    public Map<String, String> fields() {
        return fields;
    }

    /** The sentence for the person, in the language of the current request. */
    public String text(MessageSource texts) {
        return texts.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
