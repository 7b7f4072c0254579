package org.unionhome.dialoguemeeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.unionhome.demandfollowup.exchange.Decision;
import org.unionhome.demandfollowup.exchange.MeetingDemand;

/** The values of each step's form: the meeting's head, and what the step needs besides. */
@Component
class MeetingValues {

    private final DialogueMeetings meetings;
    private final DemandValues demands;
    private final Delegates delegates;
    private final MeetingDates dates;
    private final MeetingWords words;

    MeetingValues(
            DialogueMeetings meetings,
            DemandValues demands,
            Delegates delegates,
            MeetingDates dates,
            MeetingWords words) {
        this.meetings = meetings;
        this.demands = demands;
        this.delegates = delegates;
        this.dates = dates;
        this.words = words;
    }

    Map<String, Object> of(DialogueMeeting meeting, String step) {
        Map<String, Object> values = new LinkedHashMap<>();
        head(values, meeting);
        switch (step) {
            case "sortDemands" -> demands.sorting(values, meeting.caseNumber());
            case "recordMeeting" -> record(values, meeting);
            case "decideDemand" -> demands.deciding(values, meeting.caseNumber());
            case "confirmMinutesOfCompany", "confirmMinutesOfStaff", "publishMinutes" -> minutes(values, meeting);
            case "correctMinutes" -> correction(values, meeting);
            case "meetingPostponed" -> move(values, meeting);
            case "meetingCancelled" -> values.put("demandCount", demands.count(meeting.caseNumber()));
            default -> throw new IllegalArgumentException("no such step: " + step);
        }
        values.values().removeIf(Objects::isNull);
        return values;
    }

    /** Whoever convenes a meeting is told which others collect at the same time. */
    Map<String, Object> start() {
        List<String> others = meetings.collecting().stream()
                .map(meeting -> meeting.invitation().title())
                .toList();
        int year = dates.today().getYear();
        return Map.of(
                "otherMeetings",
                others.isEmpty() ? words.text("text.none") : String.join("\n", others),
                "startsAt",
                "14:00",
                "title",
                words.text("text.defaultTitle", String.valueOf(year)));
    }

    private void head(Map<String, Object> values, DialogueMeeting meeting) {
        Invitation invitation = meeting.invitation();
        values.put("meetingTitle", invitation.title());
        values.put("whenText", words.when(invitation));
        values.put("placeText", invitation.place());
    }

    private void move(Map<String, Object> values, DialogueMeeting meeting) {
        values.put("startsAt", meeting.invitation().startsAt());
        values.put("place", meeting.invitation().place());
    }

    private void record(Map<String, Object> values, DialogueMeeting meeting) {
        values.put("delegateOptions", delegateOptions());
        values.put("agendaText", meeting.invitation().agenda());
        values.put("companyPresent", meeting.invitation().companySide());
        values.put("demandCount", demands.count(meeting.caseNumber()));
    }

    private List<Map<String, Object>> delegateOptions() {
        List<Map<String, Object>> options = new ArrayList<>();
        delegates.inOffice().forEach(each -> options.add(Map.of("value", each.id(), "label", each.label())));
        return options;
    }

    private void minutes(Map<String, Object> values, DialogueMeeting meeting) {
        values.put("presentText", present(meeting));
        values.put("companyPresentText", meeting.companyPresent());
        values.put("minutesText", meeting.minutes());
        values.put("decisions", decisions(meeting));
    }

    String present(DialogueMeeting meeting) {
        return String.join(
                words.text("text.comma"),
                meeting.presentDelegates().stream().map(words::name).toList());
    }

    private List<Map<String, Object>> decisions(DialogueMeeting meeting) {
        return meeting.decidedDemands().stream()
                .map(decided -> {
                    MeetingDemand demand = demands.require(decided.demandNumber());
                    boolean assigned = decided.kind() == Decision.Kind.ASSIGNED;
                    return Map.<String, Object>of(
                            "number",
                            demand.number(),
                            "title",
                            demand.title(),
                            "decision",
                            words.text("outcome.decideDemand." + decided.kind()),
                            "owner",
                            assigned ? words.unit(demand.ownerUnit()) : "");
                })
                .toList();
    }

    private void correction(Map<String, Object> values, DialogueMeeting meeting) {
        values.put("delegateOptions", delegateOptions());
        values.put("presentDelegates", meeting.presentDelegates());
        values.put("companyPresent", meeting.companyPresent());
        values.put("minutes", meeting.minutes());
        values.put(
                "returnText",
                String.join(
                        "\n",
                        meeting.answers().stream()
                                .filter(answer -> answer.reason() != null)
                                .map(answer -> words.text("side." + answer.side(), answer.reason()))
                                .toList()));
    }
}
