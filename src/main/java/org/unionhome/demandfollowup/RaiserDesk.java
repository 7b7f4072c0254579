package org.unionhome.demandfollowup;

import java.util.List;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.cases.Cases;
import org.unionhome.demandfollowup.form.ApplyForWelfare;
import org.unionhome.notification.Notices;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.workflow.MessageContext;

/** What the raiser of a demand does about it, and delegates for it. */
@Component
class RaiserDesk {

    private final Demands demands;
    private final LinkedCases linkedCases;
    private final Voices voices;
    private final Owners owners;
    private final People people;
    private final Notices notices;

    private final Cases cases;

    RaiserDesk(
            Demands demands,
            LinkedCases linkedCases,
            Voices voices,
            Owners owners,
            People people,
            Notices notices,
            Cases cases) {
        this.cases = cases;
        this.demands = demands;
        this.linkedCases = linkedCases;
        this.voices = voices;
        this.owners = owners;
        this.people = people;
        this.notices = notices;
    }

    /** @throws Refusal unless it is the raiser, who wrote it down for them, or the holder of the receipt code */
    void requireOwn(MessageContext context) {
        Person actor = context.actor();
        boolean own = actor == null
                ? context.file().anonymous()
                : context.file().persons().contains(actor.id());
        if (!own) {
            throw new Refusal("demand-follow-up.refusal.notRaiser");
        }
    }

    /** Only a request of the raiser's own that still runs. */
    void applyForWelfare(String number, ApplyForWelfare form) {
        if (form.outcome() == ApplyForWelfare.Outcome.DECLINED) {
            demands.change(number, Demand::welfareDeclined);
            return;
        }
        String raiserId = demands.require(number).raiserId();
        requireRunning(raiserId, form.linkedCase());
        cases.lock(form.linkedCase()); // one that ends at this moment would never tell the demand
        requireRunning(raiserId, form.linkedCase());
        demands.change(number, demand -> demand.welfareApplied(form.linkedCase()));
    }

    private void requireRunning(String raiserId, String linkedCase) {
        if (linkedCases.open(raiserId).stream()
                .noneMatch(choice -> choice.value().equals(linkedCase))) {
            throw new Refusal("demand-follow-up.refusal.linkedCase");
        }
    }

    void second(MessageContext context) {
        String number = context.caseNumber();
        Demand demand = demands.require(number);
        if (!demand.state().open()) {
            throw demand.wrongState();
        }
        String delegate = context.actor().id();
        boolean other = !delegate.equals(demand.raiserId());
        if (!other || !people.entitlements(delegate).hasRole("staffDelegate")) {
            throw new Refusal("demand-follow-up.refusal.notDelegate");
        }
        if (!voices.second(number, delegate, demands.today())) {
            throw new Refusal("demand-follow-up.refusal.secondedAlready");
        }
        told(number, "demand-follow-up.told.seconded");
    }

    /** The unit that works on it is told at once. */
    void supplement(String text, MessageContext context) {
        requireOwn(context);
        String number = context.caseNumber();
        Demand demand = demands.require(number);
        if (demand.state().ended()) {
            throw demand.wrongState();
        }
        voices.add(number, text, demands.today());
        List<String> workers = demand.ownerUnit() == null
                ? owners.holders("unionOfficer", demand.unitCode())
                : owners.handlers(demand.ownerUnit());
        notices.tell(workers, "CASE", "demand-follow-up.told.supplemented", number, number);
    }

    /** Tells the raiser, if they have a name. */
    void told(String number, String key) {
        Demand demand = demands.require(number);
        if (demand.raiserId() != null) {
            notices.tell(List.of(demand.raiserId()), "CASE", key, number, number);
        }
    }
}
