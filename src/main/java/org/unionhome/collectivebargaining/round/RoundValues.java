package org.unionhome.collectivebargaining.round;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.unionhome.collectivebargaining.CollectiveBargaining;
import org.unionhome.collectivebargaining.Representative;
import org.unionhome.collectivebargaining.Side;
import org.unionhome.collectivebargaining.Topic;
import org.unionhome.collectivebargaining.table.BargainingTable;
import org.unionhome.collectivebargaining.table.ClauseState;
import org.unionhome.collectivebargaining.table.ClauseView;

/** The values of the forms of a round. Only the agenda and the feedback, which the union's officers write, hold papers of the staff side. */
@Component
public class RoundValues {

    private static final Set<String> TASKS = Set.of(
            "prepareAgenda",
            "recordMinutes",
            "confirmMinutesOfStaff",
            "confirmMinutesOfCompany",
            "gatherFeedback",
            "holdChiefsDialogue");

    private final Rounds rounds;
    private final RoundPapers papers;
    private final DisputeRegister disputes;
    private final Attendance attendance;
    private final BargainingTable table;
    private final MinutesCheck check;
    private final ObjectProvider<MemberComments>
            comments; // later in the build of the application: the pages of members
    private final RoundWords words;

    RoundValues(
            Rounds rounds,
            RoundPapers papers,
            DisputeRegister disputes,
            Attendance attendance,
            BargainingTable table,
            MinutesCheck check,
            ObjectProvider<MemberComments> comments,
            RoundWords words) {
        this.rounds = rounds;
        this.papers = papers;
        this.disputes = disputes;
        this.attendance = attendance;
        this.table = table;
        this.check = check;
        this.comments = comments;
        this.words = words;
    }

    public static boolean knows(String task) {
        return TASKS.contains(task);
    }

    public void put(Map<String, Object> values, CollectiveBargaining bargaining, String task) {
        if (task.equals("prepareAgenda")) {
            agenda(values, bargaining);
            return;
        }
        MeetingRound round = rounds.running(bargaining.caseNumber());
        values.put("roundText", words.text("text.round", round.number()));
        values.put("chairText", words.side(round.chairSide()));
        values.put("lines", lines(table.clauses(bargaining.caseNumber())));
        switch (task) {
            case "recordMinutes" -> minutes(values, round);
            case "confirmMinutesOfStaff", "confirmMinutesOfCompany" -> confirmation(values, round);
            case "gatherFeedback" -> values.put("commentsText", comments(round));
            default -> {}
        }
    }

    private void agenda(Map<String, Object> values, CollectiveBargaining bargaining) {
        int next = bargaining.round() + 1;
        values.put("roundText", words.text("text.round", next));
        values.put("chairText", words.side(RoundDesk.chairOf(bargaining, next)));
        values.put("earliestText", words.day(check.earliest(bargaining)));
        values.put(
                "openLines",
                lines(table.clauses(bargaining.caseNumber()).stream()
                        .filter(clause -> clause.state() == ClauseState.OPEN)
                        .toList()));
        values.put("topicOptions", topics());
        values.put("how", "MEETING");
        values.put(
                "topics",
                bargaining.offer().topicList().stream().map(Topic::name).toList());
        rounds.latest(bargaining.caseNumber())
                .ifPresentOrElse(last -> afterRound(values, last), () -> first(values, bargaining));
    }

    private void first(Map<String, Object> values, CollectiveBargaining bargaining) {
        values.put("heldOn", words.day(bargaining.offer().day()));
        values.put("place", bargaining.offer().place());
    }

    private void afterRound(Map<String, Object> values, MeetingRound last) {
        papers.feedback(last.caseNumber(), last.number()).ifPresent(text -> values.put("feedbackText", text));
        values.put("place", last.place());
        Suspension suspension = last.suspension();
        if (suspension != null) {
            values.put("heldOn", words.day(suspension.until()));
            values.put("place", suspension.place());
            values.put("resumeText", resume(suspension));
        }
        disputes.protocol(last.caseNumber(), last.number())
                .ifPresent(protocol -> values.put("resumeText", words.text("text.protocol", protocol)));
    }

    private String resume(Suspension suspension) {
        return words.text("text.resume", words.day(suspension.until()), suspension.place(), suspension.content());
    }

    private List<Map<String, String>> topics() {
        return Arrays.stream(Topic.values())
                .map(topic -> RoundWords.option(topic, words.topic(topic)))
                .toList();
    }

    private void minutes(Map<String, Object> values, MeetingRound round) {
        String caseNumber = round.caseNumber();
        values.put("placeText", round.place());
        values.put("howText", words.text("how." + round.how()));
        values.put("agendaText", round.agenda());
        values.put("settledText", words.text(table.isSettled(caseNumber) ? "text.settled" : "text.notSettled"));
        values.put("staffOptions", words.options(attendance.on(caseNumber, Side.STAFF, round.heldOn())));
        values.put("companyOptions", words.options(attendance.on(caseNumber, Side.COMPANY, round.heldOn())));
        values.put("heldOn", words.day(round.heldOn()));
        values.put("startedAt", round.startsAt());
        values.put("correctionText", corrections(round));
        if (round.recording() > 0) {
            recorded(values, round);
        }
    }

    private String corrections(MeetingRound round) {
        return papers.corrections(round).stream()
                .map(each -> words.text("text.said", words.side(each.side()), each.text()))
                .collect(Collectors.joining("\n"));
    }

    private void recorded(Map<String, Object> values, MeetingRound round) {
        values.put("endedAt", round.endedAt());
        values.put("statements", round.statements());
        values.put("outcome", round.goOn().name());
        values.put("presentStaff", ids(came(round, Side.STAFF)));
        values.put("presentCompany", ids(came(round, Side.COMPANY)));
        if (round.suspension() != null) {
            values.put("resumeOn", words.day(round.suspension().until()));
            values.put("resumePlace", round.suspension().place());
            values.put("resumeContent", round.suspension().content());
        }
    }

    private static List<String> ids(List<Representative> representatives) {
        return representatives.stream().map(each -> String.valueOf(each.id())).toList();
    }

    private List<Representative> came(MeetingRound round, Side side) {
        return attendance.came(round, side, rounds.present(round.caseNumber(), round.number()));
    }

    private void confirmation(Map<String, Object> values, MeetingRound round) {
        values.put("whenText", words.text("text.when", words.day(round.heldOn()), round.startsAt(), round.endedAt()));
        values.put("placeText", round.place());
        String present = Arrays.stream(Side.values())
                .map(side -> words.text("text.said", words.side(side), words.names(came(round, side))))
                .collect(Collectors.joining("\n"));
        values.put("presentText", present);
        values.put("statementsText", round.statements());
        values.put("goOnText", words.text("outcome.recordMinutes." + round.goOn()));
        if (round.suspension() != null) {
            values.put("resumeText", resume(round.suspension()));
        }
    }

    private String comments(MeetingRound round) {
        return comments.stream()
                .flatMap(each -> each.forStaffSide(round.caseNumber(), round.number()).stream())
                .collect(Collectors.joining("\n"));
    }

    /** Clauses as both sides see them. */
    private List<Map<String, Object>> lines(List<ClauseView> clauses) {
        return clauses.stream().map(this::line).toList();
    }

    private Map<String, Object> line(ClauseView clause) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("clause", words.text("text.clause", clause.number(), clause.title()));
        row.put("claim", clause.staff() == null ? "" : clause.staff());
        row.put("counter", clause.company() == null ? "" : clause.company());
        row.put("state", words.text("clauseState." + clause.state()));
        return row;
    }
}
