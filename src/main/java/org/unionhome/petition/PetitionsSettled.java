package org.unionhome.petition;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionhome.cases.BoardFigure;

/** How many petitions the union has settled: answered, mediated or concluded. Accusations are not the union's to count. */
@Component
class PetitionsSettled implements BoardFigure {

    private final JdbcClient db;

    PetitionsSettled(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String textKey() {
        return "petition.board.settled";
    }

    @Override
    public long count(LocalDate from, LocalDate to) {
        return db.sql("select count(*) from petition where closed_on between :from and :to and state = any(:settled)")
                .param("from", from)
                .param("to", to)
                .param("settled", PetitionState.settledNames())
                .query(Long.class)
                .single();
    }

    @Override
    public String href(LocalDate from, LocalDate to) {
        return null; // the cases behind the number are nobody else's
    }
}
