package org.unionhome.passport.page;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.unionhome.passport.EntryKind;
import org.unionhome.passport.Honour;
import org.unionhome.passport.SkillLevel;
import org.unionhome.passport.Training;
import org.unionhome.portal.PageWords;

/** The fields of the forms, with their labels and what there is to choose. */
@Component
class EntryChoices {

    /** A word to choose. */
    public record Option(String code, String name) {}

    /** @param type text, date, choice or check */
    public record Field(String name, String type, String label, String hint, List<Option> options) {}

    private final PageWords words;

    EntryChoices(PageWords words) {
        this.words = words;
    }

    List<Field> fields(EntryKind kind) {
        return EntryReader.fields(kind).stream().map(name -> field(kind, name)).toList();
    }

    private Field field(EntryKind kind, String name) {
        String key = "passport.field." + kind.word() + "." + name;
        return new Field(
                name, type(name), words.say(key), words.find(key + ".hint").orElse(null), options(name));
    }

    private static String type(String name) {
        return switch (name) {
            case "awardedOn", "fromDay", "toDay" -> "date";
            case "level", "rank", "type" -> "choice";
            case "craftsman" -> "check";
            default -> "text";
        };
    }

    private List<Option> options(String name) {
        return switch (name) {
            case "level" -> options(SkillLevel.values(), level -> "passport.level." + level);
            case "rank" -> options(Honour.Rank.values(), rank -> "passport.rank." + rank);
            case "type" -> options(Training.Kind.values(), kind -> "passport.training." + kind);
            default -> List.of();
        };
    }

    private <E extends Enum<E>> List<Option> options(E[] all, Function<E, String> key) {
        return Arrays.stream(all)
                .map(each -> new Option(each.name(), words.say(key.apply(each))))
                .toList();
    }
}
