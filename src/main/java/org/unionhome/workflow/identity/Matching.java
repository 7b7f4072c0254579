package org.unionhome.workflow.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.Direction;
import org.camunda.bpm.engine.impl.QueryOrderingProperty;

/** The parts that queries for users and for groups share: equality, SQL's LIKE, order and page. */
final class Matching {

    private Matching() {}

    static boolean equal(String wanted, String value) {
        return wanted == null || wanted.equals(value);
    }

    static boolean oneOf(String[] wanted, String value) {
        return wanted == null || List.of(wanted).contains(value);
    }

    /** @param pattern with {@code %} and {@code _} as in SQL, {@code \} takes away their meaning */
    static boolean like(String pattern, String value) {
        if (pattern == null) {
            return true;
        }
        return value != null
                && Pattern.compile(regex(pattern), Pattern.DOTALL)
                        .matcher(value)
                        .matches();
    }

    private static String regex(String pattern) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\' && i + 1 < pattern.length()) {
                regex.append(Pattern.quote(String.valueOf(pattern.charAt(++i))));
            } else {
                regex.append(c == '%' ? ".*" : c == '_' ? "." : Pattern.quote(String.valueOf(c)));
            }
        }
        return regex.toString();
    }

    /** @param columns how to read each column that the query may be ordered by; the first one decides between equals */
    static <T> List<T> ordered(
            List<T> found, List<QueryOrderingProperty> by, Map<String, Function<T, String>> columns) {
        Comparator<T> order = (a, b) -> 0;
        for (QueryOrderingProperty property : by) {
            Function<T, String> column = columns.get(property.getQueryProperty().getName());
            Comparator<T> next = Comparator.comparing(column, Comparator.nullsLast(Comparator.naturalOrder()));
            order = order.thenComparing(property.getDirection() == Direction.DESCENDING ? next.reversed() : next);
        }
        List<T> sorted = new ArrayList<>(found);
        sorted.sort(order.thenComparing(columns.get("ID_")));
        return sorted;
    }

    static <T> List<T> page(List<T> all, int first, int count) {
        int from = Math.min(Math.max(first, 0), all.size());
        int to = (int) Math.min((long) from + Math.max(count, 0), all.size());
        return new ArrayList<>(all.subList(from, to));
    }
}
