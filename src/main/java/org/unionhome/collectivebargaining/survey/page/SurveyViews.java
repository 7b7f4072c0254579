package org.unionhome.collectivebargaining.survey.page;

import java.util.List;

/** What the pages of surveys show. */
final class SurveyViews {

    /** @param chosen what was chosen or typed before, when the sheet has to be corrected; null otherwise */
    public record Item(String field, String text, boolean marked, String chosen) {}

    /** Somebody whose answer may be entered. */
    public record Member(String id, String label) {}

    /** A question with its lines, one for each group that may be shown. */
    public record Found(String question, List<Line> lines, List<String> wordings) {}

    public record Line(String group, String average, int answers, int percent) {}

    private SurveyViews() {}
}
