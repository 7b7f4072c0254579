package org.unionhome.collectivebargaining;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.cases.Ledger;
import org.unionhome.collectivebargaining.form.RecorderChanged;
import org.unionhome.notification.Notices;
import org.unionhome.people.Entitlements;
import org.unionhome.people.People;
import org.unionhome.workflow.MessageContext;
import org.unionhome.workflow.PersonalTasks;

/** The recorder is ill, declines, or has left: another one goes on, with what waits for the first. */
@Component
class RecorderChange {

    private final CollectiveBargainings bargainings;
    private final RepresentativeDesk desk;
    private final Representatives representatives;
    private final PersonalTasks tasks;
    private final People people;
    private final Notices notices;
    private final Ledger ledger;

    RecorderChange(
            CollectiveBargainings bargainings,
            RepresentativeDesk desk,
            Representatives representatives,
            PersonalTasks tasks,
            People people,
            Notices notices,
            Ledger ledger) {
        this.bargainings = bargainings;
        this.desk = desk;
        this.representatives = representatives;
        this.tasks = tasks;
        this.people = people;
        this.notices = notices;
        this.ledger = ledger;
    }

    /** Whether the recorder may be changed now, and by this person: a union officer, or whoever leads a side. */
    boolean offeredTo(CollectiveBargaining bargaining, Entitlements who) {
        if (bargaining.recorderId() == null || bargaining.state().ended()) {
            return false;
        }
        String person = who.person().id();
        boolean leads = Arrays.stream(Side.values()).anyMatch(side -> representatives.leads(bargaining, side, person));
        boolean officer = who.hasRole("unionOfficer")
                && representatives
                        .sideOf(bargaining.caseNumber(), person)
                        .filter(Side.STAFF::equals)
                        .isPresent();
        return leads || officer;
    }

    void change(RecorderChanged form, MessageContext context) {
        CollectiveBargaining bargaining = bargainings.require(context.caseNumber());
        if (!offeredTo(bargaining, people.entitlements(context.actor().id()))) {
            throw new Refusal("collective-bargaining.refusal.notYoursToChange");
        }
        desk.replaceRecorder(context.caseNumber(), form.recorder());
        List<String> chiefs = Arrays.stream(Side.values())
                .map(side -> representatives.chief(context.caseNumber(), side))
                .flatMap(Optional::stream)
                .filter(chief -> !chief.equals(context.actor().id()))
                .toList();
        notices.tell(
                chiefs,
                "CASE",
                "collective-bargaining.told.recorderChanged",
                context.caseNumber(),
                context.caseNumber());
    }

    /** What waits for the recorder waits for the new one. */
    void handOver(String caseNumber) {
        String recorder = representatives.recorder(caseNumber);
        BargainingSides.recordersTasks().forEach(task -> tasks.handOver(caseNumber, task, recorder));
        ledger.append(Ledger.Entry.system(caseNumber, "handOverMinutes", null));
    }
}
