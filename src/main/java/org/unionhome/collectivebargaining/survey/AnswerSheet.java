package org.unionhome.collectivebargaining.survey;

import java.util.List;
import java.util.Map;
import org.unionhome.Refusal;

/** What one person answered: a mark for each question that asks for one, words where they wrote some. */
public record AnswerSheet(Map<Integer, Integer> marks, Map<Integer, String> wordings) {

    static final int LONGEST = 500;

    /** @throws Refusal when a mark is missing or impossible, or words are too many */
    void requireFits(List<Question> questions) {
        for (Question question : questions) {
            if (question.marked()) {
                Integer mark = marks.get(question.place());
                if (mark == null || mark < 1 || mark > 5) {
                    throw new Refusal("collective-bargaining.refusal.surveyIncomplete");
                }
            } else if (wordings.getOrDefault(question.place(), "").length() > LONGEST) {
                throw new Refusal("collective-bargaining.refusal.surveyWording", LONGEST);
            }
        }
    }
}
