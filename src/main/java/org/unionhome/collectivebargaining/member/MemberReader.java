package org.unionhome.collectivebargaining.member;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Deadline;
import org.unionhome.calendar.Deadlines;
import org.unionhome.collectivebargaining.BargainingState;
import org.unionhome.collectivebargaining.BargainingWords;
import org.unionhome.collectivebargaining.CollectiveBargaining;
import org.unionhome.collectivebargaining.CollectiveBargainings;
import org.unionhome.collectivebargaining.congress.Draft;
import org.unionhome.collectivebargaining.congress.DraftClause;
import org.unionhome.collectivebargaining.congress.Drafts;
import org.unionhome.collectivebargaining.round.MeetingRound;
import org.unionhome.collectivebargaining.round.RoundWords;
import org.unionhome.collectivebargaining.round.Rounds;
import org.unionhome.collectivebargaining.signing.Contract;
import org.unionhome.collectivebargaining.signing.SignedContracts;
import org.unionhome.collectivebargaining.table.AmountWords;
import org.unionhome.collectivebargaining.table.BargainingTable;
import org.unionhome.collectivebargaining.table.RoundLine;
import org.unionhome.portal.Clocks;
import org.unionhome.portal.Moments;
import org.unionhome.portal.PageWords;

/** Reads for members: rounds once both sides have confirmed their minutes, the draft that goes to the vote, contracts that hold. */
@Component
class MemberReader {

    /** From the draft on until there is a contract. */
    private static final Set<BargainingState> WITH_DRAFT = Set.of(
            BargainingState.DRAFTING,
            BargainingState.VOTING,
            BargainingState.AT_HALF,
            BargainingState.SIGNING,
            BargainingState.FILING,
            BargainingState.UNDER_REVIEW);

    private static final Set<BargainingState> SIGNED = Set.of(BargainingState.FILING, BargainingState.UNDER_REVIEW);

    private final CollectiveBargainings bargainings;
    private final Deadlines deadlines;
    private final Rounds rounds;
    private final BargainingTable table;
    private final Drafts drafts;
    private final SignedContracts contracts;
    private final ProgressComments comments;
    private final AmountWords amounts;
    private final BargainingWords words;
    private final RoundWords roundWords;
    private final Clocks clocks;
    private final Moments moments;

    MemberReader(
            CollectiveBargainings bargainings,
            Deadlines deadlines,
            Rounds rounds,
            BargainingTable table,
            Drafts drafts,
            SignedContracts contracts,
            ProgressComments comments,
            AmountWords amounts,
            BargainingWords words,
            RoundWords roundWords,
            Clocks clocks,
            Moments moments) {
        this.bargainings = bargainings;
        this.deadlines = deadlines;
        this.rounds = rounds;
        this.table = table;
        this.drafts = drafts;
        this.contracts = contracts;
        this.comments = comments;
        this.amounts = amounts;
        this.words = words;
        this.roundWords = roundWords;
        this.clocks = clocks;
        this.moments = moments;
    }

    List<MemberViews.Row> running() {
        return bargainings.running().stream()
                .filter(MemberAccess::isOpenToMembers)
                .map(this::row)
                .toList();
    }

    MemberViews.Row row(CollectiveBargaining bargaining) {
        return new MemberViews.Row(
                bargaining.caseNumber(),
                roundWords.title(bargaining),
                words.of("state", bargaining.state()),
                moments.day(bargaining.deliveredAt()),
                deadlines.ofCase(bargaining.caseNumber()).stream()
                        .filter(each -> each.state() == Deadline.State.RUNNING && each.law() != null)
                        .map(clocks::view)
                        .toList());
    }

    List<MemberViews.ContractRow> contracts() {
        return contracts.current(moments.today()).stream().map(this::contract).toList();
    }

    Optional<MemberViews.ContractRow> contract(String number) {
        return contracts.find(number).map(this::contract);
    }

    private MemberViews.ContractRow contract(Contract contract) {
        return new MemberViews.ContractRow(
                contract.number(),
                contract.title(),
                words.of("kind", contract.kind()),
                moments.day(contract.fromDay()),
                contract.toDay() == null ? null : moments.day(contract.toDay()),
                clauses(contracts.clauses(contract)));
    }

    Optional<MemberViews.DraftView> draft(CollectiveBargaining bargaining) {
        if (!WITH_DRAFT.contains(bargaining.state())) {
            return Optional.empty();
        }
        return drafts.latest(bargaining.caseNumber())
                .filter(this::isOfLastRound)
                .map(draft -> new MemberViews.DraftView(
                        SIGNED.contains(bargaining.state()),
                        draft.title(),
                        moments.day(draft.fromDay()),
                        draft.toDay() == null ? null : moments.day(draft.toDay()),
                        clauses(draft.clauses())));
    }

    /** After a rejection or an objection the old draft holds no longer, until the new one is written. */
    private boolean isOfLastRound(Draft draft) {
        return rounds.latest(draft.caseNumber())
                .map(MeetingRound::publishedAt)
                .filter(published -> !draft.draftedAt().isBefore(published))
                .isPresent();
    }

    private List<MemberViews.ClauseLine> clauses(List<DraftClause> clauses) {
        return clauses.stream()
                .map(clause -> new MemberViews.ClauseLine(
                        clause.number(),
                        words.of("topic", clause.topic()),
                        clause.title(),
                        clause.text(),
                        amounts.say(clause.measure(), clause.amount(), locale())))
                .toList();
    }

    /** The last one first. */
    List<MemberViews.RoundView> rounds(String caseNumber, boolean staffSide) {
        List<MemberViews.RoundView> views = new ArrayList<>(rounds.of(caseNumber).stream()
                .filter(MeetingRound::published)
                .map(round -> view(round, staffSide))
                .toList());
        Collections.reverse(views);
        return views;
    }

    private MemberViews.RoundView view(MeetingRound round, boolean staffSide) {
        List<ProgressComments.Comment> written = comments.of(round.caseNumber(), round.number());
        return new MemberViews.RoundView(
                round.number(),
                moments.day(round.heldOn()),
                words.of("side", round.chairSide()),
                round.topics().stream()
                        .map(topic -> words.of("topic", topic))
                        .collect(Collectors.joining(words.text("survey.and"))),
                talk(table.ofRound(round.caseNumber(), round.number())),
                words.of("outcome.recordMinutes", round.goOn()),
                round.suspension() == null
                        ? null
                        : moments.day(round.suspension().until()),
                comments.isOpen(round.caseNumber(), round.number()),
                written.size(),
                staffSide
                        ? written.stream()
                                .map(each -> new MemberViews.CommentLine(
                                        each.unit(), each.text(), moments.day(each.writtenOn())))
                                .toList()
                        : List.of());
    }

    /** By clause, as the contract will have them: claim and answer stand together. */
    private List<MemberViews.ClauseTalk> talk(List<RoundLine> lines) {
        Map<Integer, List<RoundLine>> byClause = lines.stream()
                .collect(Collectors.groupingBy(RoundLine::clauseNumber, TreeMap::new, Collectors.toList()));
        return byClause.values().stream()
                .map(each -> new MemberViews.ClauseTalk(
                        each.get(0).title(), each.stream().map(this::said).toList()))
                .toList();
    }

    private MemberViews.SaidLine said(RoundLine line) {
        String amount = amounts.say(line.measure(), line.amount(), locale());
        String what = line.text() == null ? amount : amount == null ? line.text() : amount + " · " + line.text();
        return new MemberViews.SaidLine(
                words.of("side", line.side()), words.of("member.said", line.kind()), what, line.withdrawn());
    }

    private static Locale locale() {
        return PageWords.locale();
    }
}
