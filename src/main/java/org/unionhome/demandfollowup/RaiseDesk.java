package org.unionhome.demandfollowup;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.cases.Cases;
import org.unionhome.demandfollowup.exchange.Choice;
import org.unionhome.demandfollowup.exchange.Meetings;
import org.unionhome.demandfollowup.form.DemandRaised;
import org.unionhome.demandfollowup.form.DemandRaised.RaisedFor;
import org.unionhome.people.Entitlements;
import org.unionhome.people.Groups;
import org.unionhome.people.People;
import org.unionhome.people.Person;

/** Takes demands in: for oneself, by a delegate for a colleague, on paper through an officer, or without a name. */
@Component
class RaiseDesk {

    private final People people;
    private final Owners owners;
    private final Triages triages;
    private final ObjectProvider<Meetings> meetings;
    private final Cases cases;

    RaiseDesk(People people, Owners owners, Triages triages, ObjectProvider<Meetings> meetings, Cases cases) {
        this.people = people;
        this.owners = owners;
        this.triages = triages;
        this.meetings = meetings;
        this.cases = cases;
    }

    /** What was asked for. @throws Refusal when it names a meeting that takes no demands now */
    Wish wish(DemandRaised form, boolean onBehalf) {
        String meeting = form.meetingNumber();
        if (meeting != null) {
            requireCollecting(meeting);
            cases.lock(meeting); // one that ends its collecting at this moment would never see the demand
            requireCollecting(meeting);
        }
        return new Wish(
                meeting,
                onBehalf ? form.consentHow() : null,
                Boolean.TRUE.equals(form.confidential()),
                form.category(),
                form.urgency(),
                form.title(),
                form.text(),
                form.suggestion(),
                triages.matter(form.category()));
    }

    private void requireCollecting(String meeting) {
        if (meetings.stream().noneMatch(all -> all.collects(meeting))) {
            throw new Refusal("demand-follow-up.refusal.meetingClosed");
        }
    }

    /** Whose demand it is. @throws Refusal when the actor may not raise it for that colleague */
    Person raiser(DemandRaised form, Person actor) {
        if (form.raisedFor() == null) {
            throw new Refusal("demand-follow-up.refusal.forWhom");
        }
        if (form.raisedFor() == RaisedFor.SELF || actor.id().equals(form.applicantId())) {
            return actor;
        }
        if (form.consentHow() == null) {
            throw new Refusal("demand-follow-up.refusal.consentNeeded");
        }
        List<Person> allowed = form.raisedFor() == RaisedFor.PAPER ? onPaper(actor) : colleagues(actor);
        return allowed.stream()
                .filter(person -> person.id().equals(form.applicantId()))
                .findFirst()
                .orElseThrow(() -> new Refusal("demand-follow-up.refusal.notForThem"));
    }

    static Origin origin(DemandRaised form, boolean onBehalf) {
        if (form.meetingNumber() != null) {
            return Origin.MEETING;
        }
        if (!onBehalf) {
            return Origin.MEMBER;
        }
        return form.raisedFor() == RaisedFor.PAPER ? Origin.PAPER : Origin.DELEGATE;
    }

    /** Whose matter an anonymous demand is. @throws Refusal when there is no such unit */
    String unit(DemandRaised form) {
        return units().stream()
                .map(Choice::value)
                .filter(code -> code.equals(form.unitCode()))
                .findFirst()
                .orElseThrow(() -> new Refusal("demand-follow-up.refusal.unitNeeded"));
    }

    /** The branches, with the head office: coarse enough not to tell who it was. */
    List<Choice> units() {
        return owners.branches();
    }

    /** Members of the delegate's own branch; nobody for who is no delegate. */
    private List<Person> colleagues(Person actor) {
        return others(
                actor,
                people.entitlements(actor.id()).groups().stream()
                        .filter(group -> Groups.roleOf(group).equals("staffDelegate"))
                        .map(Groups::unitOf)
                        .toList());
    }

    private List<Person> onPaper(Person actor) {
        Entitlements who = people.entitlements(actor.id());
        return who.hasRole("unionOfficer") ? others(actor, List.of(owners.company())) : List.of();
    }

    private List<Person> others(Person actor, List<String> units) {
        return units.stream()
                .flatMap(unit -> people.under(unit).stream())
                .filter(person -> !person.id().equals(actor.id()))
                .distinct()
                .toList();
    }

    /** Everybody for whom this person may write a demand down. */
    List<Choice> colleagueChoices(Person actor) {
        List<Person> all = onPaper(actor).isEmpty() ? colleagues(actor) : onPaper(actor);
        return all.stream()
                .map(person -> new Choice(person.id(), person.name()))
                .toList();
    }

    List<Choice> meetingChoices() {
        return meetings.stream().flatMap(all -> all.collecting().stream()).toList();
    }
}
