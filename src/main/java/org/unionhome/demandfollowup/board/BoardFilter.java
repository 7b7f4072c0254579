package org.unionhome.demandfollowup.board;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;
import org.unionhome.demandfollowup.exchange.Category;

/**
 * Which demands a reader wants to see, as it stands in the address. What cannot be read is left out, so that an old or mistyped
 * address still shows a board.
 */
public record BoardFilter(Map<String, String> values) {

    /** Every name that an address may use. */
    static final List<String> NAMES =
            List.of("q", "state", "meeting", "unit", "owner", "category", "matter", "ladder", "overdue", "from", "to");

    static final List<String> CATEGORIES =
            Stream.of(Category.values()).map(Enum::name).toList();
    static final List<String> LADDER = List.of("GREEN", "YELLOW", "ORANGE", "RED", "CHAIRMAN");
    static final List<String> MATTERS = List.of("LIVELIHOOD", "UNIT_ISSUE");
    private static final int LONGEST_SEARCH = 60;
    private static final int MOST_WORDS = 6;

    /** Everything. */
    public static BoardFilter none() {
        return new BoardFilter(Map.of());
    }

    /** The filter of an address's parameters. */
    public static BoardFilter of(Map<String, String> parameters) {
        Map<String, String> known = new LinkedHashMap<>();
        for (String name : NAMES) {
            String value =
                    parameters.getOrDefault(name, "").replace("\u0000", "").strip();
            if (!value.isEmpty() && isPossible(name, value)) {
                known.put(name, value);
            }
        }
        return new BoardFilter(known);
    }

    private static boolean isPossible(String name, String value) {
        return switch (name) {
            case "q" -> value.length() <= LONGEST_SEARCH;
            case "state" -> BoardGroup.of(value).isPresent() || value.matches("[A-Z_]{3,30}");
            case "meeting" -> value.matches("[A-Z]{2}-\\d{4}-\\d{5,}");
            case "unit", "owner" -> value.matches("[A-Za-z0-9]{1,40}");
            case "category" -> CATEGORIES.contains(value);
            case "matter" -> MATTERS.contains(value);
            case "ladder" -> LADDER.contains(value);
            case "overdue" -> value.equals("true");
            default -> day(value).isPresent();
        };
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() > 1900 && day.getYear() < 2200);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The value of a name; null when the filter does not say. */
    public String get(String name) {
        return values.get(name);
    }

    LocalDate from() {
        return values.containsKey("from") ? LocalDate.parse(get("from")) : null;
    }

    LocalDate to() {
        return values.containsKey("to") ? LocalDate.parse(get("to")) : null;
    }

    /** The parts of the search, each of which must be found. */
    List<String> words() {
        String text = values.getOrDefault("q", "");
        return List.of(text.split("[\\s\u3000]+")).stream()
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    /** The same with one more value, in place of an earlier one of that name; null takes the name away. */
    public BoardFilter with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new BoardFilter(changed);
    }

    /** Whether anything is left out. */
    public boolean narrow() {
        return !values.isEmpty();
    }

    /** How many of the filter's fields say something, besides the search. */
    public long chosen() {
        return values.keySet().stream().filter(name -> !name.equals("q")).count();
    }

    /** The address of a page with this filter. */
    public String href(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        values.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(values).toUriString();
    }
}
