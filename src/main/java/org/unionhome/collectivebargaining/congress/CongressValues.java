package org.unionhome.collectivebargaining.congress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.unionhome.ballot.BallotRule;
import org.unionhome.ballot.BallotRules;
import org.unionhome.calendar.Rule;
import org.unionhome.collectivebargaining.CollectiveBargaining;
import org.unionhome.collectivebargaining.Contracts;
import org.unionhome.collectivebargaining.Purpose;
import org.unionhome.collectivebargaining.round.ClauseNumbers;
import org.unionhome.collectivebargaining.round.LawDays;
import org.unionhome.collectivebargaining.round.RoundWords;
import org.unionhome.collectivebargaining.table.BargainingTable;
import org.unionhome.people.People;

/** The values of the forms from the draft to the word of the congress. */
@Component
public class CongressValues {

    private static final Set<String> TASKS =
            Set.of("draftContract", "openCongressVote", "reportQuorumFailure", "decideAtHalf", "recordRejection");

    private final BargainingTable table;
    private final Drafts drafts;
    private final ContractTerm term;
    private final DraftDays terms;
    private final CongressVotes votes;
    private final VoteRules rules;
    private final CongressElectors electors;
    private final BallotRules ballotRules;
    private final CongressDesk desk;
    private final CongressLines lines;
    private final ClauseNumbers clauses;
    private final People people;
    private final LawDays days;
    private final RoundWords words;

    CongressValues(
            BargainingTable table,
            Drafts drafts,
            ContractTerm term,
            DraftDays terms,
            CongressVotes votes,
            VoteRules rules,
            CongressElectors electors,
            BallotRules ballotRules,
            CongressDesk desk,
            CongressLines lines,
            ClauseNumbers clauses,
            People people,
            LawDays days,
            RoundWords words) {
        this.table = table;
        this.drafts = drafts;
        this.term = term;
        this.terms = terms;
        this.votes = votes;
        this.rules = rules;
        this.electors = electors;
        this.ballotRules = ballotRules;
        this.desk = desk;
        this.lines = lines;
        this.clauses = clauses;
        this.people = people;
        this.days = days;
        this.words = words;
    }

    public static boolean knows(String task) {
        return TASKS.contains(task);
    }

    public void put(Map<String, Object> values, CollectiveBargaining bargaining, String task) {
        switch (task) {
            case "draftContract" -> drafting(values, bargaining);
            case "openCongressVote" -> opening(values, bargaining);
            case "reportQuorumFailure" -> values.put("votesText", lines.all(bargaining.caseNumber()));
            default -> result(values, bargaining.caseNumber(), task);
        }
    }

    private void drafting(Map<String, Object> values, CollectiveBargaining bargaining) {
        values.put("resultText", words.text("draftForm." + CongressDesk.formOf(bargaining)));
        values.put("procedureText", words.text("procedure." + bargaining.procedure()));
        values.put(
                "clauseRows",
                table.agreed(bargaining.caseNumber()).stream()
                        .map(clause -> CongressLines.row(clause.number(), clause.title(), clause.text()))
                        .toList());
        values.put(
                "termText",
                Stream.of(term.least(bargaining), term.most(bargaining))
                        .flatMap(Optional::stream)
                        .map(this::limit)
                        .collect(Collectors.joining("\n")));
        values.put("title", words.officialTitle(bargaining));
        drafts.latest(bargaining.caseNumber()).ifPresent(before -> {
            values.put("title", before.title());
            values.put("startsOn", words.day(before.fromDay()));
            values.put("endsOn", before.toDay() == null ? null : words.day(before.toDay()));
        });
        terms.previous(bargaining, days.today()).ifPresent(previous -> follow(values, bargaining, previous));
    }

    private String limit(Rule rule) {
        String which = rule.key().endsWith("AtLeast") ? "text.termAtLeast" : "text.termAtMost";
        return words.text(which, rule.value().intValueExact(), words.law(rule));
    }

    private void follow(Map<String, Object> values, CollectiveBargaining bargaining, Contracts.InForce previous) {
        values.put(
                "formerText",
                words.text("text.previous", previous.number(), words.day(previous.from()), words.day(previous.to())));
        if (bargaining.purpose() == Purpose.CHANGE) {
            values.putIfAbsent("endsOn", words.day(previous.to()));
        } else if (bargaining.purpose() == Purpose.RENEW) {
            values.putIfAbsent("startsOn", words.day(previous.to().plusDays(1)));
        }
    }

    private void opening(Map<String, Object> values, CollectiveBargaining bargaining) {
        Draft draft = drafts.require(bargaining.caseNumber());
        LocalDate drafted = days.dayOf(draft.draftedAt());
        int due = electors.delegates().size();
        BallotRule rule = ballotRules.require(CongressBallot.RULE, days.today());
        values.put("termText", lines.term(draft));
        values.put("clauseRows", lines.rows(draft));
        values.put("electorsText", words.text("text.delegates", due));
        values.put("quorumText", words.text("text.quorum", rule.quorum(due), due));
        values.put("votesText", lines.all(bargaining.caseNumber()));
        LocalDate earliest = rules.earliest(bargaining, drafted, desk.failedOn(draft));
        values.put("papersText", words.text("text.papersBefore", words.day(drafted), words.day(earliest)));
        values.put("papersOn", words.day(drafted));
        values.put("scope", "WHOLE");
        values.put("mode", "ELECTRONIC");
        values.put("counterOptions", counters(bargaining));
    }

    private List<Map<String, String>> counters(CollectiveBargaining bargaining) {
        Set<String> barred = rules.barred(bargaining);
        return people.under(company()).stream()
                .filter(person -> !barred.contains(person.id()))
                .map(person -> RoundWords.option(person.id(), person.name()))
                .toList();
    }

    private String company() {
        return people.holders("unionChair").stream()
                .findFirst()
                .map(chair -> people.path(chair.unitCode()))
                .map(path -> path.get(path.size() - 1).code())
                .orElseThrow(() -> new IllegalStateException("nobody is union chair"));
    }

    private void result(Map<String, Object> values, String caseNumber, String task) {
        CongressVote vote = votes.require(caseNumber);
        values.put("resultText", lines.vote(vote));
        if (task.equals("decideAtHalf")) {
            values.put("twoLawsText", words.text("text.twoLaws"));
        } else {
            values.put("clauseOptions", clauses.options(caseNumber));
            values.put(
                    "clauses",
                    vote.failedClauses().stream().map(String::valueOf).toList());
        }
    }
}
