package org.unionhome.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** By which words the staff are recognised in a text: their names, their ids, and the titles of what they hold. */
@Repository
class KnownStaff {

    private static final String EVERYBODY = "member";

    private final JdbcClient db;
    private final MessageSource texts;
    private final Clock clock;

    KnownStaff(JdbcClient db, MessageSource texts, Clock clock) {
        this.db = db;
        this.texts = texts;
        this.clock = clock;
    }

    StaffWords read() {
        List<StaffWords.Name> names = db.sql("select id, name from person")
                .query((row, i) -> StaffWords.Name.of(row.getString("id"), row.getString("name")))
                .list();
        List<StaffWords.Title> titles = db
                .sql("select code from role where code <> :everybody")
                .param("everybody", EVERYBODY)
                .query(String.class)
                .list()
                .stream()
                .flatMap(this::titles)
                .toList();
        return new StaffWords(names, titles);
    }

    /** The words of the portal for a role, and what people say besides. */
    private Stream<StaffWords.Title> titles(String role) {
        List<String> holders = holders(role);
        List<String> words = new ArrayList<>();
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            words.add(texts.getMessage("portal.role." + role, null, "", language));
            words.addAll(List.of(texts.getMessage("petition.titles." + role, null, "", language)
                    .split(",")));
        }
        return words.stream()
                .map(Squeezed::of)
                .filter(word -> word.length() >= 2)
                .distinct()
                .map(word -> new StaffWords.Title(word, holders));
    }

    /** At whatever unit: a title does not say which. */
    private List<String> holders(String role) {
        return db.sql("select distinct person_id from role_grant where role = :role and valid_from <= :today"
                        + " and (valid_to is null or valid_to >= :today)")
                .param("role", role)
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .list();
    }
}
