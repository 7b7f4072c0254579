package org.unionhome.starselection;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.calendar.Rules;
import org.unionhome.starnomination.exchange.CohortNominations;
import org.unionhome.starnomination.exchange.CohortNominee;
import org.unionhome.starnomination.exchange.NotSelected;
import org.unionhome.starselection.form.CheckMidTerm;

/** Appoints the stars, and follows them to the end of their term. */
@Component
class StarTermDesk {

    private static final Set<String> LIVE =
            Set.of("AWAITING_CONSENT", "AT_BRANCH", "VERIFYING", "PREPARED", "SCORING", Shortlist.SCORED);
    private static final String MID_TERM = "MID_TERM";

    private final StarSelections selections;
    private final Shortlist shortlist;
    private final CohortNominations nominations;
    private final SelectionWords words;
    private final Rules rules;
    private final Clock clock;

    StarTermDesk(
            StarSelections selections,
            Shortlist shortlist,
            CohortNominations nominations,
            SelectionWords words,
            Rules rules,
            Clock clock) {
        this.selections = selections;
        this.shortlist = shortlist;
        this.nominations = nominations;
        this.words = words;
        this.rules = rules;
        this.clock = clock;
    }

    void appoint(String cohort) {
        StarSelection selection = selections.require(cohort);
        LocalDate from = LocalDate.now(clock);
        LocalDate to = from.plusMonths(selection.plan().termMonths()).minusDays(1);
        live(selection)
                .filter(Ranked::chosen)
                .forEach(star -> nominations.appoint(star.nomination(), star.rank(), from, to));
        tellOthers(selection);
        selections.change(cohort, each -> each.appointed(new StarTerm(from, from, to)));
    }

    /** Nobody becomes a star: whoever was ranked is told why. */
    void endWithoutStars(String cohort) {
        tellOthers(selections.require(cohort));
        selections.change(cohort, StarSelection::nobodyEligible);
    }

    private void tellOthers(StarSelection selection) {
        live(selection)
                .filter(ranked -> !ranked.chosen())
                .forEach(ranked -> nominations.notSelect(
                        ranked.nomination(), ranked.outcome().reason(), ranked.rank()));
    }

    /** Of the ranked ones, those whose nomination still stands. */
    private Stream<Ranked> live(StarSelection selection) {
        Map<String, CohortNominee> nominees = shortlist.nominees(selection.caseNumber());
        return selection.ranking().stream()
                .filter(ranked -> nominees.get(ranked.nomination()).state().equals(Shortlist.SCORED));
    }

    /** The cohort is called off: so are all nominations that are still on their way. */
    void callOff(String cohort) {
        nominations.of(cohort).stream()
                .filter(nominee -> LIVE.contains(nominee.state()))
                .forEach(nominee -> nominations.notSelect(nominee.number(), NotSelected.COHORT_CANCELLED, null));
    }

    /** Who holds a star of the cohort at this moment, the best first. */
    List<Ranked> stars(StarSelection selection) {
        Map<String, CohortNominee> nominees = shortlist.nominees(selection.caseNumber());
        return Shortlist.chosen(selection).stream()
                .filter(star -> nominees.get(star.nomination()).state().equals("APPOINTED"))
                .toList();
    }

    /** What each star is to get, by the amounts in force when the term began. */
    List<Allowance> allowances(StarSelection selection) {
        return stars(selection).stream()
                .map(star -> new Allowance(
                        star.nomination(),
                        star.level(),
                        rules.amount(
                                "star-selection.allowance." + star.level(),
                                selection.term().from()),
                        selection.plan().termMonths()))
                .toList();
    }

    void grant(String cohort, String document) {
        selections.change(cohort, selection -> selection.allowancesGranted(document, allowances(selection)));
    }

    BigDecimal passMark() {
        return rules.require("star-selection.midTermPass", LocalDate.now(clock)).value();
    }

    /** How a row of the check names a star: the number and the name, which both languages share. */
    String rowName(Ranked star, Map<String, CohortNominee> nominees) {
        return star.nomination() + " "
                + words.name(nominees.get(star.nomination()).personId());
    }

    /** @throws Refusal when a star has no score, or one that falls short has no word of why */
    void check(String cohort, CheckMidTerm form) {
        StarSelection selection = selections.require(cohort);
        Map<String, CohortNominee> nominees = shortlist.nominees(cohort);
        List<MidTermCheck> checks = new ArrayList<>();
        for (Ranked star : stars(selection)) {
            String name = rowName(star, nominees);
            CheckMidTerm.Row row = form.rows().stream()
                    .filter(each -> name.equals(each.star()))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("star-selection.refusal.scoreMissing", name));
            checks.add(checked(star, row));
        }
        selections.change(cohort, each -> each.midTermChecked(checks));
        checks.stream()
                .filter(check -> !check.passed())
                .forEach(check -> nominations.revoke(check.nomination(), MID_TERM, check.remark()));
    }

    private MidTermCheck checked(Ranked star, CheckMidTerm.Row row) {
        boolean passed = row.score().compareTo(passMark()) >= 0;
        if (!passed && row.remark() == null) {
            throw new Refusal("star-selection.refusal.remarkNeeded", row.star());
        }
        return new MidTermCheck(star.nomination(), row.score(), passed, row.remark());
    }

    Date midTerm(String cohort) {
        StarSelection selection = selections.require(cohort);
        int months = rules.require(
                        "star-selection.midTermReached.due", selection.term().from())
                .value()
                .intValueExact();
        return startOf(selection.term().from().plusMonths(months));
    }

    /** Midnight after the last day of the term. */
    Date end(String cohort) {
        return startOf(selections.require(cohort).term().to().plusDays(1));
    }

    private Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(clock.getZone()).toInstant());
    }

    void complete(String cohort) {
        nominations.endTerm(cohort);
        selections.change(cohort, StarSelection::completed);
    }
}
