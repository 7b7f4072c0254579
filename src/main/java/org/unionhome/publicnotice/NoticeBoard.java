package org.unionhome.publicnotice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.calendar.CalendarChanged;
import org.unionhome.calendar.Deadlines;
import org.unionhome.calendar.Rule;
import org.unionhome.calendar.Rules;
import org.unionhome.calendar.Term;
import org.unionhome.cases.Cases;
import org.unionhome.people.People;
import org.unionhome.people.Person;

/**
 * Puts up notices of a case and takes them down. All that are posted together share one clock of the case, {@code
 * <process>.noticeEnded}, which the model's timer of that name follows.
 */
@Service("publicNoticeBoard") // welfare has its own, older board
public class NoticeBoard {

    private final NoticeRegister notices;
    private final Objections objections;
    private final Cases cases;
    private final Deadlines deadlines;
    private final People people;
    private final Rules rules;
    private final Term term;
    private final Clock clock;

    NoticeBoard(
            NoticeRegister notices,
            Objections objections,
            Cases cases,
            Deadlines deadlines,
            People people,
            Rules rules,
            Term term,
            Clock clock) {
        this.notices = notices;
        this.objections = objections;
        this.cases = cases;
        this.deadlines = deadlines;
        this.people = people;
        this.rules = rules;
        this.term = term;
        this.clock = clock;
    }

    /**
     * Posts these persons.
     *
     * @param ruleKey the rule parameter that gives the working days
     * @return when the notices end
     */
    @Transactional
    public Instant post(String caseNumber, List<Posting> postings, String ruleKey) {
        String process = cases.require(caseNumber).process();
        String code = clockOf(process);
        Instant now = clock.instant();
        deadlines.meet(caseNumber, code);
        Instant end = deadlines.startBy(caseNumber, code, "publishNotice", ruleKey);
        int days = rules.require(ruleKey, LocalDate.now(clock)).value().intValueExact();
        for (Posting posting : postings) {
            String name = people.find(posting.personId()).map(Person::name).orElseThrow();
            notices.insert(process, caseNumber, NoticeRegister.mask(name), posting, days, now, end);
        }
        cases.refreshNextDeadline(caseNumber);
        return end;
    }

    private static String clockOf(String process) {
        return process + ".noticeEnded";
    }

    /** When the last notice of the case that is up ends. Empty when none is. */
    @Transactional(readOnly = true)
    public Optional<Instant> endsAt(String caseNumber) {
        return notices.ofCase(caseNumber).stream()
                .filter(Notice::isUp)
                .map(Notice::endsAt)
                .max(Comparator.naturalOrder());
    }

    /** Whether some notice of the case still has time to run. */
    @Transactional(readOnly = true)
    public boolean isRunning(String caseNumber) {
        return endsAt(caseNumber).filter(clock.instant()::isBefore).isPresent();
    }

    /** All notices of a case, oldest first, up or down. */
    @Transactional(readOnly = true)
    public List<Notice> ofCase(String caseNumber) {
        return notices.ofCase(caseNumber);
    }

    @Transactional(readOnly = true)
    public Optional<Notice> find(UUID id) {
        return notices.find(id);
    }

    /** Takes one notice down. */
    @Transactional
    public void remove(UUID id) {
        notices.remove(id, clock.instant());
    }

    /** Takes down all notices of a case: their time is over, or the case is. Objections that are open still are over with it. */
    @Transactional
    public void removeAll(String caseNumber) {
        deadlines.meet(caseNumber, clockOf(cases.require(caseNumber).process()));
        notices.ofCase(caseNumber).stream().filter(Notice::isUp).forEach(notice -> remove(notice.id()));
        objections.endAll(caseNumber);
        cases.refreshNextDeadline(caseNumber);
    }

    @EventListener
    void on(CalendarChanged changed) {
        notices.running()
                .forEach(notice -> notices.endsAt(
                        notice.id(),
                        term.end(
                                Rule.Unit.WORKING_DAYS,
                                java.math.BigDecimal.valueOf(notice.workingDays()),
                                notice.postedAt())));
    }
}
