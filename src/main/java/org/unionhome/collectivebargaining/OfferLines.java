package org.unionhome.collectivebargaining;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.unionhome.cases.Fact;

/** The offer and its answer on the case's page. */
@Component
@Order(10)
class OfferLines implements PageLines {

    private final OfferValues values;
    private final BeginningLaws laws;
    private final TakenDemands demands;
    private final BargainingWords words;

    OfferLines(OfferValues values, BeginningLaws laws, TakenDemands demands, BargainingWords words) {
        this.values = values;
        this.laws = laws;
        this.demands = demands;
        this.words = words;
    }

    @Override
    public void add(List<Fact> facts, CollectiveBargaining bargaining, Onlooker who) {
        if (!who.shared()) {
            return;
        }
        line(facts, "readers", words.text("text.readers"));
        line(facts, "kind", words.of("kind", bargaining.kind()));
        line(facts, "purpose", words.of("purpose", bargaining.purpose()));
        line(facts, "previousContract", bargaining.previousContract().orElse(null));
        line(facts, "initiator", words.of("side", bargaining.initiator()));
        line(
                facts,
                "law",
                words.text(
                        "text.lawOn",
                        laws.name(bargaining.ruleSet()),
                        bargaining.ruleSet().on().toString()));
        line(facts, "procedure", words.of("procedure", bargaining.procedure()));
        offer(facts, bargaining);
        answer(facts, bargaining);
        line(facts, "endReason", bargaining.endReason());
        upperUnion(facts, bargaining, who);
        if (who.isOf(Side.STAFF)) {
            line(facts, "demands", String.join("、", demands.of(bargaining.caseNumber())));
        }
    }

    private void offer(List<Fact> facts, CollectiveBargaining bargaining) {
        Offer offer = bargaining.offer();
        if (offer == null) {
            return;
        }
        line(facts, "topics", values.topics(offer));
        line(facts, "proposed", words.text("text.proposed", offer.day().toString(), offer.place(), offer.seats()));
        line(facts, "offer", offer.text());
    }

    private void answer(List<Fact> facts, CollectiveBargaining bargaining) {
        if (bargaining.deliveredAt() != null) {
            line(facts, "deliveredOn", words.day(bargaining.deliveredAt()).toString());
        }
        if (bargaining.breachAt() != null) {
            line(
                    facts,
                    "breach",
                    words.text(
                            "text.breach",
                            words.day(bargaining.breachAt()).toString(),
                            words.of("side", bargaining.initiator().other())));
        }
        Reply reply = bargaining.reply();
        if (reply != null) {
            String key = reply.accepted() ? "text.accepted" : "text.refused";
            line(facts, "reply", words.text(key, words.day(reply.at()).toString()));
            line(facts, "replyText", reply.text());
        }
    }

    /** What the union asked of the upper union is the staff side's. */
    private void upperUnion(List<Fact> facts, CollectiveBargaining bargaining, Onlooker who) {
        if (bargaining.upper() != null && who.isOf(Side.STAFF)) {
            UpperRequest asked = bargaining.upper();
            line(facts, "upperUnion", words.text("text.upperUnion", asked.on().toString(), asked.whom(), asked.text()));
        }
    }

    private static void line(List<Fact> facts, String key, String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(new Fact("collective-bargaining.fact." + key, value));
        }
    }
}
