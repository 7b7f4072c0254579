package org.unionhome.promotion.page;

import java.util.List;

/** What the page of promotions shows, ready to be read. */
final class PromotionViews {

    /** A kind with its numbers. */
    public record Kind(String name, long appointed, long stars, long running) {}

    /** One under way. */
    public record Running(String kind, String state, String since) {}

    /** An appointment; {@code name} is null for whom is not logged in. */
    public record Row(
            String name, String kind, String post, String unit, String day, boolean star, String state, String mood) {}

    /** A year to look at. */
    public record Year(String name, String href, boolean current) {}

    /** The whole page, and the address of the next one. */
    public record Page(
            String period, List<Kind> kinds, List<Running> running, List<Row> rows, List<Year> years, String more) {}

    private PromotionViews() {}
}
