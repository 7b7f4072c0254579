package org.unionhome.collectivebargaining.demo;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionhome.collectivebargaining.Representatives;
import org.unionhome.collectivebargaining.table.Notes;
import org.unionhome.collectivebargaining.table.OfferMoves;
import org.unionhome.collectivebargaining.table.Seats;
import org.unionhome.collectivebargaining.table.Wish;

/** Lets the chiefs of both sides say at the table what the story tells. */
@Component
class WageTalk {

    private final OfferMoves offers;
    private final Notes notes;
    private final Seats seats;
    private final Representatives representatives;
    private final JdbcClient db;

    WageTalk(OfferMoves offers, Notes notes, Seats seats, Representatives representatives, JdbcClient db) {
        this.offers = offers;
        this.notes = notes;
        this.seats = seats;
        this.representatives = representatives;
        this.db = db;
    }

    void hold(String number, WageStory story, int round) {
        story.moves(round).forEach(move -> make(number, move));
    }

    private void make(String number, WageStory.Move move) {
        String chief = representatives.chief(number, move.side()).orElseThrow();
        Wish wish = Wish.of(move.text(), move.amount(), null);
        switch (move.act()) {
            case OFFER -> offers.table(number, move.clause(), chief, wish);
            case ACCEPT -> offers.accept(number, chief, lastOfTheOther(number, move));
            case DRAFT -> offers.draft(number, move.clause(), chief, wish);
            case NOTE -> notes.write(seats.require(number, chief), move.clause(), move.text());
        }
    }

    private long lastOfTheOther(String number, WageStory.Move move) {
        return db.sql("select max(id) from collective_bargaining_position where bargaining = :case and clause = :clause"
                        + " and side = :side and state = 'TABLED'")
                .param("case", number)
                .param("clause", move.clause())
                .param("side", move.side().other().name())
                .query(Long.class)
                .single();
    }
}
