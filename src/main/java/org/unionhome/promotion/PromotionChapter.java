package org.unionhome.promotion;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.unionhome.cases.CaseFile;
import org.unionhome.cases.Cases;
import org.unionhome.passport.PassportChapter;
import org.unionhome.passport.PassportEntry;

/** Somebody's promotions in their passport: what was decided, and the reasons that they were told. */
@Component
class PromotionChapter implements PassportChapter {

    private final Promotions promotions;
    private final Cases cases;
    private final PromotionWords words;
    private final Clock clock;

    PromotionChapter(Promotions promotions, Cases cases, PromotionWords words, Clock clock) {
        this.promotions = promotions;
        this.cases = cases;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String process() {
        return "promotion";
    }

    @Override
    public List<PassportEntry> of(String personId) {
        List<PassportEntry> entries = new ArrayList<>();
        for (Promotion promotion : promotions.of(personId)) {
            Appointment appointment = promotion.appointment();
            if (appointment != null) {
                entries.add(entry(promotion, appointment.day(), "APPOINTED", appointment.document()));
            }
            ended(promotion)
                    .ifPresent(day ->
                            entries.add(entry(promotion, day, promotion.state().name(), reason(promotion))));
        }
        return entries;
    }

    private Optional<LocalDate> ended(Promotion promotion) {
        return cases.find(promotion.caseNumber()).map(CaseFile::closedAt).map(this::day);
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(clock.getZone()).toLocalDate();
    }

    private PassportEntry entry(Promotion promotion, LocalDate day, String what, String reason) {
        Motion motion = promotion.motion();
        List<Object> args = List.of(words.target(motion.target()), motion.post());
        return new PassportEntry(day, "promotion.passport." + what, args, promotion.caseNumber(), reason);
    }

    private static String reason(Promotion promotion) {
        Inspection inspection = promotion.inspection();
        IntegrityOpinion opinion = promotion.opinion();
        String reasons = Stream.of(
                        promotion.endReason(),
                        inspection == null ? null : inspection.reason(),
                        opinion == null ? null : opinion.reason())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("；"));
        return reasons.isEmpty() ? null : reasons;
    }
}
