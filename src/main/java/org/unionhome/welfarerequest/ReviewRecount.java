package org.unionhome.welfarerequest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.CalendarChanged;
import org.unionhome.cases.Ledger;
import org.unionhome.cases.LedgerEntry;
import org.unionhome.workflow.Terms;

/**
 * Counts the days of yearly reviews again, in the transaction that changed the calendar. They are no clocks of the platform, for
 * nobody has to do anything before the year is over.
 */
@Component
class ReviewRecount {

    /** What a review is counted from: the end of the payment, or the review before. */
    private static final Set<String> STARTS = Set.of("confirmReceipt", "closeUnconfirmed", "reviewHardship");

    private final WelfareRequests requests;
    private final ReviewDates reviews;
    private final Ledger ledger;
    private final Terms terms;
    private final Clock clock;

    ReviewRecount(WelfareRequests requests, ReviewDates reviews, Ledger ledger, Terms terms, Clock clock) {
        this.requests = requests;
        this.reviews = reviews;
        this.ledger = ledger;
        this.terms = terms;
        this.clock = clock;
    }

    @EventListener
    void on(CalendarChanged changed) {
        requests.toBeReviewedFrom(LocalDate.now(clock)).forEach(this::recount);
    }

    private void recount(WelfareRequest request) {
        LocalDate before = request.reviewDue();
        countedFrom(request.caseNumber())
                .map(reviews::after)
                .filter(day -> !day.equals(before))
                .ifPresent(day -> move(request.caseNumber(), before, day));
    }

    private void move(String caseNumber, LocalDate before, LocalDate day) {
        requests.change(caseNumber, request -> request.reviewMoved(day));
        terms.moveTimer(caseNumber, start(before), start(day));
    }

    private Optional<LocalDate> countedFrom(String caseNumber) {
        return ledger.of(caseNumber).stream()
                .filter(entry -> STARTS.contains(entry.action()))
                .reduce((earlier, later) -> later)
                .map(LedgerEntry::at)
                .map(moment -> LocalDate.ofInstant(moment, clock.getZone()));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
