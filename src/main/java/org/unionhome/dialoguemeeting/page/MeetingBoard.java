package org.unionhome.dialoguemeeting.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unionhome.demandfollowup.exchange.DemandCount;
import org.unionhome.demandfollowup.exchange.MeetingDemand;
import org.unionhome.demandfollowup.exchange.MeetingDemands;
import org.unionhome.dialoguemeeting.DialogueMeeting;
import org.unionhome.dialoguemeeting.DialogueMeetings;
import org.unionhome.dialoguemeeting.Invitation;
import org.unionhome.dialoguemeeting.MeetingState;
import org.unionhome.dialoguemeeting.MeetingWords;
import org.unionhome.portal.Moments;

/** Turns meetings and their demands into what the pages show. */
@Component
class MeetingBoard {

    private static final int PAGE = 20;

    private final MeetingRegister register;
    private final DialogueMeetings meetings;
    private final MeetingDemands demands;
    private final Moments moments;
    private final MeetingWords words;

    MeetingBoard(
            MeetingRegister register,
            DialogueMeetings meetings,
            MeetingDemands demands,
            Moments moments,
            MeetingWords words) {
        this.register = register;
        this.meetings = meetings;
        this.demands = demands;
        this.moments = moments;
        this.words = words;
    }

    MeetingViews.ListPage list(MeetingFilter filter, String before) {
        List<MeetingRegister.Entry> found = register.page(filter, before, PAGE + 1);
        List<MeetingRegister.Entry> shown = found.subList(0, Math.min(PAGE, found.size()));
        String more = found.size() > PAGE ? filter.href(shown.get(PAGE - 1).caseNumber()) : null;
        Map<String, DemandCount> counts = demands.counts(
                shown.stream().map(MeetingRegister.Entry::caseNumber).toList());
        return new MeetingViews.ListPage(
                shown.stream()
                        .map(entry -> row(entry, counts.getOrDefault(entry.caseNumber(), DemandCount.NONE)))
                        .toList(),
                more);
    }

    private MeetingViews.Row row(MeetingRegister.Entry entry, DemandCount demands) {
        String count = words.text("page.demandCount", demands.all())
                + (demands.open() == 0 ? "" : " · " + words.text("page.openCount", demands.open()));
        return new MeetingViews.Row(
                entry.caseNumber(),
                entry.title(),
                moments.day(entry.heldOn()) + " " + entry.startsAt(),
                entry.place(),
                words.text("state." + entry.state()),
                mood(entry.state()),
                count);
    }

    private static String mood(MeetingState state) {
        return switch (state) {
            case CLOSED -> "tag-good";
            case CANCELLED -> "";
            default -> "tag-wait";
        };
    }

    Optional<MeetingViews.Head> head(String number) {
        return meetings.find(number).map(this::head);
    }

    private MeetingViews.Head head(DialogueMeeting meeting) {
        Invitation invitation = meeting.invitation();
        boolean published = meeting.state().published();
        return new MeetingViews.Head(
                meeting.caseNumber(),
                invitation.title(),
                moments.day(invitation.heldOn()) + " " + invitation.startsAt(),
                invitation.place(),
                invitation.agenda(),
                invitation.companySide(),
                moments.day(meeting.collectUntil()),
                words.text("state." + meeting.state()),
                meeting.state() == MeetingState.COLLECTING,
                published ? present(meeting) : null,
                published ? meeting.companyPresent() : null,
                register.publishedMinutes(meeting.caseNumber()).orElse(null),
                meeting.publishedOn() == null ? null : moments.day(meeting.publishedOn()),
                meeting.cancelReason());
    }

    private String present(DialogueMeeting meeting) {
        return String.join(
                words.text("text.comma"),
                meeting.presentDelegates().stream().map(words::name).toList());
    }

    List<MeetingViews.DemandRow> demands(String number) {
        return demands.of(number).stream().map(this::row).toList();
    }

    private MeetingViews.DemandRow row(MeetingDemand demand) {
        return new MeetingViews.DemandRow(
                demand.number(),
                demand.title(),
                words.demand("category", demand.category()),
                words.unit(demand.shownUnit()),
                demand.ownerUnit() == null ? words.text("page.noOwner") : words.unit(demand.ownerUnit()),
                words.demand("state", demand.state()),
                demand.state().settled() ? "tag-good" : "tag-wait",
                demand.promisedOn() == null ? null : moments.day(demand.promisedOn()),
                demand.mergedInto());
    }
}
