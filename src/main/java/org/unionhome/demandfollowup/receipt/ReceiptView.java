package org.unionhome.demandfollowup.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.unionhome.UnionClock;
import org.unionhome.calendar.Deadline;
import org.unionhome.calendar.Deadlines;
import org.unionhome.demandfollowup.board.DemandView;
import org.unionhome.demandfollowup.exchange.DemandState;
import org.unionhome.portal.Moments;
import org.unionhome.portal.PageWords;

/** What the holder of a code sees, and may do. */
@Component
class ReceiptView {

    private static final String RATING_CLOCK = "demand-follow-up.rateResult";

    private final Receipts receipts;
    private final Letters letters;
    private final DemandView demand;
    private final Deadlines deadlines;
    private final Moments moments;
    private final PageWords words;

    ReceiptView(
            Receipts receipts,
            Letters letters,
            DemandView demand,
            Deadlines deadlines,
            Moments moments,
            PageWords words) {
        this.receipts = receipts;
        this.letters = letters;
        this.demand = demand;
        this.deadlines = deadlines;
        this.moments = moments;
        this.words = words;
    }

    /** A demand, or a letter that waits to become one: then there is no case number yet. */
    Optional<Receipts.Found> find(String digest) {
        return receipts.byDigest(digest)
                .or(() -> letters.holds(digest)
                        ? Optional.of(new Receipts.Found(digest, null, true, null))
                        : Optional.empty());
    }

    void fill(Model model, Receipts.Found known) {
        model.addAttribute("letter", UUID.randomUUID());
        model.addAttribute("waiting", letters.waiting(known.digest()));
        model.addAttribute(
                "undelivered",
                letters.problems(known.digest()).stream()
                        .map(key -> words.find(key).orElse(key))
                        .toList());
        if (known.caseNumber() == null) {
            model.addAttribute("unopened", true);
            return;
        }
        demand.fill(model, known.caseNumber());
        model.addAttribute("mayAdd", mayAdd(known));
        model.addAttribute("mayRate", mayRate(known));
        rateBy(known).ifPresent(day -> model.addAttribute("rateBy", moments.day(day)));
    }

    boolean mayAdd(Receipts.Found known) {
        return known.anonymous()
                && known.state() != null
                && DemandState.valueOf(known.state()).open();
    }

    /** While it can still arrive: the letter is opened on the morning after. */
    boolean mayRate(Receipts.Found known) {
        return known.anonymous()
                && DemandState.RATING.name().equals(known.state())
                && !letters.hasRating(known.digest())
                && rateBy(known).map(day -> !moments.today().isAfter(day)).orElse(true);
    }

    private Optional<LocalDate> rateBy(Receipts.Found known) {
        return deadlines
                .running(known.caseNumber(), RATING_CLOCK)
                .map(Deadline::dueAt)
                .map(ReceiptView::dayBeforeLast);
    }

    private static LocalDate dayBeforeLast(Instant due) {
        return due.minusNanos(1).atZone(UnionClock.ZONE).toLocalDate().minusDays(1);
    }
}
