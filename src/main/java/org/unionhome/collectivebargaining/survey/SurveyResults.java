package org.unionhome.collectivebargaining.survey;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.unionhome.calendar.Rules;

/**
 * Reads what a survey has found, once it is over: while it runs, two looks an answer apart would tell that answer. Units with few
 * answers are put together by {@link Hiding}.
 */
@Service
public class SurveyResults {

    private final JdbcClient db;
    private final Surveys surveys;
    private final SurveyAnswers answers;
    private final Rules rules;
    private final Clock clock;

    SurveyResults(JdbcClient db, Surveys surveys, SurveyAnswers answers, Rules rules, Clock clock) {
        this.db = db;
        this.surveys = surveys;
        this.answers = answers;
        this.rules = rules;
        this.clock = clock;
    }

    /** Empty while the survey runs, and where there is none. */
    public Optional<Report> of(String caseNumber) {
        return surveys.find(caseNumber)
                .filter(survey -> !survey.runsAt(clock.instant()))
                .map(survey -> report(caseNumber));
    }

    private Report report(String caseNumber) {
        int smallest = rules.value("collective-bargaining.survey.smallestGroup").intValueExact();
        Map<String, Integer> byUnit = answers.countByUnit(caseNumber);
        int all = byUnit.values().stream().mapToInt(i -> i).sum();
        List<Question> questions = surveys.questions(caseNumber);
        return all < Math.max(1, smallest)
                ? new Report(all, smallest, questions, List.of(), List.of())
                : new Report(all, smallest, questions, groups(caseNumber, byUnit, smallest), wordings(caseNumber));
    }

    private List<Report.Group> groups(String caseNumber, Map<String, Integer> byUnit, int smallest) {
        Map<String, Map<Integer, int[]>> marks = marks(caseNumber);
        Set<String> hidden = Hiding.hidden(byUnit, smallest);
        List<Report.Group> groups = new ArrayList<>();
        groups.add(group(byUnit.keySet(), false, byUnit, marks, true));
        byUnit.keySet().stream()
                .filter(unit -> !hidden.contains(unit))
                .forEach(unit -> groups.add(group(Set.of(unit), false, byUnit, marks, false)));
        if (!hidden.isEmpty()) {
            groups.add(group(hidden, true, byUnit, marks, false));
        }
        return groups;
    }

    private static Report.Group group(
            Set<String> units,
            boolean folded,
            Map<String, Integer> byUnit,
            Map<String, Map<Integer, int[]>> marks,
            boolean whole) {
        Map<Integer, int[]> sums = new TreeMap<>();
        for (String unit : units) {
            marks.getOrDefault(unit, Map.of())
                    .forEach((place, counts) -> sums.merge(place, counts, (a, b) -> {
                        int[] sum = a.clone();
                        Arrays.setAll(sum, i -> a[i] + b[i]);
                        return sum;
                    }));
        }
        List<Report.Marks> lines = sums.entrySet().stream()
                .map(entry -> new Report.Marks(
                        entry.getKey(), Arrays.stream(entry.getValue()).boxed().toList()))
                .toList();
        int answered = units.stream().mapToInt(byUnit::get).sum();
        return new Report.Group(whole ? Set.of() : new TreeSet<>(units), folded, answered, lines);
    }

    /** How often each importance, by unit and question. */
    private Map<String, Map<Integer, int[]>> marks(String caseNumber) {
        Map<String, Map<Integer, int[]>> marks = new LinkedHashMap<>();
        db.sql("select unit_code, place, importance, count(*) from collective_bargaining_survey_mark"
                        + " where bargaining = :case group by unit_code, place, importance")
                .param("case", caseNumber)
                .query(row -> {
                    marks.computeIfAbsent(row.getString(1), unit -> new TreeMap<>())
                                    .computeIfAbsent(row.getInt(2), place -> new int[5])[row.getInt(3) - 1] =
                            row.getInt(4);
                });
        return marks;
    }

    private List<Report.Wording> wordings(String caseNumber) {
        return db.sql("select place, wording as text from collective_bargaining_survey_wording"
                        + " where bargaining = :case order by place, wording, id")
                .param("case", caseNumber)
                .query(Report.Wording.class)
                .list();
    }
}
