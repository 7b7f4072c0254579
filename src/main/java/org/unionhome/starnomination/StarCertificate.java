package org.unionhome.starnomination;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.unionhome.cases.Attachments;
import org.unionhome.document.Docx;
import org.unionhome.people.People;
import org.unionhome.people.Unit;

/** The letter of appointment of a star employee, kept with the case. It is Chinese whoever reads it: it is hung on a wall. */
@Component
class StarCertificate {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", CHINESE);

    private final Attachments attachments;
    private final CohortBook cohorts;
    private final People people;
    private final MessageSource texts;
    private final Clock clock;

    StarCertificate(Attachments attachments, CohortBook cohorts, People people, MessageSource texts, Clock clock) {
        this.attachments = attachments;
        this.cohorts = cohorts;
        this.people = people;
        this.texts = texts;
        this.clock = clock;
    }

    void issue(StarNomination nomination) {
        try {
            attachments.add(
                    nomination.caseNumber(),
                    null,
                    text("certificate.file", nomination.caseNumber()),
                    new ByteArrayInputStream(document(nomination)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] document(StarNomination nomination) {
        Candidacy candidacy = nomination.candidacy();
        List<Unit> path = people.path(candidacy.unitCode());
        String company = path.get(path.size() - 1).name();
        Award award = nomination.award();
        return new Docx(company, clock.instant())
                .title(text("certificate.title"))
                .line(text(
                        "certificate.to",
                        name(candidacy.nomineeId()),
                        path.get(0).name()))
                .paragraph(text(
                        "certificate.body",
                        cohorts.of(nomination).name(),
                        text("certificate.level." + nomination.score().level()),
                        DAY.format(award.fromDay()),
                        DAY.format(award.toDay())))
                .paragraph(text("certificate.thanks"))
                .line(text("certificate.number", nomination.caseNumber()))
                .signature(List.of(company, text("certificate.union"), DAY.format(LocalDate.now(clock))))
                .bytes();
    }

    private String name(String personId) {
        return people.find(personId).orElseThrow().name();
    }

    private String text(String key, Object... args) {
        return texts.getMessage("star-nomination." + key, args, CHINESE);
    }
}
