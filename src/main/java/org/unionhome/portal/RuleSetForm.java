package org.unionhome.portal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unionhome.calendar.Rule;
import org.unionhome.cases.RuleSetRegister.NewSet;
import org.unionhome.cases.RuleSetRegister.Value;

/** The form of a new rule set as it was sent: the law, and for each parameter its number, unit, article and how it is known. */
final class RuleSetForm {

    private static final List<String> HEAD = List.of("jurisdiction", "name", "law", "effectiveFrom", "note", "reason");
    private static final List<String> PARTS = List.of("value", "unit", "article", "confidence");

    private final Map<String, String> sent;
    private final PageWords words;

    RuleSetForm(Map<String, String> sent, PageWords words) {
        this.sent = sent;
        this.words = words;
    }

    /** The set; what cannot be read is told under its field's name. */
    NewSet read(List<RuleSetViews.Field> fields, Map<String, String> errors) {
        List<Value> values = new ArrayList<>();
        for (RuleSetViews.Field field : fields) {
            if (!text("value", field).isEmpty()) {
                value(field, values, errors);
            }
        }
        return new NewSet(
                sent.getOrDefault("jurisdiction", "").strip(),
                day(errors),
                sent.getOrDefault("name", ""),
                sent.getOrDefault("law", ""),
                orNull(sent.getOrDefault("note", "")),
                values,
                sent.getOrDefault("reason", ""));
    }

    private void value(RuleSetViews.Field field, List<Value> values, Map<String, String> errors) {
        String number = text("value", field);
        if (!number.matches("[0-9]{1,12}([.][0-9]{1,6})?")) {
            errors.put("value:" + field.key(), words.say("portal.rules.badNumber"));
            return;
        }
        String unit = text("unit", field);
        String confidence = text("confidence", field);
        boolean known = List.of(Rule.Confidence.values()).stream()
                .anyMatch(each -> each.name().equals(confidence));
        if (!known) {
            errors.put("value:" + field.key(), words.say("portal.ruleSets.confidenceMissing"));
            return;
        }
        values.add(new Value(
                field.key(),
                new BigDecimal(number),
                Rule.Unit.valueOf(
                        field.units().contains(unit) ? unit : field.units().get(0)),
                orNull(text("article", field)),
                Rule.Confidence.valueOf(confidence)));
    }

    private LocalDate day(Map<String, String> errors) {
        try {
            return LocalDate.parse(sent.getOrDefault("effectiveFrom", ""));
        } catch (DateTimeParseException e) {
            errors.put("effectiveFrom", words.say("portal.rules.badDate"));
            return null;
        }
    }

    private String text(String part, RuleSetViews.Field field) {
        return sent.getOrDefault(part + ":" + field.key(), "").strip();
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    /** What was typed, for the form to be corrected; nothing that the form does not have. */
    Map<String, String> typed(List<RuleSetViews.Field> fields) {
        Map<String, String> typed = new LinkedHashMap<>(sent);
        typed.keySet()
                .removeIf(name -> !HEAD.contains(name)
                        && fields.stream()
                                .noneMatch(field ->
                                        PARTS.stream().anyMatch(part -> name.equals(part + ":" + field.key()))));
        return typed;
    }
}
