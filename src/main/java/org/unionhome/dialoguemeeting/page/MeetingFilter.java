package org.unionhome.dialoguemeeting.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.springframework.web.util.UriComponentsBuilder;

/** Which meetings a reader wants to see, as it stands in the address; null is no bound. */
record MeetingFilter(boolean held, LocalDate from, LocalDate to) {

    /** What cannot be read is left out. */
    static MeetingFilter of(String held, String from, String to) {
        return new MeetingFilter("true".equals(held), day(from), day(to));
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = text == null ? null : LocalDate.parse(text);
            return day != null && day.getYear() > 1900 && day.getYear() < 2200 ? day : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    boolean narrow() {
        return held || from != null || to != null;
    }

    /** @param before the last meeting of the page before, or null */
    String href(String before) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/board/meetings");
        if (held) {
            address.queryParam("held", "true");
        }
        if (from != null) {
            address.queryParam("from", from);
        }
        if (to != null) {
            address.queryParam("to", to);
        }
        if (before != null) {
            address.queryParam("before", before);
        }
        return address.toUriString();
    }
}
