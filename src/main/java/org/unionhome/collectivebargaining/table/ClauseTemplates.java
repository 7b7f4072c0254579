package org.unionhome.collectivebargaining.table;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.unionhome.collectivebargaining.Purpose;
import org.unionhome.collectivebargaining.Topic;
import org.unionhome.collectivebargaining.cost.Effect;
import org.unionhome.collectivebargaining.cost.PayGroup;

/** The clauses with which a bargaining begins that has no contract before it: {@code clauses.csv} of the process. */
@Component
class ClauseTemplates {

    private static final ClassPathResource FILE = new ClassPathResource("processes/collective-bargaining/clauses.csv");
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    /** Those of its kind and of the topics that the offer named. */
    List<NewClause> of(TableCase bargaining) {
        String wanted = bargaining.purpose() == Purpose.TERMINATE
                ? Purpose.TERMINATE.name()
                : bargaining.kind().name();
        try (var reader = new InputStreamReader(FILE.getInputStream(), StandardCharsets.UTF_8)) {
            List<NewClause> all = FORMAT.parse(reader).stream()
                    .filter(row -> row.get("kind").equals(wanted))
                    .map(ClauseTemplates::clause)
                    .toList();
            List<NewClause> named = all.stream()
                    .filter(clause -> bargaining.about(clause.topic()))
                    .toList();
            return named.isEmpty() ? all : named;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NewClause clause(CSVRecord row) {
        return new NewClause(
                Topic.valueOf(row.get("topic")),
                row.get("title"),
                orNull(row.get("wording")),
                null,
                null,
                Measure.valueOf(row.get("measure")),
                PayGroup.valueOf(row.get("group")),
                Effect.valueOf(row.get("effect")),
                Bound.valueOf(row.get("bound")),
                orNull(row.get("floor")));
    }

    private static String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
