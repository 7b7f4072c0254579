package org.unionhome.promotion.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;
import org.unionhome.promotion.Target;

/** Which appointments a reader wants to see, as it stands in the address. @param target null for all kinds */
record PromotionFilter(LocalDate from, LocalDate to, Target target, boolean stars) {

    private static final String PATH = "/board/promotions";

    /** What cannot be read is left out; without days it is this year. */
    static PromotionFilter of(String from, String to, String target, String stars, LocalDate today) {
        LocalDate first = day(from);
        LocalDate last = day(to);
        Target kind = Stream.of(Target.values())
                .filter(each -> each.name().equals(target))
                .findFirst()
                .orElse(null);
        boolean thisYear = first == null && last == null;
        return new PromotionFilter(
                thisYear ? today.withDayOfYear(1) : first,
                thisYear ? today.withDayOfYear(today.lengthOfYear()) : last,
                kind,
                "true".equals(stars));
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = text == null ? null : LocalDate.parse(text);
            return day != null && day.getYear() > 1900 && day.getYear() < 2200 ? day : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    static PromotionFilter year(int year) {
        return new PromotionFilter(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), null, false);
    }

    boolean isYear(int year) {
        return from != null
                && to != null
                && from.equals(LocalDate.of(year, 1, 1))
                && to.equals(LocalDate.of(year, 12, 31));
    }

    /** @param before the last appointment of the page before, or null */
    String href(String before) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
        put(address, "from", from);
        put(address, "to", to);
        put(address, "target", target);
        put(address, "stars", stars ? "true" : null);
        put(address, "before", before);
        return address.toUriString();
    }

    private static void put(UriComponentsBuilder address, String name, Object value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }
}
