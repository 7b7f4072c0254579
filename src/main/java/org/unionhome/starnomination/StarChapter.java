package org.unionhome.starnomination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.unionhome.passport.PassportChapter;
import org.unionhome.passport.PassportEntry;

/** Somebody's nominations and stars in their passport: what was decided in each cohort, and why. */
@Component
class StarChapter implements PassportChapter {

    private final StarNominations nominations;
    private final CohortBook cohorts;
    private final NominationWords words;

    StarChapter(StarNominations nominations, CohortBook cohorts, NominationWords words) {
        this.nominations = nominations;
        this.cohorts = cohorts;
        this.words = words;
    }

    @Override
    public String process() {
        return "star-nomination";
    }

    @Override
    public List<PassportEntry> of(String personId) {
        List<PassportEntry> entries = new ArrayList<>();
        for (StarNomination nomination : nominations.ofNominee(personId)) {
            if (NominationState.GIVEN.contains(nomination.state())) {
                entries.add(entry(nomination, nomination.award().fromDay(), "APPOINTED", points(nomination)));
            }
            if (nomination.ending() != null) {
                LocalDate day = nomination.ending().endedOn();
                entries.add(entry(nomination, day, nomination.state().name(), why(nomination)));
            }
        }
        return entries;
    }

    private PassportEntry entry(StarNomination nomination, LocalDate day, String what, String reason) {
        Score score = nomination.score();
        List<Object> args = List.of(cohorts.of(nomination).name(), score == null ? 0 : score.level());
        return new PassportEntry(day, "star-nomination.passport." + what, args, nomination.caseNumber(), reason);
    }

    private String points(StarNomination nomination) {
        return words.text(
                "passport.points",
                words.points(nomination.score().total()),
                nomination.award().ranked());
    }

    /** All that was told: the reasons of the eligibility table, the word of the ending, and what was written with it. */
    private String why(StarNomination nomination) {
        Ending ending = nomination.ending();
        String reasons = Stream.concat(
                        nomination.vetoes().stream().map(veto -> words.word("veto", veto)),
                        Stream.of(words.word("reason", ending.reason()), ending.reasonText()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("；"));
        return reasons.isEmpty() ? null : reasons;
    }
}
