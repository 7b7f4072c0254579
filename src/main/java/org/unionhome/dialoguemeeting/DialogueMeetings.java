package org.unionhome.dialoguemeeting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.cases.Cases;

/** All dialogue meetings. A change is one transaction: the case is locked, the meeting moves, the case file follows. */
@Service
public class DialogueMeetings {

    private final DialogueMeetingRepository repository;
    private final Cases cases;

    DialogueMeetings(DialogueMeetingRepository repository, Cases cases) {
        this.repository = repository;
        this.cases = cases;
    }

    public Optional<DialogueMeeting> find(String caseNumber) {
        return repository.findById(caseNumber);
    }

    /** @throws Refusal when there is no such meeting */
    public DialogueMeeting require(String caseNumber) {
        return find(caseNumber).orElseThrow(() -> new Refusal("cases.refusal.unknownCase"));
    }

    /** Meetings that take demands now, the next one first. */
    public List<DialogueMeeting> collecting() {
        return repository.findByState(MeetingState.COLLECTING).stream()
                .sorted(Comparator.comparing((DialogueMeeting meeting) ->
                                meeting.invitation().heldOn())
                        .thenComparing(DialogueMeeting::caseNumber))
                .toList();
    }

    /** Meetings that cannot go on before something happens to their demands. */
    List<DialogueMeeting> waitingForDemands() {
        return repository.findByStateIn(MeetingState.WAIT_FOR_DEMANDS);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(DialogueMeeting meeting) {
        repository.save(meeting);
    }

    /** Moves a meeting on. @return the meeting as it is now */
    @Transactional(propagation = Propagation.MANDATORY)
    public DialogueMeeting change(String caseNumber, Consumer<DialogueMeeting> move) {
        cases.lock(caseNumber);
        DialogueMeeting meeting = require(caseNumber);
        MeetingState before = meeting.state();
        move.accept(meeting);
        repository.save(meeting);
        if (meeting.state() != before) {
            cases.follow(caseNumber, meeting.state(), meeting.state().isEnd());
        }
        return meeting;
    }
}
