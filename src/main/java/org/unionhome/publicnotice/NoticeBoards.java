package org.unionhome.publicnotice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.cases.PublicNotices;
import org.unionhome.people.People;

/** The notices of each process as everybody sees them. A process offers its own to the portal: one bean made by {@link #of}. */
@Component
public class NoticeBoards {

    private final NoticeRegister notices;
    private final Objections objections;
    private final ObjectionIntake intake;
    private final People people;
    private final MessageSource texts;
    private final Clock clock;

    NoticeBoards(
            NoticeRegister notices,
            Objections objections,
            ObjectionIntake intake,
            People people,
            MessageSource texts,
            Clock clock) {
        this.notices = notices;
        this.objections = objections;
        this.intake = intake;
        this.people = people;
        this.texts = texts;
        this.clock = clock;
    }

    /** The notices of one process. */
    public PublicNotices of(String process) {
        return new PublicNotices() {
            @Override
            public String process() {
                return process;
            }

            @Override
            public List<PublicNotice> current() {
                Instant now = clock.instant();
                return notices.up(process).stream()
                        .filter(notice -> now.isBefore(notice.endsAt()) || isPaused(notice))
                        .map(NoticeBoards.this::shown)
                        .toList();
            }

            @Override
            public String object(String noticeId, String personId, String text) {
                return intake.raise(process, noticeId, personId, text);
            }

            @Override
            public ObjectionStatus status(String receiptCode) {
                Objection objection = objections
                        .byReceipt(process, receiptCode == null ? "" : receiptCode)
                        .orElseThrow(() -> new Refusal("publicnotice.refusal.unknownReceipt"));
                return new ObjectionStatus("publicnotice.objection." + objection.state(), objection.answer());
            }
        };
    }

    private boolean isPaused(Notice notice) {
        return objections.open(notice.caseNumber()) > 0;
    }

    private PublicNotices.PublicNotice shown(Notice notice) {
        Locale locale = LocaleContextHolder.getLocale();
        return new PublicNotices.PublicNotice(
                notice.id().toString(),
                notice.maskedName(),
                people.path(notice.unitCode()).get(0).name(),
                texts.getMessage(notice.subjectKey(), spoken(notice.subjectArgs(), locale), locale),
                "",
                notice.postedAt(),
                isPaused(notice) ? null : notice.endsAt(),
                notice.digest());
    }

    private Object[] spoken(List<String> args, Locale locale) {
        return args.stream()
                .map(arg -> arg.startsWith("#") ? texts.getMessage(arg.substring(1), null, locale) : arg)
                .toArray();
    }
}
