package org.unionhome.collectivebargaining.survey;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which units are not shown by themselves. A unit with few answers is hidden, and then so many others that all hidden ones
 * together are a group large enough: whoever subtracts what is shown from the whole learns of that group, and of nobody less.
 */
final class Hiding {

    private Hiding() {}

    /** @param answers number of answers by unit, those without any left out @param smallest size of a group that is shown */
    static Set<String> hidden(Map<String, Integer> answers, int smallest) {
        Set<String> hidden = new TreeSet<>();
        answers.forEach((unit, count) -> {
            if (count < smallest) {
                hidden.add(unit);
            }
        });
        while (!hidden.isEmpty() && together(answers, hidden) < smallest && hidden.size() < answers.size()) {
            hidden.add(smallestShown(answers, hidden));
        }
        return hidden;
    }

    private static int together(Map<String, Integer> answers, Set<String> units) {
        return units.stream().mapToInt(answers::get).sum();
    }

    private static String smallestShown(Map<String, Integer> answers, Set<String> hidden) {
        return answers.keySet().stream()
                .filter(unit -> !hidden.contains(unit))
                .min(Comparator.<String>comparingInt(answers::get).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }
}
