package org.unionhome.collectivebargaining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.collectivebargaining.form.AppointRecorder;
import org.unionhome.collectivebargaining.form.NameCompanyRepresentatives;
import org.unionhome.collectivebargaining.form.NameStaffRepresentatives;
import org.unionhome.collectivebargaining.form.Outsider;
import org.unionhome.people.Entitlements;
import org.unionhome.people.People;
import org.unionhome.workflow.TaskContext;

/** Both sides name who speaks for them; a recorder who is on no side is appointed. */
@Component
class RepresentativeDesk {

    private static final String ADVISER_ROLE = "advisor";

    private final CollectiveBargainings bargainings;
    private final Representatives representatives;
    private final RepresentativeRegister register;
    private final SideRoles roles;
    private final People people;
    private final Clock clock;

    RepresentativeDesk(
            CollectiveBargainings bargainings,
            Representatives representatives,
            RepresentativeRegister register,
            SideRoles roles,
            People people,
            Clock clock) {
        this.bargainings = bargainings;
        this.representatives = representatives;
        this.register = register;
        this.roles = roles;
        this.people = people;
        this.clock = clock;
    }

    void nameStaff(NameStaffRepresentatives form, TaskContext context) {
        Optional<String> adviser = Optional.ofNullable(form.adviser());
        List<Representative> named = team(Side.STAFF, form.chief(), form.mandate(), form.members(), form.outsiders());
        name(
                context.caseNumber(),
                Side.STAFF,
                named,
                bargaining -> adviser.ifPresent(person -> {
                    requireAdviser(bargaining, person, named);
                    bargaining.adviserIs(person);
                }));
    }

    void nameCompany(NameCompanyRepresentatives form, TaskContext context) {
        name(
                context.caseNumber(),
                Side.COMPANY,
                team(Side.COMPANY, form.chief(), form.mandate(), form.members(), form.outsiders()),
                bargaining -> {});
    }

    private static List<Representative> team(
            Side side, String chief, String mandate, List<String> members, List<Outsider> outsiders) {
        List<Representative> team = new ArrayList<>();
        team.add(Representative.insider(side, chief, true, mandate));
        Optional.ofNullable(members)
                .orElse(List.of())
                .forEach(person -> team.add(Representative.insider(side, person, false, null)));
        Optional.ofNullable(outsiders)
                .orElse(List.of())
                .forEach(each -> team.add(Representative.outsider(side, each.name(), each.organisation())));
        return team;
    }

    private void name(
            String caseNumber,
            Side side,
            List<Representative> named,
            java.util.function.Consumer<CollectiveBargaining> besides) {
        bargainings.change(caseNumber, bargaining -> {
            bargaining.require(BargainingState.NAMING);
            List<Representative> all = new ArrayList<>(representatives.of(caseNumber));
            boolean othersNamed = all.stream().anyMatch(each -> each.side() != side);
            all.addAll(named);
            named.forEach(each -> requireEligible(bargaining, each));
            representatives.requireLawful(bargaining, side, all);
            named.forEach(each -> register.add(caseNumber, each, today()));
            besides.accept(bargaining);
            if (othersNamed) {
                bargaining.moveTo(BargainingState.PREPARING);
            }
        });
    }

    /** Whose office, seat or task in the case is or ever was the other side's does not speak for this one. @throws Refusal then */
    void requireEligible(CollectiveBargaining bargaining, Representative each) {
        if (each.external()) {
            return;
        }
        Entitlements who = people.entitlements(each.personId());
        boolean sat = register.everSat(
                bargaining.caseNumber(), each.personId(), each.side().other());
        boolean advises = each.personId().equals(bargaining.adviserId());
        boolean recorded = register.everRecorded(bargaining.caseNumber(), each.personId());
        if (!roles.maySpeakFor(each.side(), who) || sat || advises || recorded) {
            throw new Refusal(
                    "collective-bargaining.refusal.otherSidesOffice",
                    who.person().name());
        }
    }

    /** From the upper union, of no side here, and without a seat, now or before. @throws Refusal otherwise */
    private void requireAdviser(CollectiveBargaining bargaining, String personId, List<Representative> named) {
        Entitlements who = people.entitlements(personId);
        boolean seated = named.stream().anyMatch(each -> personId.equals(each.personId()))
                || register.everSat(bargaining.caseNumber(), personId);
        if (!who.hasRole(ADVISER_ROLE) || seated || roles.of(who).isPresent() || roles.isEmployer(who)) {
            throw new Refusal("collective-bargaining.refusal.adviser");
        }
    }

    void appoint(AppointRecorder form, TaskContext context) {
        bargainings.change(context.caseNumber(), bargaining -> {
            bargaining.require(BargainingState.PREPARING);
            requireNeutral(bargaining, form.recorder());
            appointed(bargaining, form.recorder());
        });
    }

    private void appointed(CollectiveBargaining bargaining, String recorder) {
        register.recorder(bargaining.caseNumber(), recorder, today());
        bargaining.recorderIs(recorder);
    }

    /** Another keeps the minutes from now on. @throws Refusal when nobody did before, or this person may not */
    void replaceRecorder(String caseNumber, String recorder) {
        bargainings.change(caseNumber, bargaining -> {
            if (bargaining.recorderId() == null || bargaining.recorderId().equals(recorder)) {
                throw new Refusal("collective-bargaining.refusal.recorderNotChanged");
            }
            requireNeutral(bargaining, recorder);
            appointed(bargaining, recorder);
        });
    }

    /** @throws Refusal when this person is or was on a side, by a seat or by office */
    void requireNeutral(CollectiveBargaining bargaining, String personId) {
        Entitlements who = people.entitlements(personId);
        boolean partial =
                representatives.sideOf(bargaining.caseNumber(), personId).isPresent()
                        || register.everSat(bargaining.caseNumber(), personId)
                        || !roles.isNeutral(who);
        if (partial) {
            throw new Refusal("collective-bargaining.refusal.recorderOnASide");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
