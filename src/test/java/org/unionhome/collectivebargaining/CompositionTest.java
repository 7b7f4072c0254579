package org.unionhome.collectivebargaining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unionhome.collectivebargaining.Composition.Fault;

/** Thousands of sides of all kinds, judged by the articles of the law as a lawyer would read them out. */
class CompositionTest {

    private static final long SEED = 20261123;
    private static final Set<String> PRINCIPALS = Set.of("p0");

    /** One that is named: by whom they are known, and how. */
    private record Named(String person, boolean outsider, boolean chief, boolean mandate) {

        Representative on(Side side) {
            return new Representative(
                    0,
                    side,
                    outsider ? null : person,
                    outsider ? person : null,
                    outsider ? "事务所" : null,
                    chief,
                    mandate ? "委2026-1" : null,
                    null,
                    null,
                    null);
        }
    }

    @Test
    void aSideIsLawfulJustWhenEveryArticleIsKept() {
        Random random = new Random(SEED);
        int lawful = 0;
        Set<Fault> seen = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            int seats = 2 + random.nextInt(6);
            List<Named> own = side(random, seats + random.nextInt(3) - 1);
            List<Named> others = side(random, seats);
            String recorder = random.nextInt(4) == 0 ? "p" + random.nextInt(12) : null;

            List<Fault> faults = new Composition(seats, 3, 1, 3)
                    .faults(on(own, Side.STAFF), on(others, Side.COMPANY), PRINCIPALS, recorder);

            seen.addAll(faults);
            assertThat(faults.isEmpty())
                    .as("%d seats, %s against %s, recorder %s", seats, own, others, recorder)
                    .isEqualTo(isLawful(seats, own, others, recorder));
            lawful += faults.isEmpty() ? 1 : 0;
        }

        assertThat(lawful).as("both kinds were tried").isBetween(500, 19_500);
        assertThat(seen).containsExactlyInAnyOrder(Fault.values());
    }

    /** Mostly a decent side, for otherwise hardly any would be lawful. */
    private static List<Named> side(Random random, int size) {
        List<Named> side = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boolean outsider = random.nextInt(5) == 0;
            boolean chief = i == 0 ? random.nextInt(10) > 0 : random.nextInt(25) == 0;
            String person =
                    (outsider ? "o" : "p") + (random.nextInt(3) > 0 ? 20 + random.nextInt(400) : random.nextInt(12));
            side.add(new Named(person, outsider && !(chief && random.nextInt(4) > 0), chief, random.nextInt(3) > 0));
        }
        return side;
    }

    private static List<Representative> on(List<Named> named, Side side) {
        return named.stream().map(each -> each.on(side)).toList();
    }

    /** Articles 19 to 24, 20 and 21 on mandates, and 33 on the recorder, one after the other. */
    private static boolean isLawful(int seats, List<Named> own, List<Named> others, String recorder) {
        int chiefs = 0;
        int outsiders = 0;
        Set<String> known = new HashSet<>();
        Set<String> across = new HashSet<>();
        others.forEach(each -> across.add(each.outsider() + each.person()));
        for (Named each : own) {
            if (each.outsider()) {
                outsiders++;
            } else if (each.person().equals(recorder)) {
                return false; // 33: the recorder is no representative
            }
            if (!known.add(each.outsider() + each.person()) || across.contains(each.outsider() + each.person())) {
                return false; // 24: nobody for both sides, and nobody counts twice
            }
            if (each.chief()) {
                chiefs++;
                boolean inPerson = each.person().equals("p0");
                if (each.outsider() || !inPerson && !each.mandate()) {
                    return false; // 23: a chief is from within; 20, 21: or has it in writing
                }
            }
        }
        boolean equal = own.size() == seats && own.size() > 2; // 19
        return equal && chiefs == 1 && outsiders <= own.size() / 3; // 19, 23
    }
}
