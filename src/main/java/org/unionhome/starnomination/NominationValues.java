package org.unionhome.starnomination;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.unionhome.passport.Passports;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.starnomination.exchange.CohortTerms;
import org.unionhome.starnomination.exchange.Weights;

/** The values of each step's form. */
@Component
class NominationValues {

    private final StarNominations nominations;
    private final Nominating nominating;
    private final ConsentPeriod consent;
    private final VerificationDesk verification;
    private final JudgeCalls calls;
    private final AbsentJudges absent;
    private final NomineeViews views;
    private final CohortBook cohorts;
    private final Masking masking;
    private final Passports passports;
    private final People people;
    private final NominationWords words;

    NominationValues(
            StarNominations nominations,
            Nominating nominating,
            ConsentPeriod consent,
            VerificationDesk verification,
            JudgeCalls calls,
            AbsentJudges absent,
            NomineeViews views,
            CohortBook cohorts,
            Masking masking,
            Passports passports,
            People people,
            NominationWords words) {
        this.nominations = nominations;
        this.nominating = nominating;
        this.consent = consent;
        this.verification = verification;
        this.calls = calls;
        this.absent = absent;
        this.views = views;
        this.cohorts = cohorts;
        this.masking = masking;
        this.passports = passports;
        this.people = people;
        this.words = words;
    }

    Map<String, Object> of(StarNomination nomination, String step) {
        Map<String, Object> values = new LinkedHashMap<>();
        switch (step) {
            case "giveConsent" -> consent(values, nomination);
            case "recommendByBranch" -> branch(values, nomination);
            case "verifyPerformance" -> performance(values, nomination);
            case "verifySafety", "giveIntegrityOpinion" -> named(values, nomination, UnaryOperator.identity());
            case "scoreNomination" -> scoring(values, nomination);
            case "appointJudge" -> judges(values, nomination);
            case "absenceRecorded" -> values.put("judgeOptions", words.choices(absent.of(nomination.caseNumber())));
            case "nominationWithdrawn" -> cohort(values, nomination);
            case "starRevoked" -> star(values, nomination);
            default -> throw new IllegalArgumentException("no such step: " + step);
        }
        values.values().removeIf(Objects::isNull);
        return values;
    }

    Map<String, Object> start(Person actor) {
        List<Map<String, Object>> calling = new ArrayList<>();
        List<CohortTerms> open = cohorts.calling();
        open.forEach(terms -> calling.add(Map.of("value", terms.number(), "label", terms.name())));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("cohortOptions", calling);
        if (open.size() == 1) {
            values.put("cohort", open.get(0).number());
        }
        values.put("kind", NominationKind.SELF.name());
        values.put("colleagueOptions", words.choices(nominating.colleagues(actor)));
        values.put("kinOptions", words.choices(allBut(actor.id(), actor.unitCode())));
        return values;
    }

    private List<Person> allBut(String personId, String unitCode) {
        String company = people.path(unitCode).stream()
                .reduce((lower, upper) -> upper)
                .orElseThrow()
                .code();
        return people.under(company).stream()
                .filter(person -> !person.id().equals(personId))
                .toList();
    }

    private void cohort(Map<String, Object> values, StarNomination nomination) {
        values.put("cohortText", cohorts.of(nomination).name());
    }

    private void named(Map<String, Object> values, StarNomination nomination, UnaryOperator<String> mask) {
        Candidacy candidacy = nomination.candidacy();
        cohort(values, nomination);
        values.put("nomineeText", words.name(candidacy.nomineeId()));
        values.put("unitText", words.unit(candidacy.unitCode()));
        deeds(values, nomination, mask);
    }

    private void deeds(Map<String, Object> values, StarNomination nomination, UnaryOperator<String> mask) {
        values.put("summaryText", mask.apply(nomination.candidacy().summary()));
        values.put(
                "achievements",
                nomination.achievements().stream().map(each -> row(each, mask)).toList());
    }

    private Map<String, Object> row(Achievement achievement, UnaryOperator<String> mask) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("happenedOn", achievement.happenedOn().toString());
        row.put("title", mask.apply(achievement.title()));
        row.put(
                "benefitCny",
                Optional.ofNullable(words.points(achievement.benefitCny())).orElse(""));
        row.put(
                "evidence",
                Optional.ofNullable(mask.apply(achievement.evidence())).orElse(""));
        return row;
    }

    private void consent(Map<String, Object> values, StarNomination nomination) {
        Candidacy candidacy = nomination.candidacy();
        cohort(values, nomination);
        deeds(values, nomination, UnaryOperator.identity());
        values.put("nominatorText", words.name(candidacy.nominatorId()));
        values.put("kindText", words.word("kind", candidacy.kind()));
        values.put("untilText", consent.lastDay(nomination.caseNumber()).toString());
        values.put("kinOptions", words.choices(allBut(candidacy.nomineeId(), candidacy.unitCode())));
    }

    private void branch(Map<String, Object> values, StarNomination nomination) {
        Candidacy candidacy = nomination.candidacy();
        named(values, nomination, UnaryOperator.identity());
        values.put("nominatorText", words.name(candidacy.nominatorId()));
        values.put("kindText", words.word("kind", candidacy.kind()));
        List<StarNomination> others = nominations.ofCohort(candidacy.cohortNumber()).stream()
                .filter(other -> other.candidacy().branchCode().equals(candidacy.branchCode()))
                .filter(other -> !other.caseNumber().equals(nomination.caseNumber()))
                .toList();
        values.put("others", others.stream().map(this::other).toList());
    }

    private Map<String, Object> other(StarNomination nomination) {
        return Map.of(
                "nominee", words.name(nomination.candidacy().nomineeId()),
                "order", nomination.branchOrder() == null ? "" : nomination.branchOrder(),
                "state", words.word("state", nomination.state()));
    }

    private void performance(Map<String, Object> values, StarNomination nomination) {
        named(values, nomination, UnaryOperator.identity());
        String nominee = nomination.candidacy().nomineeId();
        people.find(nominee).map(Person::hiredOn).ifPresent(day -> values.put("hiredText", day.toString()));
        verification.serviceMonths(nomination).ifPresent(months -> values.put("serviceMonths", months));
        values.put("employment", Verification.Employment.REGULAR.name());
        passports
                .skill(nominee, cohorts.of(nomination).nominationsUntil())
                .ifPresent(level -> values.put("skillLevel", level.name()));
    }

    /** In the first pass without a name or unit, in their own words either. */
    private void scoring(Map<String, Object> values, StarNomination nomination) {
        if (nomination.panel().pass() == 1) {
            deeds(values, nomination, masking.of(nomination.candidacy())::over);
        } else {
            named(values, nomination, UnaryOperator.identity());
            values.put("rescoreText", nomination.rescoreReason());
        }
        values.put("recordText", record(nomination.verification()));
        Weights most = cohorts.of(nomination).weights();
        values.put(
                "limitsText", words.text("limits", most.skill(), most.performance(), most.safety(), most.innovation()));
        values.put("outcome", "SCORED");
    }

    String record(Verification found) {
        String skill = found.skillLevel() == null ? words.text("noSkill") : words.word("skill", found.skillLevel());
        return words.text(
                "record",
                words.word("postClass", found.postClass()),
                words.word("appraisal", found.appraisal()),
                words.points(found.attendanceRate()),
                skill);
    }

    private void judges(Map<String, Object> values, StarNomination nomination) {
        named(values, nomination, UnaryOperator.identity());
        values.put("missingText", String.valueOf(calls.missing(nomination)));
        values.put("judgeOptions", words.choices(calls.eligible(nomination)));
        values.put(
                "recusals",
                nomination.panel().ofPass().stream()
                        .filter(sheet -> sheet.recusal() != null)
                        .map(sheet -> Map.of("judge", words.name(sheet.judgeId()), "reason", views.reason(sheet)))
                        .toList());
    }

    /** Only of a star that was given: before that, whoever may see the case need not know whose it is. */
    private void star(Map<String, Object> values, StarNomination nomination) {
        if (NominationState.GIVEN.contains(nomination.state())) {
            values.put("nomineeText", words.name(nomination.candidacy().nomineeId()));
            values.put("starText", term(nomination));
        }
    }

    String term(StarNomination nomination) {
        Award award = nomination.award();
        return words.text(
                "term",
                nomination.score().level(),
                award.fromDay().toString(),
                award.toDay().toString());
    }
}
