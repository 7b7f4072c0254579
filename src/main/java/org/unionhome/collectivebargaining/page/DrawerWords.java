package org.unionhome.collectivebargaining.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.collectivebargaining.Side;
import org.unionhome.collectivebargaining.table.AmountWords;
import org.unionhome.collectivebargaining.table.Clause;
import org.unionhome.collectivebargaining.table.Note;
import org.unionhome.collectivebargaining.table.Notes;
import org.unionhome.collectivebargaining.table.Position;
import org.unionhome.collectivebargaining.table.Seat;
import org.unionhome.collectivebargaining.table.TableReader;
import org.unionhome.collectivebargaining.table.Talk;
import org.unionhome.people.People;
import org.unionhome.portal.Moments;
import org.unionhome.portal.NotFound;
import org.unionhome.portal.PageWords;

/** Makes the drawer of one clause: what was said, what the reader's side may do, and its own papers. */
@Component
class DrawerWords {

    private static final String TABLE = "collective-bargaining.table.";

    private final TableReader reader;
    private final Notes notes;
    private final ClauseWords clauses;
    private final MoneyWords money;
    private final People people;
    private final PageWords words;
    private final Moments moments;

    DrawerWords(
            TableReader reader,
            Notes notes,
            ClauseWords clauses,
            MoneyWords money,
            People people,
            PageWords words,
            Moments moments) {
        this.reader = reader;
        this.notes = notes;
        this.clauses = clauses;
        this.money = money;
        this.people = people;
        this.words = words;
        this.moments = moments;
    }

    /** @throws NotFound when there is no such clause */
    TableViews.Drawer of(String caseNumber, int number, Optional<Seat> seat) {
        Talk talk = reader.talks(caseNumber).stream()
                .filter(each -> each.clause().number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
        return drawer(talk, seat, reader.phase(caseNumber));
    }

    private TableViews.Drawer drawer(Talk talk, Optional<Seat> seat, TableReader.Phase phase) {
        Clause clause = talk.clause();
        boolean speaks = seat.filter(Seat::representative).isPresent();
        boolean acts = speaks && phase.tabling() && clause.open();
        Optional<Position> own = seat.flatMap(known -> talk.standing(known.side()));
        Optional<Position> other =
                seat.flatMap(known -> talk.standing(known.side().other()));
        Optional<Position> draft = seat.flatMap(known -> draft(known, clause));
        Optional<Side> asked = clause.dropAsked();
        boolean askedByUs = asked.isPresent()
                && seat.isPresent()
                && asked.get() == seat.get().side();
        return new TableViews.Drawer(
                clause.number(),
                clause.title(),
                clauses.topic(clause),
                clauses.state(clause.state()),
                ClauseWords.mood(clause.state()),
                clause.priorText(),
                clause.priorAmount() == null ? null : AmountWords.plain(clause.priorAmount()),
                clauses.floor(clause, reader.floorRule(clause.bargaining(), clause)),
                reader.guideline(clause.bargaining(), clause)
                        .map(clauses::guideline)
                        .orElse(null),
                clause.reopenedReason(),
                clause.agreedText(),
                talk.said().stream()
                        .map(position -> line(clause, position, seat))
                        .toList(),
                acts ? other.filter(DrawerWords::alone).map(Position::id).orElse(null) : null,
                other.map(position -> clauses.said(clause, position)).orElse(null),
                acts ? own.filter(DrawerWords::alone).map(Position::id).orElse(null) : null,
                acts && (bundled(own) || bundled(other)),
                speaks && clause.revocable(),
                acts && !askedByUs,
                words.say(TABLE + (asked.isPresent() ? "drop.agree" : "drop.ask")),
                asked.map(side -> words.say(TABLE + "drop.asked", clauses.side(side)))
                        .orElse(null),
                seat.isPresent() && phase.drafting() && clause.open(),
                acts && !bundled(own),
                clause.measure().counted(),
                clause.measure().counted() ? words.say(TABLE + "unit." + clause.measure()) : null,
                draft.map(Position::amount).map(AmountWords::plain).orElse(null),
                draft.map(mine -> written(clause, mine)).orElse(null),
                draft.map(Position::reason).orElse(null),
                draft.isPresent(),
                clause.wording() == null ? null : clause.wording().replace("{0}", "__"),
                seat.map(known -> notes(known, clause.number())).orElse(List.of()));
    }

    private Optional<Position> draft(Seat seat, Clause clause) {
        return reader.drafts(seat).stream()
                .filter(draft -> draft.clause() == clause.number())
                .findFirst();
    }

    /** What somebody wrote; null where the words were made from the amount, and would not follow when it is changed. */
    private static String written(Clause clause, Position draft) {
        return draft.text().equals(AmountWords.sentence(clause.wording(), draft.amount())) ? null : draft.text();
    }

    private static boolean alone(Position position) {
        return position.packageId() == null;
    }

    private static boolean bundled(Optional<Position> position) {
        return position.filter(each -> !alone(each)).isPresent();
    }

    private TableViews.Line line(Clause clause, Position position, Optional<Seat> seat) {
        return new TableViews.Line(
                words.say(TABLE + "round", position.round()),
                clauses.side(position.side()),
                words.say(TABLE + "kind." + position.kind()),
                money.amount(clause.measure(), position.amount()),
                position.text(),
                position.cost() == null ? null : money.exact(position.cost()),
                position.reason(),
                clauses.mark(position),
                moments.minute(position.tabledAt()),
                seat.isPresent() && seat.get().side() == position.side());
    }

    /** The side's own notes on a clause, or on the whole table where there is none. */
    List<TableViews.NoteLine> notes(Seat seat, Integer clause) {
        return notes.of(seat).stream()
                .filter(note -> Objects.equals(note.clause(), clause))
                .map(note -> note(seat, note))
                .toList();
    }

    private TableViews.NoteLine note(Seat seat, Note note) {
        return new TableViews.NoteLine(
                note.id(),
                note.text(),
                people.require(note.author()).name(),
                moments.minute(note.writtenAt()),
                note.author().equals(seat.personId()));
    }

    /** The drafts of the reader's own side. */
    List<TableViews.Draft> drafts(Seat seat) {
        List<Talk> talks = reader.talks(seat.caseNumber());
        return reader.drafts(seat).stream().map(draft -> draft(talks, draft)).toList();
    }

    private TableViews.Draft draft(List<Talk> talks, Position draft) {
        Clause clause = talks.stream()
                .map(Talk::clause)
                .filter(each -> each.number() == draft.clause())
                .findFirst()
                .orElseThrow();
        return new TableViews.Draft(draft.clause(), clause.title(), clauses.said(clause, draft));
    }

    /** What there is to say to an amount that is being typed. */
    TableViews.PreviewView preview(Seat seat, int number, String typed) {
        try {
            var amount = Typed.amount(typed);
            if (amount == null) {
                return new TableViews.PreviewView(List.of(), List.of(), null);
            }
            Clause clause = reader.talks(seat.caseNumber()).stream()
                    .map(Talk::clause)
                    .filter(each -> each.number() == number)
                    .findFirst()
                    .orElseThrow(NotFound::new);
            TableReader.Preview preview = reader.preview(seat, number, amount);
            return new TableViews.PreviewView(
                    said(clause, preview),
                    preview.findings().stream()
                            .map(finding -> words.say(TABLE + "finding." + finding))
                            .toList(),
                    null);
        } catch (Refusal refusal) {
            return new TableViews.PreviewView(List.of(), List.of(), words.say(refusal));
        }
    }

    private List<String> said(Clause clause, TableReader.Preview preview) {
        return Stream.of(
                        Optional.ofNullable(preview.cost())
                                .map(cost -> words.say(TABLE + "preview.cost", money.exact(cost))),
                        Optional.ofNullable(preview.gap())
                                .map(gap -> gap.signum() == 0
                                        ? words.say(TABLE + "preview.same")
                                        : words.say(TABLE + "preview.gap", money.apart(clause.measure(), gap))))
                .flatMap(Optional::stream)
                .toList();
    }
}
