package org.unionhome.collectivebargaining.signing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Rule;
import org.unionhome.collectivebargaining.CollectiveBargaining;
import org.unionhome.collectivebargaining.congress.CongressLines;
import org.unionhome.collectivebargaining.congress.CongressVotes;
import org.unionhome.collectivebargaining.congress.Draft;
import org.unionhome.collectivebargaining.congress.Drafts;
import org.unionhome.collectivebargaining.round.ClauseNumbers;
import org.unionhome.collectivebargaining.round.LawDays;
import org.unionhome.collectivebargaining.round.RoundWords;

/** The values of the forms from the signatures to the publication. */
@Component
public class SigningValues {

    private static final Set<String> TASKS = Set.of(
            "signContractOfStaff",
            "signContractOfCompany",
            "fileContract",
            "recordAuthorityOpinion",
            "publishContract");

    private final Drafts drafts;
    private final CongressVotes votes;
    private final CongressLines lines;
    private final Signatures signatures;
    private final Filings filings;
    private final FilingLimits limits;
    private final ContractLines contractLines;
    private final ClauseNumbers clauses;
    private final LawDays days;
    private final RoundWords words;

    SigningValues(
            Drafts drafts,
            CongressVotes votes,
            CongressLines lines,
            Signatures signatures,
            Filings filings,
            FilingLimits limits,
            ContractLines contractLines,
            ClauseNumbers clauses,
            LawDays days,
            RoundWords words) {
        this.drafts = drafts;
        this.votes = votes;
        this.lines = lines;
        this.signatures = signatures;
        this.filings = filings;
        this.limits = limits;
        this.contractLines = contractLines;
        this.clauses = clauses;
        this.days = days;
        this.words = words;
    }

    public static boolean knows(String task) {
        return TASKS.contains(task);
    }

    public void put(Map<String, Object> values, CollectiveBargaining bargaining, String task) {
        String caseNumber = bargaining.caseNumber();
        Draft draft = drafts.require(caseNumber);
        values.put("termText", lines.term(draft));
        switch (task) {
            case "fileContract" -> filing(values, bargaining, draft);
            case "recordAuthorityOpinion" -> review(values, bargaining, draft);
            case "publishContract" -> publication(values, bargaining);
            default -> {
                text(values, draft);
                values.put("voteText", lines.vote(votes.require(caseNumber)));
            }
        }
    }

    private void text(Map<String, Object> values, Draft draft) {
        values.put("clauseRows", lines.rows(draft));
        values.put("clauseOptions", clauses.options(draft.caseNumber()));
    }

    private void filing(Map<String, Object> values, CollectiveBargaining bargaining, Draft draft) {
        List<Signatures.Signature> signed = signatures.of(bargaining.caseNumber(), draft.number());
        values.put(
                "signedText",
                signed.stream()
                        .map(each -> words.text("text.said", words.side(each.side()), words.day(each.answeredAt())))
                        .collect(Collectors.joining("；")));
        Rule rule = limits.rule(bargaining, limits.of(bargaining.kind()).filing());
        values.put(
                "limitText",
                words.text("text.filingLimit." + rule.unit(), rule.value().intValueExact(), words.law(rule)));
        values.put("submittedOn", words.day(days.today()));
        values.put("receivedOn", words.day(days.today()));
        filings.latest(bargaining.caseNumber()).ifPresent(before -> values.put("authority", before.authority()));
        values.put("copies", 3);
    }

    private void review(Map<String, Object> values, CollectiveBargaining bargaining, Draft draft) {
        Filing filing = filings.require(bargaining.caseNumber());
        text(values, draft);
        values.put("filingText", contractLines.filing(filing));
        values.put("reviewText", contractLines.review(bargaining, filing));
        values.put("opinionOn", words.day(days.today()));
    }

    private void publication(Map<String, Object> values, CollectiveBargaining bargaining) {
        values.put("effectText", contractLines.effect(bargaining));
        Rule rule = limits.rule(bargaining, limits.of(bargaining.kind()).publication());
        values.put(
                "limitText",
                words.text("text.publicationLimit." + rule.unit(), rule.value().intValueExact(), words.law(rule)));
        values.put("publishedOn", words.day(days.today()));
    }
}
