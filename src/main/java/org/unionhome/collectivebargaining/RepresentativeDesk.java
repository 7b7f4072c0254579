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
        adviser.ifPresent(person -> requireAdviser(person, named));
        name(context.caseNumber(), Side.STAFF, named, bargaining -> adviser.ifPresent(bargaining::adviserIs));
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

    /** Whose office or task in the case belongs to the other side speaks for that one. @throws Refusal then */
    void requireEligible(CollectiveBargaining bargaining, Representative each) {
        if (each.external()) {
            return;
        }
        people.require(each.personId());
        boolean theirs =
                roles.of(each.personId()).filter(side -> side != each.side()).isPresent();
        boolean advises = each.personId().equals(bargaining.adviserId()) && each.side() == Side.COMPANY;
        if (theirs || advises) {
            throw new Refusal(
                    "collective-bargaining.refusal.otherSidesOffice",
                    people.require(each.personId()).name());
        }
    }

    private void requireAdviser(String personId, List<Representative> named) {
        Entitlements who = people.entitlements(personId);
        boolean seated = named.stream().anyMatch(each -> personId.equals(each.personId()));
        if (!who.hasRole(ADVISER_ROLE) || seated || roles.of(who).isPresent()) {
            throw new Refusal("collective-bargaining.refusal.adviser");
        }
    }

    /** @throws Refusal when this person is on a side, by a seat or by office */
    void appoint(AppointRecorder form, TaskContext context) {
        String caseNumber = context.caseNumber();
        bargainings.change(caseNumber, bargaining -> {
            bargaining.require(BargainingState.PREPARING);
            people.require(form.recorder());
            if (representatives.sideOf(caseNumber, form.recorder()).isPresent()) {
                throw new Refusal("collective-bargaining.refusal.recorderOnASide");
            }
            bargaining.recorderIs(form.recorder());
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
