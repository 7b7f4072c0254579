package org.unionhome.collectivebargaining.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.unionhome.collectivebargaining.Side;
import org.unionhome.collectivebargaining.table.Clause;
import org.unionhome.collectivebargaining.table.ClauseState;
import org.unionhome.collectivebargaining.table.Position;
import org.unionhome.collectivebargaining.table.Seat;
import org.unionhome.collectivebargaining.table.TableReader;
import org.unionhome.collectivebargaining.table.Talk;
import org.unionhome.portal.PageWords;

/** Makes the board: one line a clause, and above it what a glance must tell. */
@Component
class BoardWords {

    private static final String TABLE = "collective-bargaining.table.";

    /** More rounds than these are read in the drawer of a clause. */
    private static final int ROUNDS_SHOWN = 3;

    private final TableReader reader;
    private final ClauseWords clauses;
    private final CostWords costs;
    private final MoneyWords money;
    private final PageWords words;

    BoardWords(TableReader reader, ClauseWords clauses, CostWords costs, MoneyWords money, PageWords words) {
        this.reader = reader;
        this.clauses = clauses;
        this.costs = costs;
        this.money = money;
        this.words = words;
    }

    /** Changes with each move at the table. */
    String version(String caseNumber) {
        return String.valueOf(reader.moves(caseNumber));
    }

    /** @param seat empty for the recorder, who owes nobody an answer */
    TableViews.Board of(String caseNumber, Optional<Seat> seat) {
        TableReader.Phase phase = reader.phase(caseNumber);
        List<Talk> talks = reader.talks(caseNumber);
        List<Integer> rounds = rounds(phase);
        Set<Integer> drafts = seat.map(reader::drafts).orElse(List.of()).stream()
                .map(Position::clause)
                .collect(Collectors.toSet());
        List<TableViews.Row> rows = talks.stream()
                .map(talk ->
                        row(talk, rounds, seat, drafts.contains(talk.clause().number())))
                .toList();
        List<TableViews.Turn> turns = rows.stream()
                .filter(TableViews.Row::ours)
                .map(row -> new TableViews.Turn(row.number(), row.title(), row.href()))
                .toList();
        return new TableViews.Board(
                version(caseNumber),
                status(phase),
                counts(talks),
                turns,
                turnText(seat, talks, turns),
                costs.sides(caseNumber, talks),
                costs.apart(caseNumber, talks),
                talk(caseNumber),
                rounds.stream().map(round -> words.say(TABLE + "round", round)).toList(),
                rows);
    }

    private String status(TableReader.Phase phase) {
        String state = words.state("collective-bargaining", phase.state().name());
        return phase.round() == 0 ? state : words.say(TABLE + "round", phase.round()) + " · " + state;
    }

    private static List<Integer> rounds(TableReader.Phase phase) {
        return IntStream.rangeClosed(Math.max(1, phase.round() - ROUNDS_SHOWN + 1), Math.max(1, phase.round()))
                .boxed()
                .toList();
    }

    private List<TableViews.Count> counts(List<Talk> talks) {
        return Stream.of(ClauseState.values())
                .map(state -> new TableViews.Count(
                        clauses.state(state),
                        (int) talks.stream()
                                .filter(talk -> talk.clause().state() == state)
                                .count(),
                        ClauseWords.mood(state)))
                .toList();
    }

    private String turnText(Optional<Seat> seat, List<Talk> talks, List<TableViews.Turn> turns) {
        if (talks.stream().noneMatch(talk -> talk.clause().open())) {
            return words.say(TABLE + "turn.allSettled");
        }
        if (seat.isEmpty()) {
            return null;
        }
        if (!turns.isEmpty()) {
            return words.say(TABLE + "turn.you", turns.size());
        }
        boolean waiting = talks.stream().anyMatch(talk -> talk.turn().isPresent());
        return words.say(TABLE + (waiting ? "turn.waiting" : "turn.nothing"));
    }

    private String talk(String caseNumber) {
        List<Integer> close = reader.closeEnough(caseNumber);
        return close.isEmpty()
                ? null
                : words.say(TABLE + "talk", close.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    private TableViews.Row row(Talk talk, List<Integer> rounds, Optional<Seat> seat, boolean draft) {
        Clause clause = talk.clause();
        Optional<Side> turn = talk.turn();
        boolean ours = seat.isPresent()
                && turn.filter(side -> side == seat.get().side()).isPresent();
        return new TableViews.Row(
                clause.number(),
                clause.title(),
                clauses.topic(clause),
                "/bargaining/" + clause.bargaining() + "/table?clause=" + clause.number(),
                clauses.prior(clause),
                clauses.floor(clause, Optional.empty()),
                reader.guideline(clause.bargaining(), clause)
                        .map(clauses::guideline)
                        .orElse(null),
                rounds.stream().map(round -> cell(talk, round)).toList(),
                talk.gap()
                        .filter(gap -> clause.open() && gap.signum() != 0)
                        .map(gap -> words.say(TABLE + "gap", money.apart(clause.measure(), gap)))
                        .orElse(null),
                clauses.state(clause.state()),
                ClauseWords.mood(clause.state()),
                clause.open() ? turn(turn, seat) : null,
                ours,
                draft,
                cost(talk, Side.STAFF),
                cost(talk, Side.COMPANY),
                clauses.agreed(clause));
    }

    private String turn(Optional<Side> turn, Optional<Seat> seat) {
        if (turn.isEmpty()) {
            return words.say(TABLE + "turn.none");
        }
        if (seat.isEmpty()) {
            return words.say(TABLE + "turn." + turn.get());
        }
        return words.say(TABLE + (turn.get() == seat.get().side() ? "turn.ours" : "turn.theirs"));
    }

    private TableViews.Cell cell(Talk talk, int round) {
        return new TableViews.Cell(said(talk, round, Side.STAFF), said(talk, round, Side.COMPANY));
    }

    private TableViews.Said said(Talk talk, int round, Side side) {
        return talk.of(round, side)
                .map(position -> new TableViews.Said(clauses.said(talk.clause(), position), clauses.mark(position)))
                .orElse(null);
    }

    private String cost(Talk talk, Side side) {
        return talk.standing(side).map(Position::cost).map(money::rough).orElse(null);
    }

    /** Packages on the table, in words, with what this seat may do. */
    List<TableViews.Bundle> bundles(String caseNumber, Optional<Seat> seat) {
        boolean may = seat.filter(Seat::representative).isPresent()
                && reader.phase(caseNumber).tabling();
        List<Talk> talks = reader.talks(caseNumber);
        List<TableViews.Bundle> found = new ArrayList<>();
        for (var bundle : reader.packages(caseNumber)) {
            List<Talk> parts = talks.stream()
                    .filter(talk -> talk.standing(bundle.side())
                            .filter(position -> Long.valueOf(bundle.id()).equals(position.packageId()))
                            .isPresent())
                    .toList();
            boolean open = !parts.isEmpty()
                    && parts.stream().allMatch(talk -> talk.clause().open());
            boolean own = seat.isPresent() && seat.get().side() == bundle.side();
            if (open) {
                found.add(new TableViews.Bundle(
                        bundle.id(),
                        bundle.title(),
                        clauses.side(bundle.side()),
                        parts.stream().map(talk -> part(talk, bundle.side())).toList(),
                        may && !own,
                        may && own));
            }
        }
        return found;
    }

    private String part(Talk talk, Side side) {
        Clause clause = talk.clause();
        return words.say(
                TABLE + "part",
                clause.number(),
                clause.title(),
                clauses.said(clause, talk.standing(side).orElseThrow()));
    }
}
