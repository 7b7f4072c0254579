package org.unionhome.dialoguemeeting;

import static org.unionhome.dialoguemeeting.MeetingState.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import org.unionhome.Refusal;
import org.unionhome.dialoguemeeting.form.MinutesAnswer.Outcome;

/** One meeting, from its invitation to the day on which each of its demands has an owner. Each method is one move. */
@Table("dialogue_meeting")
public class DialogueMeeting {

    @Id
    private String caseNumber;

    @Version
    private Integer version;

    private MeetingState state;

    @Embedded.Nullable
    private Invitation invitation;

    private LocalDate collectUntil;
    private int postponed;
    private String companyPresent;
    private String minutes;
    private int minutesRound;
    private LocalDate publishedOn;
    private LocalDate closedOn;
    private String cancelReason;
    private String cancelledBy;

    @MappedCollection(idColumn = "dialogue_meeting", keyColumn = "position")
    private List<PresentDelegate> presentDelegates = new ArrayList<>();

    @MappedCollection(idColumn = "dialogue_meeting", keyColumn = "position")
    private List<DecidedDemand> decidedDemands = new ArrayList<>();

    @MappedCollection(idColumn = "dialogue_meeting", keyColumn = "position")
    private List<SideAnswer> answers = new ArrayList<>();

    static DialogueMeeting convene(String caseNumber, Invitation invitation, LocalDate collectUntil) {
        DialogueMeeting meeting = new DialogueMeeting();
        meeting.caseNumber = caseNumber;
        meeting.state = COLLECTING;
        meeting.invitation = invitation;
        meeting.collectUntil = collectUntil;
        return meeting;
    }

    /** Another day: demands are taken again until the new end. */
    void postpone(LocalDate day, String time, String place, LocalDate newCollectUntil) {
        requireBefore();
        invitation = invitation.moved(day, time, place);
        postponed++;
        collectAgain(newCollectUntil);
    }

    /** The day stands, but its working days were counted anew. */
    void collectAgain(LocalDate newCollectUntil) {
        requireBefore();
        collectUntil = newCollectUntil;
        state = COLLECTING;
    }

    void collectionClosed() {
        move(SORTING, COLLECTING);
    }

    void sorted() {
        move(CONVENED, SORTING);
    }

    void cancel(String reason, String actor) {
        requireBefore();
        cancelledBy = actor;
        cancelReason = reason;
        state = CANCELLED;
    }

    void opened() {
        move(IN_SESSION, CONVENED);
    }

    void recorded(List<String> delegates, String company, String text) {
        require(IN_SESSION);
        write(delegates, company, text);
        state = DECIDING;
    }

    void decided(DecidedDemand demand) {
        require(DECIDING);
        decidedDemands.add(demand);
    }

    /** The minutes go to both sides; what was said to earlier ones no longer counts. */
    void circulated() {
        require(DECIDING, CORRECTING);
        minutesRound++;
        answers.clear();
        state = CONFIRMING;
    }

    /** One side has spoken. Nobody speaks for both: not even as a stand-in. */
    void answered(SideAnswer answer) {
        require(CONFIRMING);
        if (answers.stream().anyMatch(other -> other.answeredBy().equals(answer.answeredBy()))) {
            throw new Refusal("dialogue-meeting.refusal.bothSides");
        }
        answers.add(answer);
        if (answers.size() == Side.values().length) {
            boolean agreed = answers.stream().allMatch(each -> each.answer() == Outcome.CONFIRMED);
            state = agreed ? PUBLISHING : CORRECTING;
        }
    }

    void corrected(List<String> delegates, String company, String text) {
        require(CORRECTING);
        write(delegates, company, text);
    }

    private void write(List<String> delegates, String company, String text) {
        presentDelegates.clear();
        delegates.stream().distinct().map(PresentDelegate::new).forEach(presentDelegates::add);
        companyPresent = company;
        minutes = text;
    }

    void published(LocalDate day) {
        require(PUBLISHING);
        publishedOn = day;
        state = AWAITING_OWNERS;
    }

    void closed(LocalDate day) {
        require(AWAITING_OWNERS);
        closedOn = day;
        state = CLOSED;
    }

    private void requireBefore() {
        if (!state.before()) {
            throw wrongState();
        }
    }

    private void move(MeetingState to, MeetingState from) {
        require(from);
        state = to;
    }

    private void require(MeetingState... allowed) {
        if (!Arrays.asList(allowed).contains(state)) {
            throw wrongState();
        }
    }

    private Refusal wrongState() {
        return new Refusal(
                "dialogue-meeting.refusal.wrongState",
                new DefaultMessageSourceResolvable("dialogue-meeting.state." + state));
    }

    public String caseNumber() {
        return caseNumber;
    }

    public MeetingState state() {
        return state;
    }

    public Invitation invitation() {
        return invitation;
    }

    /** The last day on which demands are taken. */
    public LocalDate collectUntil() {
        return collectUntil;
    }

    public int postponed() {
        return postponed;
    }

    public String companyPresent() {
        return companyPresent;
    }

    public String minutes() {
        return minutes;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    public String cancelReason() {
        return cancelReason;
    }

    public String cancelledBy() {
        return cancelledBy;
    }

    public List<String> presentDelegates() {
        return presentDelegates.stream().map(PresentDelegate::delegateId).toList();
    }

    public List<DecidedDemand> decidedDemands() {
        return List.copyOf(decidedDemands);
    }

    public List<SideAnswer> answers() {
        return List.copyOf(answers);
    }
}
