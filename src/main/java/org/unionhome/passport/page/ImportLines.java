package org.unionhome.passport.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.passport.EntryKind;
import org.unionhome.passport.PassportRegister;
import org.unionhome.portal.PageWords;

/** Reads entries from lines such as a spreadsheet exports them, the person first. Every wrong line is told, not only the first. */
@Component
class ImportLines {

    static final int MOST = 1000;
    private static final Set<String> HEADINGS = Set.of("id", "person", "account", "账号", "用户名");

    /** What the lines say, and what is wrong with them. */
    record Result(List<PassportRegister.Line> lines, List<String> errors) {}

    private final EntryReader reader;
    private final PassportRegister register;
    private final PageWords words;

    ImportLines(EntryReader reader, PassportRegister register, PageWords words) {
        this.reader = reader;
        this.register = register;
        this.words = words;
    }

    Result read(PassportRegister.Writer writer, EntryKind kind, String csv) {
        Result result = new Result(new ArrayList<>(), new ArrayList<>());
        Set<List<String>> seen = new HashSet<>();
        List<String> lines = csv.replace("\uFEFF", "").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            List<String> cells = CsvLine.cells(lines.get(i));
            boolean empty = cells.stream().allMatch(String::isEmpty);
            if (!empty && !(i == 0 && isHeading(cells.get(0)))) {
                List<String> wrong = new ArrayList<>(seen.add(cells) ? List.of() : List.of(say("twice")));
                line(writer, kind, cells, wrong).ifPresent(result.lines()::add);
                int number = i + 1;
                wrong.forEach(what -> result.errors().add(say("line", number, what)));
            }
        }
        if (result.errors().isEmpty() && result.lines().isEmpty()) {
            result.errors().add(say("empty"));
        }
        if (result.lines().size() > MOST) {
            result.errors().add(say("tooMany", MOST));
        }
        return result;
    }

    private static boolean isHeading(String first) {
        return HEADINGS.contains(first.toLowerCase(Locale.ROOT));
    }

    private Optional<PassportRegister.Line> line(
            PassportRegister.Writer writer, EntryKind kind, List<String> cells, List<String> wrong) {
        List<String> fields = EntryReader.fields(kind);
        if (cells.size() <= EntryReader.required(kind) || cells.size() > fields.size() + 1) {
            wrong.add(say("cells." + kind.word()));
            return Optional.empty();
        }
        Map<String, String> typed = new HashMap<>();
        for (int i = 1; i < cells.size(); i++) {
            typed.put(fields.get(i - 1), cells.get(i));
        }
        EntryReader.Result read = reader.read(kind, typed);
        read.errors().forEach((field, error) -> wrong.add(named(kind, field) + error));
        return Optional.ofNullable(read.entry())
                .map(entry -> new PassportRegister.Line(cells.get(0), entry))
                .filter(line -> isNew(writer, line, wrong));
    }

    private boolean isNew(PassportRegister.Writer writer, PassportRegister.Line line, List<String> wrong) {
        Optional<Refusal> refusal = register.refusal(writer, line);
        refusal.map(words::say).ifPresent(wrong::add);
        return refusal.isEmpty();
    }

    private String named(EntryKind kind, String field) {
        return words.say("passport.field." + kind.word() + "." + field) + words.say("passport.colon");
    }

    private String say(String key, Object... args) {
        return words.say("passport.import." + key, args);
    }
}
