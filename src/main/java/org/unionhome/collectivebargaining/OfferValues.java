package org.unionhome.collectivebargaining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Rule;
import org.unionhome.collectivebargaining.survey.SurveyWords;

/** The values of the forms from the offer to the reply, with a head that says what it is about. */
@Component
class OfferValues implements StepValues {

    private static final Set<String> OFFERED = Set.of("draftOffer", "issueOffer", "replyOffer", "requestUpperUnion");

    private static final Set<String> HEADED =
            Set.of("supplyData", "nameStaffRepresentatives", "nameCompanyRepresentatives");

    private final LawBook law;
    private final BeginningLaws laws;
    private final BargainingRules rules;
    private final SurveyWords surveys;
    private final TakenDemands demands;
    private final BargainingWords words;
    private final Clock clock;

    OfferValues(
            LawBook law,
            BeginningLaws laws,
            BargainingRules rules,
            SurveyWords surveys,
            TakenDemands demands,
            BargainingWords words,
            Clock clock) {
        this.law = law;
        this.laws = laws;
        this.rules = rules;
        this.surveys = surveys;
        this.demands = demands;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> of(CollectiveBargaining bargaining, String step) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (OFFERED.contains(step) || HEADED.contains(step)) {
            head(values, bargaining);
        }
        if (OFFERED.contains(step)) {
            offered(values, bargaining);
        }
        switch (step) {
            case "draftOffer" -> draft(values, bargaining);
            case "replyOffer" -> reply(values, bargaining);
            case "requestUpperUnion" -> overdue(values, bargaining);
            case "runSurvey", "summariseSurvey" -> values.putAll(surveys.formValues(bargaining.caseNumber(), step));
            default -> {}
        }
        return values;
    }

    private void head(Map<String, Object> values, CollectiveBargaining bargaining) {
        values.put("kindText", words.of("kind", bargaining.kind()));
        values.put("purposeText", words.of("purpose", bargaining.purpose()));
        values.put("procedureText", words.of("procedure", bargaining.procedure()));
        values.put("lawText", laws.name(bargaining.ruleSet()));
        values.put("previousText", bargaining.previousContract().orElse(null));
    }

    private void offered(Map<String, Object> values, CollectiveBargaining bargaining) {
        values.put("groundsText", grounds(bargaining.grounds()));
        Offer offer = bargaining.offer();
        if (offer == null) {
            return;
        }
        values.put("topicsText", topics(offer));
        values.put("dayText", offer.day().toString());
        values.put("placeText", offer.place());
        values.put("seatsText", String.valueOf(offer.seats()));
        values.put("letterText", offer.text());
    }

    String topics(Offer offer) {
        return offer.topicList().stream().map(topic -> words.of("topic", topic)).collect(Collectors.joining("、"));
    }

    private String grounds(Grounds grounds) {
        StringBuilder text = new StringBuilder();
        if (grounds.emergency() != Emergency.NONE) {
            text.append(words.of("emergency", grounds.emergency()));
        }
        if (grounds.layoffs() > 0) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append(words.text("text.layoffs", grounds.layoffs(), grounds.headcount()));
        }
        return text.isEmpty() ? null : text.toString();
    }

    private void draft(Map<String, Object> values, CollectiveBargaining bargaining) {
        if (bargaining.initiator() == Side.STAFF) {
            values.put("demandOptions", demands.options(bargaining.caseNumber()));
            values.put("demands", demands.of(bargaining.caseNumber()));
        }
        values.put("leastText", words.rule(law.require(bargaining, "representativesAtLeast")));
        Offer offer = bargaining.offer();
        values.put("seats", offer == null ? law.number(bargaining, "representativesAtLeast") : offer.seats());
        if (offer != null) {
            values.put("returnedText", offer.returned());
            values.put("topics", offer.topicList().stream().map(Topic::name).toList());
            values.put("day", offer.day().toString());
            values.put("place", offer.place());
            values.put("offerText", offer.text());
        }
    }

    private void reply(Map<String, Object> values, CollectiveBargaining bargaining) {
        values.put("termText", words.rule(law.require(bargaining, law.replyRule(bargaining))));
        rules.noRefusal(bargaining.ruleSet(), bargaining.grounds()).ifPresent(name -> {
            Rule rule = rules.quote(bargaining.ruleSet(), name);
            values.put(
                    "noRefusalText",
                    words.text(
                            "refusal.mayNotRefuse." + name,
                            rule.value().stripTrailingZeros().toPlainString(),
                            rule.law(),
                            rule.article()));
        });
    }

    private void overdue(Map<String, Object> values, CollectiveBargaining bargaining) {
        values.put("deliveredText", words.day(bargaining.deliveredAt()).toString());
        values.put("termText", words.rule(law.require(bargaining, law.replyRule(bargaining))));
        values.put(
                "breachText",
                words.text(
                        "text.owed",
                        words.day(bargaining.breachAt()).toString(),
                        words.of("side", bargaining.initiator().other())));
        values.put("askedOn", LocalDate.now(clock).toString());
        if (bargaining.reply() != null) {
            values.put("repliedText", words.day(bargaining.reply().at()).toString());
        }
    }
}
