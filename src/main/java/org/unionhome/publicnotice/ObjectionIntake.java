package org.unionhome.publicnotice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.calendar.Rules;
import org.unionhome.cases.Cases;
import org.unionhome.cases.Ledger;
import org.unionhome.workflow.Door;
import org.unionhome.workflow.Recusals;

/** Takes objections while a notice runs, or while it waits for the answer to another one, and tells the case. */
@Service
class ObjectionIntake {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 1000;

    private final NoticeRegister notices;
    private final Objections objections;
    private final Cases cases;
    private final Ledger ledger;
    private final Door door;
    private final Recusals recusals;
    private final Rules rules;
    private final Clock clock;

    ObjectionIntake(
            NoticeRegister notices,
            Objections objections,
            Cases cases,
            Ledger ledger,
            Door door,
            Recusals recusals,
            Rules rules,
            Clock clock) {
        this.notices = notices;
        this.objections = objections;
        this.cases = cases;
        this.ledger = ledger;
        this.door = door;
        this.recusals = recusals;
        this.rules = rules;
        this.clock = clock;
    }

    /** @return the receipt code of an anonymous objection; null for a named one */
    @Transactional
    public String raise(String process, String noticeId, String personId, String text) {
        String said = text == null ? "" : text.strip();
        if (said.length() < SHORTEST || said.length() > LONGEST) {
            throw new Refusal("publicnotice.refusal.objectionText");
        }
        Notice seen = find(process, noticeId);
        cases.lock(seen.caseNumber());
        Notice notice = find(process, noticeId); // read again under the lock: its time may have ended a moment ago
        requireOpen(notice);
        if (notice.personId().equals(personId)) {
            throw new Refusal("publicnotice.refusal.ownNotice");
        }
        if (personId == null) {
            requireFewAnonymous(notice.caseNumber());
        }
        String code = objections.raise(notice, personId, said);
        if (personId != null) {
            // without the name: who objected is known to the objection alone
            ledger.append(Ledger.Entry.system(notice.caseNumber(), "objectionRaised", null));
        }
        if (!door.correlate(notice.caseNumber(), process + ".objectionRaised")) {
            throw new Refusal("publicnotice.refusal.notOnNotice");
        }
        if (personId != null) {
            recusals.apply(
                    notice.caseNumber(), Objections.TASK); // whoever objects answers nothing until they are answered
        }
        return code;
    }

    private Notice find(String process, String noticeId) {
        try {
            return notices.find(UUID.fromString(noticeId))
                    .filter(notice -> notice.isUp() && notice.process().equals(process))
                    .orElseThrow(() -> new Refusal("publicnotice.refusal.notOnNotice"));
        } catch (IllegalArgumentException notAnId) {
            throw new Refusal("publicnotice.refusal.notOnNotice");
        }
    }

    private void requireOpen(Notice notice) {
        boolean over = !clock.instant().isBefore(notice.endsAt());
        if (over && objections.open(notice.caseNumber()) == 0) {
            throw new Refusal("publicnotice.refusal.notOnNotice");
        }
    }

    private void requireFewAnonymous(String caseNumber) {
        int most = rules.require("publicnotice.anonymousObjections", LocalDate.now(clock))
                .value()
                .intValueExact();
        if (objections.openAnonymous(caseNumber) >= most) {
            throw new Refusal("publicnotice.refusal.manyObjections", most);
        }
    }
}
