package org.unionhome.collectivebargaining;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.unionhome.cases.Cases;
import org.unionhome.people.PersonLeft;
import org.unionhome.workflow.Door;

/** Whoever leaves the company leaves their seats, and each case is told; a duty also ends with its bargaining. */
@Component
class VacancySignals {

    private final RepresentativeRegister register;
    private final Representatives representatives;
    private final Contracts contracts;
    private final BargainingWords words;
    private final Cases cases;
    private final ObjectProvider<Door> door; // late: the door knows the process that is told here
    private final Clock clock;

    VacancySignals(
            RepresentativeRegister register,
            Representatives representatives,
            Contracts contracts,
            BargainingWords words,
            Cases cases,
            ObjectProvider<Door> door,
            Clock clock) {
        this.register = register;
        this.representatives = representatives;
        this.contracts = contracts;
        this.words = words;
        this.cases = cases;
        this.door = door;
        this.clock = clock;
    }

    @EventListener
    @Order(400)
    void on(PersonLeft left) {
        for (String caseNumber : register.dutiesOf(left.personId())) {
            cases.lock(caseNumber);
            representatives.of(caseNumber).stream()
                    .filter(each -> left.personId().equals(each.personId()) && each.toDay() == null)
                    .findFirst()
                    .ifPresent(each -> vacate(caseNumber, each));
        }
    }

    private void vacate(String caseNumber, Representative each) {
        register.vacate(each.id(), today(), words.official("text.leftTheCompany"));
        door.getObject().correlate(caseNumber, BargainingSides.vacancyMessage(each.side()));
    }

    /** With a contract the duty lasts as long as it does, for its performance is watched; without one it ends now. */
    @EventListener
    void on(BargainingMoved moved) {
        if (moved.to().ended()) {
            LocalDate until = contracts.lastDay(moved.caseNumber()).orElse(today());
            register.endDuties(moved.caseNumber(), until);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
