package org.unionhome.collectivebargaining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * How a side must be made up (集体合同规定 19-24): as many as the other, not fewer than the least, one chief from within, outsiders
 * at most their part, nobody on both sides, the recorder on none, and a chief who is not the principal holds a written mandate.
 */
record Composition(int seats, int atLeast, int outsidersPart, int outsidersOf) {

    /** What is wrong with a side. */
    enum Fault {
        TOO_FEW,
        NOT_EQUAL,
        NO_CHIEF,
        SEVERAL_CHIEFS,
        CHIEF_FROM_OUTSIDE,
        TOO_MANY_OUTSIDERS,
        NAMED_TWICE,
        ON_BOTH_SIDES,
        RECORDER_ON_A_SIDE,
        NO_MANDATE;

        /** Whether naming one more can put it right. */
        boolean mendable() {
            return this == TOO_FEW || this == NOT_EQUAL || this == NO_CHIEF || this == TOO_MANY_OUTSIDERS;
        }
    }

    /**
     * @param principals who may lead this side without a mandate
     * @param recorder null while nobody is appointed
     */
    List<Fault> faults(
            List<Representative> own, Collection<Representative> others, Set<String> principals, String recorder) {
        List<Fault> faults = new ArrayList<>();
        addIf(faults, Fault.TOO_FEW, own.size() < atLeast);
        addIf(faults, Fault.NOT_EQUAL, own.size() != seats);
        chiefs(faults, own, principals);
        long outsiders = own.stream().filter(Representative::external).count();
        addIf(faults, Fault.TOO_MANY_OUTSIDERS, outsiders * outsidersOf > (long) own.size() * outsidersPart);
        addIf(faults, Fault.NAMED_TWICE, own.stream().anyMatch(each -> times(each, own) > 1));
        addIf(faults, Fault.ON_BOTH_SIDES, own.stream().anyMatch(each -> times(each, others) > 0));
        addIf(
                faults,
                Fault.RECORDER_ON_A_SIDE,
                recorder != null && own.stream().anyMatch(each -> recorder.equals(each.personId())));
        return faults;
    }

    private static void chiefs(List<Fault> faults, List<Representative> own, Set<String> principals) {
        List<Representative> chiefs = own.stream().filter(Representative::chief).toList();
        addIf(faults, Fault.NO_CHIEF, chiefs.isEmpty());
        addIf(faults, Fault.SEVERAL_CHIEFS, chiefs.size() > 1);
        addIf(faults, Fault.CHIEF_FROM_OUTSIDE, chiefs.stream().anyMatch(Representative::external));
        addIf(
                faults,
                Fault.NO_MANDATE,
                chiefs.stream()
                        .anyMatch(chief -> !chief.external()
                                && !principals.contains(chief.personId())
                                && chief.mandate() == null));
    }

    private static long times(Representative one, Collection<Representative> among) {
        return among.stream().filter(one::isSameAs).count();
    }

    private static void addIf(List<Fault> faults, Fault fault, boolean wrong) {
        if (wrong) {
            faults.add(fault);
        }
    }

    /** The numbers of the law of a case. */
    static Composition of(int seats, BigDecimal atLeast, BigDecimal part, BigDecimal of) {
        return new Composition(seats, atLeast.intValueExact(), part.intValueExact(), of.intValueExact());
    }
}
