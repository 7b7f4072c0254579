package org.unionhome.contractperformance.page;

import java.util.List;

/** What the page of obligations shows, ready to be read. */
final class ObligationViews {

    /** One obligation; what is not there is empty. */
    public record Row(
            int item,
            String text,
            String owner,
            String due,
            String wanted,
            String evidence,
            String state,
            String mood,
            String followUp) {}

    /** A clause with what it obliges to, or the reason why it obliges to nothing. */
    public record Clause(String title, String text, String without, List<Row> rows) {}

    /** The whole page; {@code caseNumber} is null for whoever may not open the case. */
    public record Page(
            String title, String term, String state, String counts, List<Clause> clauses, String caseNumber) {}

    private ObligationViews() {}
}
