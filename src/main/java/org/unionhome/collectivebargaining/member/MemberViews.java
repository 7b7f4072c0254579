package org.unionhome.collectivebargaining.member;

import java.util.List;
import org.unionhome.portal.ClockView;

/** What the pages of members show, ready to be read. */
final class MemberViews {

    /** A bargaining in the list. */
    public record Row(String number, String title, String state, String since, List<ClockView> clocks) {}

    /** A contract that holds. */
    public record ContractRow(
            String number, String title, String kind, String from, String to, List<ClauseLine> clauses) {}

    /** @param text what was agreed @param amount in words; null where there is none */
    public record ClauseLine(int number, String topic, String title, String text, String amount) {}

    /** A published round. @param comments only for the staff side; everybody else learns their number */
    public record RoundView(
            int number,
            String heldOn,
            String chair,
            String topics,
            List<ClauseTalk> said,
            String goOn,
            String resume,
            boolean open,
            int commentCount,
            List<CommentLine> comments) {}

    /** What a side said to a clause. */
    /** What was said to one clause. */
    public record ClauseTalk(String clause, List<SaidLine> lines) {}

    public record SaidLine(String side, String kind, String what, boolean withdrawn) {}

    public record CommentLine(String unit, String text, String on) {}

    /** The draft that delegates vote on, or have passed. @param signed whether it waits only for the authority */
    public record DraftView(boolean signed, String title, String from, String to, List<ClauseLine> clauses) {}

    private MemberViews() {}
}
