package org.unionhome.demandfollowup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.cases.Cases;
import org.unionhome.demandfollowup.exchange.DemandOwned;
import org.unionhome.demandfollowup.exchange.DemandState;

/** All demands. A change is one transaction: the case is locked, the demand moves, the case file follows its state. */
@Service
public class Demands {

    private final DemandRepository repository;
    private final Cases cases;
    private final Promises promises;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Demands(
            DemandRepository repository,
            Cases cases,
            Promises promises,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.cases = cases;
        this.promises = promises;
        this.events = events;
        this.clock = clock;
    }

    public Optional<Demand> find(String caseNumber) {
        return repository.findById(caseNumber);
    }

    /** @throws Refusal when there is no such demand */
    public Demand require(String caseNumber) {
        return find(caseNumber).orElseThrow(() -> new Refusal("cases.refusal.unknownCase"));
    }

    List<Demand> ofMeeting(String meetingNumber) {
        return repository.findByMeetingNumberOrderByCaseNumber(meetingNumber);
    }

    /** Demands that are handled with this one. */
    List<Demand> mergedInto(String mainNumber) {
        return repository.findByMergedIntoOrderByCaseNumber(mainNumber);
    }

    List<Demand> linkedTo(String linkedNumber) {
        return repository.findByLinkedCaseOrderByCaseNumber(linkedNumber);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Demand demand) {
        demand.changedAt = clock.instant();
        repository.save(demand);
    }

    /** Moves a demand on. @return the demand as it is now */
    @Transactional(propagation = Propagation.MANDATORY)
    public Demand change(String caseNumber, Consumer<Demand> move) {
        cases.lock(caseNumber);
        Demand demand = require(caseNumber);
        DemandState before = demand.state();
        move.accept(demand);
        demand.changedAt = clock.instant();
        Demand saved = repository.save(demand);
        if (saved.state() != before) {
            follow(saved, before);
        }
        return saved;
    }

    private void follow(Demand demand, DemandState before) {
        String number = demand.caseNumber();
        if (!Promises.RUN_IN.contains(demand.state())) {
            promises.end(number);
        }
        cases.follow(number, demand.state(), demand.state().ended());
        if (demand.meetingNumber() != null && demand.state().owned() && !before.owned()) {
            events.publishEvent(new DemandOwned(demand.meetingNumber(), number));
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
