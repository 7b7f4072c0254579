package org.unionhome.collectivebargaining.survey.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unionhome.collectivebargaining.survey.AnswerSheet;
import org.unionhome.collectivebargaining.survey.Question;

/** The questionnaire's fields: {@code q1}, {@code q2}, … by the place of the question. */
final class SheetForm {

    private SheetForm() {}

    static String field(Question question) {
        return "q" + question.place();
    }

    static AnswerSheet read(List<Question> questions, Map<String, String> sent) {
        Map<Integer, Integer> marks = new LinkedHashMap<>();
        Map<Integer, String> wordings = new LinkedHashMap<>();
        for (Question question : questions) {
            String typed = sent.getOrDefault(field(question), "");
            if (!question.marked()) {
                wordings.put(question.place(), typed);
            } else if (typed.matches("[1-5]")) {
                marks.put(question.place(), Integer.valueOf(typed));
            }
        }
        return new AnswerSheet(marks, wordings);
    }
}
