package org.unionhome.starselection.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntConsumer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.WorkCalendar;
import org.unionhome.workflow.DemoHistory;

/** Ten cohorts of star employees, each with those who were not selected; then the eleventh, which takes nominations today. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 1) // before the promotions of stars
class StarSelectionHistory implements DemoHistory {

    /** Long enough ago for everything up to the verification, and the window is still open. */
    private static final int RUNNING_SINCE = 8;

    private final CohortTeller teller;
    private final WorkCalendar calendar;
    private final Clock clock;
    private final List<CohortStory> cohorts =
            Sheet.rows("cohorts").stream().map(CohortStory::of).toList();
    private final List<NominationStory> past =
            Sheet.rows("nominations").stream().map(NominationStory::of).toList();
    private final List<NominationStory> running =
            Sheet.rows("running").stream().map(NominationStory::of).toList();

    StarSelectionHistory(CohortTeller teller, WorkCalendar calendar, Clock clock) {
        this.teller = teller;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public String process() {
        return "star-selection";
    }

    @Override
    public int size() {
        return cohorts.size() + past.size() + 1 + running.size();
    }

    @Override
    public void live(IntConsumer progress) {
        Instant now = clock.instant();
        int done = 0;
        for (CohortStory story : cohorts) {
            List<NominationStory> own = of(story.ordinal());
            String cohort = teller.call(story);
            var filed = teller.nominate(story, cohort, own);
            teller.select(story, cohort, filed);
            teller.term(story, cohort);
            done = told(progress, done, own.size() + 1);
        }
        running(LocalDate.ofInstant(now, clock.getZone()));
        told(progress, done, running.size() + 1);
    }

    /** Each cohort is many cases at once; the progress is told for each of them. */
    private static int told(IntConsumer progress, int done, int more) {
        for (int i = 1; i <= more; i++) {
            progress.accept(done + i);
        }
        return done + more;
    }

    private List<NominationStory> of(int ordinal) {
        return past.stream().filter(story -> story.ordinal() == ordinal).toList();
    }

    private void running(LocalDate today) {
        LocalDate call = calendar.minusWorkingDays(today.minusDays(RUNNING_SINCE), 1);
        CohortStory last = cohorts.get(cohorts.size() - 1);
        CohortStory story = new CohortStory(last.ordinal() + 1, today.getYear(), call, last.quota());
        teller.nominate(story, teller.call(story), running);
    }
}
