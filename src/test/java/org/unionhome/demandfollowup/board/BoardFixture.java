package org.unionhome.demandfollowup.board;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Demands of a far year in every state, which no other test has, written straight into the tables so that each state costs a
 * row and not a journey; {@link #clear} takes them away again.
 */
final class BoardFixture {

    static final String YEAR = "2091";
    static final String PERIOD = "from=2091-01-01&to=2091-12-31";
    static final List<String> STATES = List.of(
            "COLLECTED",
            "RAISED",
            "ASSIGNED",
            "REPLYING",
            "COUNTERSIGNING",
            "APPROVING",
            "CARRYING_OUT",
            "VERIFYING",
            "RATING",
            "AT_CHAIRMAN",
            "RESOLVED",
            "RESOLVED",
            "PARTLY_RESOLVED",
            "PLANNED",
            "EXPLAINED",
            "WITHDRAWN",
            "MERGED");
    static final List<String> CATEGORIES = List.of("LIFE", "ENVIRONMENT", "WAGE", "TRAINING");
    static final List<String> UNITS = List.of("TT1", "TT2", "MT1", "TN1", "JG");
    static final List<String> LADDER = List.of("GREEN", "YELLOW", "ORANGE", "RED", "CHAIRMAN");

    private final JdbcClient db;

    BoardFixture(JdbcClient db) {
        this.db = db;
    }

    /** One for each row of a walk through states, categories, units and colours that meet in many combinations. */
    void fill(int many) {
        for (int i = 0; i < many; i++) {
            String state = STATES.get(i % STATES.size());
            add(i + 1, state, "第" + (i + 1) + "号：食堂热水器坏了", i);
        }
    }

    /** @return its number */
    String add(int counter, String state, String title, int spread) {
        String number = "SQ-%s-%05d".formatted(YEAR, counter);
        LocalDate raised = LocalDate.of(2091, 1 + spread % 12, 1 + spread % 28);
        String unit = UNITS.get(spread % UNITS.size());
        boolean anonymous = spread % 7 == 6;
        String person = anonymous ? null : "linxiaohe";
        db.sql("insert into case_file (number, process, applicant_id, filed_by, unit_code, state, opened_at)"
                        + " values (:n, 'demand-follow-up', :p, :p, :u, :s, :at)")
                .param("n", number)
                .param("p", person)
                .param("u", unit)
                .param("s", state)
                .param("at", raised.atTime(9, 0))
                .update();
        db.sql("""
                        insert into demand_follow_up (case_number, version, origin, raiser_id, confidential, unit_code, category, urgency,
                            title, text, matter, owner_unit, state, replied_on, promised_on, ladder, merged_into, raised_on, settled_on, changed_at)
                        values (:n, 0, :o, :p, :c, :u, :k, 'NORMAL', :title, '冬天洗不上热水，ＫＴＶ那边也一样', :m, 'TT', :s, :replied, :promised,
                            :l, :into, :raised, :settled, :at)""")
                .param("n", number)
                .param("o", anonymous ? "ANONYMOUS" : "MEMBER")
                .param("p", person)
                .param("c", spread % 5 == 4)
                .param("u", unit)
                .param("k", CATEGORIES.get(spread % CATEGORIES.size()))
                .param("title", title)
                .param("m", spread % 2 == 0 ? "LIVELIHOOD" : "UNIT_ISSUE")
                .param("s", state)
                .param("replied", null)
                .param("promised", LocalDate.of(spread % 3 == 0 ? 2020 : 2095, 5, 5))
                .param("l", LADDER.get(spread % LADDER.size()))
                .param("into", state.equals("MERGED") ? "SQ-%s-00001".formatted(YEAR) : null)
                .param("raised", raised)
                .param("settled", settled(state) ? raised.plusDays(12) : null)
                .param("at", raised.atTime(9, 0))
                .update();
        return number;
    }

    private static boolean settled(String state) {
        return List.of("RESOLVED", "PARTLY_RESOLVED", "PLANNED", "EXPLAINED", "WITHDRAWN")
                .contains(state);
    }

    void remove(int counter) {
        String number = "SQ-%s-%05d".formatted(YEAR, counter);
        db.sql("delete from demand_follow_up where case_number = :n")
                .param("n", number)
                .update();
        db.sql("delete from case_file where number = :n").param("n", number).update();
    }

    void clear() {
        for (String table : List.of("change", "milestone", "ladder", "second", "addition", "co_unit")) {
            db.sql("delete from demand_follow_up_" + table + " where case_number like 'SQ-2091-%'")
                    .update();
        }
        db.sql("update demand_follow_up set merged_into = null, state = 'RAISED' where case_number like 'SQ-2091-%'")
                .update();
        db.sql("delete from demand_follow_up where case_number like 'SQ-2091-%'")
                .update();
        db.sql("delete from attachment where case_number like 'SQ-2091-%'").update();
        db.sql("delete from case_file where number like 'SQ-2091-%'").update();
    }
}
