package org.unionhome.collectivebargaining.survey;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.unionhome.collectivebargaining.Kind;
import org.unionhome.collectivebargaining.Topic;

/** What is asked for each kind of bargaining: {@code survey.csv} of the process. */
@Component
class QuestionTemplates {

    private static final ClassPathResource FILE = new ClassPathResource("processes/collective-bargaining/survey.csv");
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    List<Question> of(Kind kind) {
        try (var reader = new InputStreamReader(FILE.getInputStream(), StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).stream()
                    .filter(row -> row.get("kind").equals(kind.name()))
                    .map(QuestionTemplates::question)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The template with one more question to be marked, at the end. */
    List<Question> of(Kind kind, String own) {
        List<Question> all = new ArrayList<>(of(kind));
        if (own != null) {
            all.add(new Question(all.size() + 1, null, Question.Answer.IMPORTANCE, null, own));
        }
        return all;
    }

    private static Question question(CSVRecord row) {
        return new Question(
                Integer.parseInt(row.get("place")),
                row.get("topic").isEmpty() ? null : Topic.valueOf(row.get("topic")),
                Question.Answer.valueOf(row.get("answer")),
                row.get("code"),
                null);
    }
}
