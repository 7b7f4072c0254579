package org.unionhome.collectivebargaining.signing;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Rule;
import org.unionhome.collectivebargaining.CollectiveBargaining;
import org.unionhome.collectivebargaining.round.RoundWords;

/** Filing, review and effect of a contract in words, with the law that they rest on. */
@Component
public class ContractLines {

    private final Filings filings;
    private final FilingLimits limits;
    private final SignedContracts contracts;
    private final RoundWords words;

    ContractLines(Filings filings, FilingLimits limits, SignedContracts contracts, RoundWords words) {
        this.filings = filings;
        this.limits = limits;
        this.contracts = contracts;
        this.words = words;
    }

    /** All filings with what became of each, the first one first. */
    public List<String> filings(CollectiveBargaining bargaining) {
        return filings.of(bargaining.caseNumber()).stream()
                .map(filing -> filing(filing)
                        + (filing.opinion() == null ? "\n" + review(bargaining, filing) : opinion(filing)))
                .toList();
    }

    String filing(Filing filing) {
        return words.text(
                "text.filing",
                filing.number(),
                words.day(filing.submittedOn()),
                words.day(filing.receivedOn()),
                filing.authority(),
                filing.receiptNumber(),
                filing.copies());
    }

    private String opinion(Filing filing) {
        String said = words.text("text.opinion." + filing.opinion(), words.day(filing.opinionOn()));
        return "\n" + (filing.objection() == null ? said : words.text("text.said", said, filing.objection()));
    }

    /** Until when the authority may object, and what its silence means by which article. */
    String review(CollectiveBargaining bargaining, Filing filing) {
        Rule rule = limits.rule(bargaining, limits.of(bargaining.kind()).review());
        return words.text(
                "text.review",
                words.day(filing.receivedOn()),
                rule.value().intValueExact(),
                words.lastDay(limits.reviewEnds(bargaining, filing.receivedOn())),
                words.law(rule));
    }

    /** Since when and why it binds; null before it does. */
    public String effect(CollectiveBargaining bargaining) {
        Optional<Contract> contract = contracts.find(bargaining.caseNumber());
        return contract.map(each -> words.text(
                        "text.effect." + each.effect(),
                        words.day(each.effectiveOn()),
                        words.law(limits.rule(
                                bargaining, limits.of(bargaining.kind()).review()))))
                .orElse(null);
    }
}
