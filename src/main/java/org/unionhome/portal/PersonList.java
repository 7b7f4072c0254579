package org.unionhome.portal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads persons from lines such as a spreadsheet exports them: id, name, unit, e-mail. Every wrong line is told, not only the first. */
@Component
class PersonList {

    /** Hashing a password is slow on purpose: more persons would keep the page waiting too long. */
    static final int MOST = 200;

    private static final int FEWEST_CELLS = 3;
    private static final int MOST_CELLS = 5;
    private static final int EMAIL = 3;
    private static final int HIRED_ON = 4;

    /** What the lines say, and what is wrong with them. */
    record Result(List<StaffCheck.NewPerson> persons, List<String> errors) {}

    private final StaffCheck check;
    private final PageWords words;

    PersonList(StaffCheck check, PageWords words) {
        this.check = check;
        this.words = words;
    }

    Result read(String csv) {
        Result result = new Result(new ArrayList<>(), new ArrayList<>());
        Set<String> ids = new HashSet<>();
        List<String> lines = csv.replace("\uFEFF", "").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !(i == 0 && isHeading(line))) {
                line(line, i + 1, ids, result);
            }
        }
        if (result.errors().isEmpty() && result.persons().isEmpty()) {
            result.errors().add(words.say("portal.staff.noLines"));
        }
        if (result.persons().size() > MOST) {
            result.errors().add(words.say("portal.staff.tooManyLines", MOST));
        }
        return result;
    }

    private static boolean isHeading(String line) {
        return line.toLowerCase(Locale.ROOT).matches("\"?id\"?\\s*[,，\\t].*");
    }

    private void line(String line, int number, Set<String> ids, Result result) {
        String[] cells = line.split("[,，\\t]", -1);
        if (cells.length < FEWEST_CELLS || cells.length > MOST_CELLS) {
            result.errors().add(words.say("portal.staff.line", number, words.say("portal.staff.badCells")));
            return;
        }
        var person = new StaffCheck.NewPerson(
                cell(cells, 0), cell(cells, 1), cell(cells, 2), cell(cells, EMAIL), "zh", cell(cells, HIRED_ON));
        Map<String, String> errors = check.person(person);
        errors.values().forEach(error -> result.errors().add(words.say("portal.staff.line", number, error)));
        if (!ids.add(person.id().toLowerCase(Locale.ROOT))) {
            result.errors().add(words.say("portal.staff.line", number, words.say("portal.staff.idTwice")));
        }
        result.persons().add(person);
    }

    private static String cell(String[] cells, int place) {
        return place < cells.length
                ? cells[place].strip().replaceAll("^\"|\"$", "").strip()
                : "";
    }
}
