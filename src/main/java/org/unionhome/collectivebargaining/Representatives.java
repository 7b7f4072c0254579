package org.unionhome.collectivebargaining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Service;
import org.unionhome.Refusal;

/**
 * Who speaks for whom in a case. A side is somebody's own right: their seat, their office, or that they are the named adviser;
 * never what they hold in the place of somebody else.
 */
@Service
public class Representatives {

    private final RepresentativeRegister register;
    private final CollectiveBargainings bargainings;
    private final SideRoles roles;
    private final LawBook law;
    private final Clock clock;

    Representatives(
            RepresentativeRegister register,
            CollectiveBargainings bargainings,
            SideRoles roles,
            LawBook law,
            Clock clock) {
        this.register = register;
        this.bargainings = bargainings;
        this.roles = roles;
        this.law = law;
        this.clock = clock;
    }

    /** The side whose private papers this person may see; empty for everybody else, and for the other side before delivery. */
    public Optional<Side> sideOf(String caseNumber, String personId) {
        CollectiveBargaining bargaining = bargainings.require(caseNumber);
        return side(bargaining, personId).filter(side -> bargaining.isDelivered() || side == bargaining.initiator());
    }

    private Optional<Side> side(CollectiveBargaining bargaining, String personId) {
        if (personId.equals(bargaining.recorderId())) {
            return Optional.empty();
        }
        return seat(bargaining.caseNumber(), personId)
                .map(Representative::side)
                .or(() -> personId.equals(bargaining.adviserId()) ? Optional.of(Side.STAFF) : Optional.empty())
                .or(() -> roles.of(personId));
    }

    private Optional<Representative> seat(String caseNumber, String personId) {
        return of(caseNumber).stream()
                .filter(each -> personId.equals(each.personId()))
                .findFirst();
    }

    /** @throws Refusal when this person is of neither side */
    public Side requireSide(String caseNumber, String personId) {
        return sideOf(caseNumber, personId).orElseThrow(() -> new Refusal("collective-bargaining.refusal.noSide"));
    }

    /** Those who hold a seat: the staff side first, of each its chief first. */
    public List<Representative> of(String caseNumber) {
        return register.of(caseNumber);
    }

    public List<Representative> of(String caseNumber, Side side) {
        return of(caseNumber).stream().filter(each -> each.side() == side).toList();
    }

    /** The chief representative of a side; empty while nobody is. */
    public Optional<String> chief(String caseNumber, Side side) {
        return of(caseNumber, side).stream()
                .filter(Representative::chief)
                .map(Representative::personId)
                .findFirst();
    }

    /** The chief of a side or, until the seat is filled again, whoever led it last. */
    String lastChief(String caseNumber, Side side) {
        return chief(caseNumber, side)
                .or(() -> register.lastChief(caseNumber, side))
                .orElseThrow(() -> new IllegalStateException("no chief of " + side + " in " + caseNumber));
    }

    /** Whether somebody leads this side by their own right: as its chief, or by the office that issues its letters. */
    boolean leads(CollectiveBargaining bargaining, Side side, String personId) {
        boolean chief =
                chief(bargaining.caseNumber(), side).filter(personId::equals).isPresent();
        return chief || roles.leads(side, personId) && isOf(bargaining, side, personId);
    }

    private boolean isOf(CollectiveBargaining bargaining, Side side, String personId) {
        return side(bargaining, personId).filter(side::equals).isPresent();
    }

    /** @throws IllegalStateException when nobody is appointed yet: the model asks only later */
    public String recorder(String caseNumber) {
        return Optional.ofNullable(bargainings.require(caseNumber).recorderId())
                .orElseThrow(() -> new IllegalStateException("no recorder in " + caseNumber));
    }

    /** No round is held while a side is not made up as the law wants it. @throws Refusal that says what is wrong */
    public void requireLawful(String caseNumber) {
        CollectiveBargaining bargaining = bargainings.require(caseNumber);
        List<Representative> all = of(caseNumber);
        Arrays.stream(Side.values()).forEach(side -> requireLawful(bargaining, side, all));
    }

    /** @throws Refusal that says what is wrong with this side */
    void requireLawful(CollectiveBargaining bargaining, Side side, List<Representative> all) {
        firstFault(bargaining, side, all, fault -> true);
    }

    private void firstFault(
            CollectiveBargaining bargaining, Side side, List<Representative> all, Predicate<Composition.Fault> counts) {
        Map<Boolean, List<Representative>> own =
                all.stream().collect(Collectors.partitioningBy(each -> each.side() == side));
        Composition rules = law.composition(bargaining);
        rules.faults(own.get(true), own.get(false), roles.principals(side), bargaining.recorderId()).stream()
                .filter(counts)
                .findFirst()
                .ifPresent(fault -> {
                    throw refusal(side, fault, rules);
                });
    }

    /** The same while further seats of the side are still vacant: what a later representative can mend is let pass. */
    void requireLawfulSoFar(CollectiveBargaining bargaining, Side side, List<Representative> all) {
        long own = all.stream().filter(each -> each.side() == side).count();
        if (own >= bargaining.offer().seats()) {
            requireLawful(bargaining, side, all);
            return;
        }
        firstFault(bargaining, side, all, fault -> !fault.mendable());
    }

    private static Refusal refusal(Side side, Composition.Fault fault, Composition rules) {
        return new Refusal(
                "collective-bargaining.refusal.composition." + fault,
                new DefaultMessageSourceResolvable("collective-bargaining.side." + side),
                rules.seats(),
                rules.atLeast(),
                rules.outsidersPart(),
                rules.outsidersOf());
    }

    /** Whether somebody must not be dismissed or moved today because they represent their colleagues (集体合同规定 28-29). */
    public boolean isProtected(String personId) {
        return register.isProtected(personId, LocalDate.now(clock));
    }
}
