package org.unionhome.collectivebargaining.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class HidingTest {

    private static final int SMALLEST = 5;

    @Test
    void aSingleSmallUnitTakesTheSmallestOtherWithIt() {
        assertThat(Hiding.hidden(Map.of("TT", 12, "MT", 3, "TN", 7, "TG", 9), SMALLEST))
                .containsExactlyInAnyOrder("MT", "TN");
    }

    @Test
    void smallUnitsThatAreManyTogetherNeedNoOther() {
        assertThat(Hiding.hidden(Map.of("TT", 12, "MT", 3, "TN", 4), SMALLEST)).containsExactlyInAnyOrder("MT", "TN");
    }

    @Test
    void whereNoUnitIsSmallNoneIsHidden() {
        assertThat(Hiding.hidden(Map.of("TT", 5, "MT", 6), SMALLEST)).isEmpty();
    }

    /**
     * What a reader can compute: the published groups, the whole, and every difference of the whole and some published groups.
     * Nothing of that may be about a few persons, whatever the units look like.
     */
    @Test
    void nothingThatCanBeSubtractedIsAboutAFew() {
        Random chance = new Random(20261123);
        for (int story = 0; story < 5000; story++) {
            Map<String, Integer> answers = answers(chance);
            int all = answers.values().stream().mapToInt(i -> i).sum();
            if (all < SMALLEST) {
                continue; // nothing at all is published then
            }
            Set<String> hidden = Hiding.hidden(answers, SMALLEST);
            for (int known : computable(answers, hidden, all)) {
                assertThat(known == 0 || known >= SMALLEST)
                        .as("%s hides %s", answers, hidden)
                        .isTrue();
            }
            assertNoNeedlessHiding(answers, hidden);
        }
    }

    private static Set<Integer> computable(Map<String, Integer> answers, Set<String> hidden, int all) {
        List<Integer> published = new ArrayList<>();
        answers.forEach((unit, count) -> {
            if (!hidden.contains(unit)) {
                published.add(count);
            }
        });
        published.add(hidden.stream().mapToInt(answers::get).sum());
        Set<Integer> known = new HashSet<>();
        for (int subset = 0; subset < 1 << published.size(); subset++) {
            int sum = 0;
            for (int i = 0; i < published.size(); i++) {
                sum += (subset >> i & 1) * published.get(i);
            }
            known.add(sum);
            known.add(all - sum);
        }
        return known;
    }

    /** A unit that is large enough is hidden only while those hidden with it are too few without it. */
    private static void assertNoNeedlessHiding(Map<String, Integer> answers, Set<String> hidden) {
        int large = hidden.stream().mapToInt(answers::get).max().orElse(0);
        if (large >= SMALLEST) {
            int rest = hidden.stream().mapToInt(answers::get).sum() - large;
            assertThat(rest).as("%s hides %s", answers, hidden).isBetween(1, SMALLEST - 1);
        }
    }

    private static Map<String, Integer> answers(Random chance) {
        Map<String, Integer> answers = new TreeMap<>();
        int units = 1 + chance.nextInt(8);
        for (int i = 0; i < units; i++) {
            answers.put("U" + i, 1 + (chance.nextBoolean() ? chance.nextInt(6) : chance.nextInt(30)));
        }
        return answers;
    }
}
