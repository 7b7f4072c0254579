package org.unionhome.collectivebargaining.signing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Rule;
import org.unionhome.calendar.Rules;
import org.unionhome.calendar.Term;
import org.unionhome.collectivebargaining.CollectiveBargaining;
import org.unionhome.collectivebargaining.Kind;
import org.unionhome.collectivebargaining.round.LawDays;
import org.unionhome.workflow.Decisions;

/** Which rules limit filing, review, publication and renewal of a kind of contract, and the days that they give. */
@Component
public class FilingLimits {

    /** The keys of the rule parameters. */
    public record Keys(String filing, String review, String publication, String renewal) {}

    private final Decisions decisions;
    private final Rules rules;
    private final Term term;
    private final LawDays days;

    FilingLimits(Decisions decisions, Rules rules, Term term, LawDays days) {
        this.decisions = decisions;
        this.rules = rules;
        this.term = term;
        this.days = days;
    }

    public Keys of(Kind kind) {
        Map<String, Object> row = decisions.one("collective-bargaining.filing-limit", Map.of("kind", kind.name()));
        return new Keys(
                (String) row.get("filingRule"),
                (String) row.get("reviewRule"),
                (String) row.get("publicationRule"),
                (String) row.get("renewalRule"));
    }

    Rule rule(CollectiveBargaining bargaining, String key) {
        return rules.require(key, bargaining.ruleSet());
    }

    /** When the review is over that began when the authority got the contract: midnight after its last day. */
    Instant reviewEnds(CollectiveBargaining bargaining, LocalDate receivedOn) {
        Rule rule = rule(bargaining, of(bargaining.kind()).review());
        return term.end(rule.unit(), rule.value(), days.startOf(receivedOn));
    }
}
