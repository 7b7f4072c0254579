package org.unionhome.passport.page;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.unionhome.passport.EntryKind;
import org.unionhome.passport.Honour;
import org.unionhome.passport.NewEntry;
import org.unionhome.passport.SkillLevel;
import org.unionhome.passport.Training;
import org.unionhome.portal.Moments;
import org.unionhome.portal.PageWords;

/** Reads one entry from named texts, alike for the form and for a line of an import. */
@Component
class EntryReader {

    private static final int SHORT = 60;
    private static final int LONG = 100;

    /** The entry, or what is wrong with it by field. */
    record Result(NewEntry entry, Map<String, String> errors) {}

    private final PageWords words;
    private final Moments moments;

    EntryReader(PageWords words, Moments moments) {
        this.words = words;
        this.moments = moments;
    }

    /** The fields of an entry, in the order of the columns of an import. */
    static List<String> fields(EntryKind kind) {
        return switch (kind) {
            case SKILL -> List.of("trade", "level", "awardedOn", "certificate");
            case HONOUR -> List.of("name", "rank", "awardedOn", "awardedBy", "craftsman");
            case TRAINING -> List.of("name", "type", "fromDay", "toDay", "hours", "result");
        };
    }

    /** How many of the fields a line must have. */
    static int required(EntryKind kind) {
        return kind == EntryKind.TRAINING ? 4 : 3;
    }

    Result read(EntryKind kind, Map<String, String> typed) {
        Cells cells = new Cells(typed, moments.today(), words);
        NewEntry entry = switch (kind) {
            case SKILL -> skill(cells);
            case HONOUR -> honour(cells);
            case TRAINING -> training(cells);
        };
        return new Result(cells.errors().isEmpty() ? entry : null, cells.errors());
    }

    private NewEntry skill(Cells cells) {
        return new NewEntry.NewSkill(
                cells.text("trade", SHORT),
                cells.one("level", SkillLevel.values(), level -> words.say("passport.level." + level)),
                cells.day("awardedOn"),
                cells.optional("certificate", SHORT));
    }

    private NewEntry honour(Cells cells) {
        return new NewEntry.NewHonour(
                cells.text("name", LONG),
                cells.one("rank", Honour.Rank.values(), rank -> words.say("passport.rank." + rank)),
                cells.yes("craftsman"),
                cells.day("awardedOn"),
                cells.optional("awardedBy", LONG));
    }

    private NewEntry training(Cells cells) {
        var training = new NewEntry.NewTraining(
                cells.text("name", LONG),
                cells.one("type", Training.Kind.values(), kind -> words.say("passport.training." + kind)),
                cells.day("fromDay"),
                cells.day("toDay"),
                cells.hours("hours"),
                cells.optional("result", LONG));
        if (cells.errors().isEmpty() && training.toDay().isBefore(training.fromDay())) {
            cells.wrong("toDay", "passport.wrong.order");
        }
        return training;
    }
}
