package org.unionhome.collectivebargaining;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Rule;
import org.unionhome.cases.Attachments;
import org.unionhome.cases.Cases;
import org.unionhome.document.Docx;
import org.unionhome.people.People;
import org.unionhome.people.Unit;

/** The letters of offer (要约书) and reply (应约书), kept with the case. They are Chinese whoever reads them: they are signed and sealed. */
@Component
class Letters {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.SIMPLIFIED_CHINESE);

    private final Attachments attachments;
    private final Cases cases;
    private final People people;
    private final LawBook law;
    private final BeginningLaws sets;
    private final BargainingWords words;
    private final Clock clock;

    Letters(
            Attachments attachments,
            Cases cases,
            People people,
            LawBook law,
            BeginningLaws sets,
            BargainingWords words,
            Clock clock) {
        this.attachments = attachments;
        this.cases = cases;
        this.people = people;
        this.law = law;
        this.sets = sets;
        this.words = words;
        this.clock = clock;
    }

    void offer(CollectiveBargaining bargaining) {
        Offer offer = bargaining.offer();
        String topics = offer.topicList().stream()
                .map(topic -> words.official("topic." + topic))
                .collect(Collectors.joining("、"));
        Rule term = law.require(bargaining, law.replyRule(bargaining));
        String length = words.official(
                "unit." + term.unit(), term.value().stripTrailingZeros().toPlainString());
        Docx letter = paper(bargaining, bargaining.initiator().other(), "letter.offer.title")
                .paragraph(words.official(
                        "letter.offer.opening",
                        sets.name(bargaining.ruleSet()),
                        words.official("kind." + bargaining.kind()),
                        words.official("purpose." + bargaining.purpose())))
                .paragraph(words.official("letter.offer.topics", topics))
                .paragraph(words.official("letter.offer.when", DAY.format(offer.day()), offer.place(), offer.seats()))
                .paragraph(offer.text())
                .paragraph(words.official(
                        "letter.offer.term",
                        length,
                        Optional.ofNullable(term.law()).orElse(sets.name(bargaining.ruleSet())),
                        Optional.ofNullable(term.article()).orElse("—")));
        file(bargaining, "letter.offer.file", signed(letter, bargaining, bargaining.initiator(), clock.instant()));
    }

    void reply(CollectiveBargaining bargaining, Reply reply) {
        Side answering = bargaining.initiator().other();
        Docx letter = paper(bargaining, bargaining.initiator(), "letter.reply.title")
                .paragraph(words.official("letter.reply.opening", DAY.format(words.day(bargaining.deliveredAt()))))
                .paragraph(words.official(reply.accepted() ? "letter.reply.accepted" : "letter.reply.refused"));
        Optional.ofNullable(reply.text()).ifPresent(letter::paragraph);
        file(bargaining, "letter.reply.file", signed(letter, bargaining, answering, reply.at()));
    }

    private Docx paper(CollectiveBargaining bargaining, Side to, String title) {
        return new Docx(company(bargaining), clock.instant())
                .title(words.official(title))
                .line(words.official("letter.to." + to, company(bargaining)));
    }

    private byte[] signed(Docx letter, CollectiveBargaining bargaining, Side by, Instant at) {
        LocalDate day = words.day(at);
        return letter.line(words.official("letter.number", bargaining.caseNumber()))
                .signature(List.of(
                        words.official("letter.by." + by, company(bargaining)),
                        words.official("letter.chief"),
                        DAY.format(day)))
                .bytes();
    }

    private String company(CollectiveBargaining bargaining) {
        List<Unit> path = people.path(cases.require(bargaining.caseNumber()).unitCode());
        return path.get(path.size() - 1).name();
    }

    private void file(CollectiveBargaining bargaining, String name, byte[] content) {
        try {
            attachments.add(
                    bargaining.caseNumber(),
                    null,
                    words.official(name, bargaining.caseNumber()),
                    new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
