package org.unionhome.welfarerequest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.calendar.Rules;
import org.unionhome.cases.Cases;
import org.unionhome.cases.Ledger;
import org.unionhome.cases.PublicNotices;
import org.unionhome.people.People;
import org.unionhome.workflow.Door;

/** What of the welfare notices everybody may see, and how to object: by name, or with a receipt code and no name. */
@Component
public class NoticeBoard implements PublicNotices {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 1000;

    private final NoticeRegister notices;
    private final Objections objections;
    private final WelfareRequests requests;
    private final Cases cases;
    private final Ledger ledger;
    private final People people;
    private final Door door;
    private final Rules rules;
    private final MessageSource texts;
    private final Clock clock;

    NoticeBoard(
            NoticeRegister notices,
            Objections objections,
            WelfareRequests requests,
            Cases cases,
            Ledger ledger,
            People people,
            Door door,
            Rules rules,
            MessageSource texts,
            Clock clock) {
        this.notices = notices;
        this.objections = objections;
        this.requests = requests;
        this.cases = cases;
        this.ledger = ledger;
        this.people = people;
        this.door = door;
        this.rules = rules;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String process() {
        return "welfare-request";
    }

    @Override
    public List<PublicNotice> current() {
        Instant now = clock.instant();
        return notices.allUp().stream()
                .filter(notice -> notice.isPaused() || now.isBefore(notice.endsAt()))
                .map(this::shown)
                .toList();
    }

    private PublicNotice shown(Notice notice) {
        String unit = people.path(notice.unitCode()).get(0).name();
        return new PublicNotice(
                notice.id().toString(),
                notice.maskedName(),
                unit,
                subject(notice),
                text("band." + notice.band()),
                notice.postedAt(),
                notice.endsAt(),
                notice.digest());
    }

    /** Urgent help is posted without its kind: one of its kinds is a stay in hospital, which nobody needs to read here. */
    private String subject(Notice notice) {
        return notice.isUrgent()
                ? text("text.noticeUrgent")
                : text("type." + notice.type()) + " · " + text("class." + notice.hardshipClass());
    }

    private String text(String key) {
        return texts.getMessage("welfare-request." + key, null, LocaleContextHolder.getLocale());
    }

    @Override
    @Transactional
    public String object(String noticeId, String personId, String text) {
        String said = text == null ? "" : text.strip();
        if (said.length() < SHORTEST || said.length() > LONGEST) {
            throw new Refusal("welfare-request.refusal.objectionText");
        }
        String caseNumber = find(noticeId).caseNumber();
        cases.lock(caseNumber);
        WelfareRequest request = requests.require(caseNumber);
        if (request.applicantId().equals(personId)) {
            throw new Refusal("welfare-request.refusal.ownNotice");
        }
        Notice notice = requireRunning(noticeId, request);
        if (personId == null) {
            requireFewAnonymous(caseNumber);
        }
        String code = objections.raise(caseNumber, notice.id(), personId, said);
        if (personId != null) {
            // without the name: the ledger is read by the applicant too, who objected is known to the objection alone
            ledger.append(Ledger.Entry.system(caseNumber, "objectionRaised", null));
        }
        if (request.state() == RequestState.ON_NOTICE) {
            pause(notice);
        }
        return code;
    }

    private void requireFewAnonymous(String caseNumber) {
        int most = rules.require("welfare-request.anonymousObjections", LocalDate.now(clock))
                .value()
                .intValueExact();
        if (objections.openAnonymous(caseNumber) >= most) {
            throw new Refusal("welfare-request.refusal.manyObjections", most);
        }
    }

    private Notice find(String noticeId) {
        try {
            return notices.find(UUID.fromString(noticeId))
                    .filter(notice -> notice.removedAt() == null)
                    .orElseThrow(() -> new Refusal("welfare-request.refusal.notOnNotice"));
        } catch (IllegalArgumentException notAnId) {
            throw new Refusal("welfare-request.refusal.notOnNotice");
        }
    }

    /** Read again under the case's lock: the period may have ended a moment ago. */
    private Notice requireRunning(String noticeId, WelfareRequest request) {
        Notice notice = find(noticeId);
        if (request.state() == RequestState.NOTICE_DUE) {
            throw new Refusal("welfare-request.refusal.noticeResuming");
        }
        if (!notice.isPaused() && !clock.instant().isBefore(notice.endsAt())) {
            throw new Refusal("welfare-request.refusal.notOnNotice");
        }
        return notice;
    }

    private void pause(Notice notice) {
        notices.pause(notice);
        requests.change(notice.caseNumber(), WelfareRequest::objectionRaised);
        if (!door.correlate(notice.caseNumber(), "welfare-request.objectionRaised")) {
            throw new Refusal("welfare-request.refusal.notOnNotice");
        }
    }

    @Override
    @Transactional(readOnly = true)
    public ObjectionStatus status(String receiptCode) {
        Objections.Objection objection = objections
                .byReceipt(receiptCode == null ? "" : receiptCode.strip().toUpperCase(java.util.Locale.ROOT))
                .orElseThrow(() -> new Refusal("welfare-request.refusal.unknownReceipt"));
        return new ObjectionStatus("welfare-request.objection." + objection.state(), objection.answer());
    }
}
