package org.unionhome.collectivebargaining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.collectivebargaining.form.Filling;
import org.unionhome.workflow.MessageContext;
import org.unionhome.workflow.PersonalTasks;
import org.unionhome.workflow.TaskContext;

/** A seat becomes vacant and is filled again (集体合同规定 30-31); until then no round is held. */
@Component
class VacancyDesk {

    private final CollectiveBargainings bargainings;
    private final Representatives representatives;
    private final RepresentativeRegister register;
    private final RepresentativeDesk desk;
    private final PersonalTasks tasks;
    private final Clock clock;

    VacancyDesk(
            CollectiveBargainings bargainings,
            Representatives representatives,
            RepresentativeRegister register,
            RepresentativeDesk desk,
            PersonalTasks tasks,
            Clock clock) {
        this.bargainings = bargainings;
        this.representatives = representatives;
        this.register = register;
        this.desk = desk;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Whoever is to fill the seat; one form for each side says the same. */
    record Successor(
            Filling outcome, String person, String outsider, String organisation, Boolean asChief, String mandate) {}

    /** Somebody of the side says that a seat is vacant. @throws Refusal when they are not of it, or nobody has this seat */
    void vacate(Side side, String representative, String reason, MessageContext context) {
        String caseNumber = context.caseNumber();
        if (!representatives
                .sideOf(caseNumber, context.actor().id())
                .filter(side::equals)
                .isPresent()) {
            throw new Refusal("collective-bargaining.refusal.notYourSide");
        }
        CollectiveBargaining bargaining = bargainings.require(caseNumber);
        String actor = context.actor().id();
        Representative leaving = representatives.of(caseNumber, side).stream()
                .filter(each -> String.valueOf(each.id()).equals(representative))
                .findFirst()
                .orElseThrow(() -> new Refusal("collective-bargaining.refusal.noSuchRepresentative"));
        if (!actor.equals(leaving.personId()) && !representatives.leads(bargaining, side, actor)) {
            throw new Refusal("collective-bargaining.refusal.notYourSeat");
        }
        requireBothNamed(bargaining);
        register.vacate(leaving.id(), today(), reason);
    }

    /** While they are still being named, a side names others instead. */
    private void requireBothNamed(CollectiveBargaining bargaining) {
        if (!vacanciesArise(bargaining)) {
            throw new Refusal("collective-bargaining.refusal.noVacancyNow");
        }
    }

    static boolean vacanciesArise(CollectiveBargaining bargaining) {
        return !bargaining.state().ended() && bargaining.state().compareTo(BargainingState.PREPARING) >= 0;
    }

    void fill(Side side, Successor form, TaskContext context) {
        String caseNumber = context.caseNumber();
        if (form.outcome() == Filling.NOT_NEEDED) {
            if (!bargainings.require(caseNumber).state().ended()) {
                throw new Refusal("collective-bargaining.refusal.stillNeeded");
            }
            return;
        }
        Representative named = successor(side, form);
        bargainings.change(caseNumber, bargaining -> {
            desk.requireEligible(bargaining, named);
            requireFits(bargaining, named);
            register.add(caseNumber, named, today());
        });
        if (named.chief()) {
            BargainingSides.chiefsTasks(side).forEach(task -> tasks.handOver(caseNumber, task, named.personId()));
        }
    }

    private static Representative successor(Side side, Successor form) {
        boolean chief = Boolean.TRUE.equals(form.asChief());
        if ((form.person() == null) == (form.outsider() == null) || chief && form.person() == null) {
            throw new Refusal("collective-bargaining.refusal.personOrOutsider");
        }
        return form.person() == null
                ? Representative.outsider(side, form.outsider(), form.organisation())
                : Representative.insider(side, form.person(), chief, form.mandate());
    }

    /** The last of several vacant seats makes the side lawful again; before, only what a later one cannot mend is refused. */
    private void requireFits(CollectiveBargaining bargaining, Representative named) {
        List<Representative> all = new ArrayList<>(representatives.of(bargaining.caseNumber()));
        all.add(named);
        representatives.requireLawfulSoFar(bargaining, named.side(), all);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
