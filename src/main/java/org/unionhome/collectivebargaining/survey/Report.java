package org.unionhome.collectivebargaining.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;

/**
 * What a survey has found.
 *
 * @param answers how many have answered
 * @param groups the whole first, then the units that may be shown, at last those that are put together; empty when too few answered
 * @param wordings what was written, by question and in the order of the alphabet; of no unit
 */
public record Report(int answers, int smallest, List<Question> questions, List<Group> groups, List<Wording> wordings) {

    public boolean tooFew() {
        return groups.isEmpty();
    }

    /** Those whose answers are counted together. @param units empty for the whole company @param folded put together for being few */
    public record Group(Set<String> units, boolean folded, int answers, List<Marks> marks) {}

    /** The answers of a group to one question: how often each importance from 1 to 5. */
    public record Marks(int place, List<Integer> counts) {

        public int total() {
            return counts.stream().mapToInt(i -> i).sum();
        }

        /** To one decimal. */
        public BigDecimal average() {
            int sum = 0;
            for (int i = 0; i < counts.size(); i++) {
                sum += (i + 1) * counts.get(i);
            }
            return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(total()), 1, RoundingMode.HALF_UP);
        }
    }

    public record Wording(int place, String text) {}
}
