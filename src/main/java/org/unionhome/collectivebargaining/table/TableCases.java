package org.unionhome.collectivebargaining.table;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionhome.Refusal;
import org.unionhome.collectivebargaining.BargainingState;
import org.unionhome.collectivebargaining.round.Rounds;

/** Reads bargainings for the table. */
@Repository
class TableCases {

    private static final Set<BargainingState> PRIVATE_PAPERS = EnumSet.of(
            BargainingState.NAMING,
            BargainingState.PREPARING,
            BargainingState.IN_ROUND,
            BargainingState.BETWEEN_ROUNDS,
            BargainingState.SUSPENDED,
            BargainingState.AT_CHIEFS,
            BargainingState.IN_DISPUTE);

    private final JdbcClient db;
    private final Rounds rounds;

    TableCases(JdbcClient db, Rounds rounds) {
        this.db = db;
        this.rounds = rounds;
    }

    /** @throws Refusal when there is no such bargaining */
    TableCase require(String caseNumber) {
        return db.sql(
                        "select case_number, kind, purpose, previous_contract, state, round, rule_jurisdiction, rule_day, offer_topics"
                                + " from collective_bargaining where case_number = :number")
                .param("number", caseNumber)
                .query(TableCase.class)
                .optional()
                .orElseThrow(() -> new Refusal("cases.refusal.unknownCase"));
    }

    /** @throws Refusal unless a round runs */
    TableCase requireRound(String caseNumber) {
        TableCase bargaining = require(caseNumber);
        if (bargaining.state() != BargainingState.IN_ROUND) {
            throw new Refusal("collective-bargaining.refusal.noRoundRuns");
        }
        requireNoAnswerDue(caseNumber);
        return bargaining;
    }

    /** What a chief confirms is what lies on the table then. @throws Refusal while minutes wait for the chiefs' answers */
    void requireNoAnswerDue(String caseNumber) {
        if (rounds.minutesWait(caseNumber)) {
            throw new Refusal("collective-bargaining.refusal.minutesWait");
        }
    }

    /** @throws Refusal once the draft is being written: then there is nothing to prepare any more */
    TableCase requireBeforeDraft(String caseNumber) {
        TableCase bargaining = require(caseNumber);
        if (!beforeDraft(bargaining)) {
            throw new Refusal("collective-bargaining.refusal.tableClosed");
        }
        return bargaining;
    }

    /** @throws Refusal while the case is back for those clauses only to which a chief or the authority objected */
    void requireWholeTable(String caseNumber) {
        boolean narrow = db.sql("select cause <> 'CONGRESS' from collective_bargaining_reopening"
                        + " where case_number = :number and applied_at is not null order by position desc limit 1")
                .param("number", caseNumber)
                .query(Boolean.class)
                .optional()
                .orElse(false);
        if (narrow) {
            throw new Refusal("collective-bargaining.refusal.onlyReopened");
        }
    }

    /** Whether offers can be tabled and answered now. */
    boolean moves(TableCase bargaining) {
        return bargaining.state() == BargainingState.IN_ROUND && !rounds.minutesWait(bargaining.caseNumber());
    }

    static boolean beforeDraft(TableCase bargaining) {
        return PRIVATE_PAPERS.contains(bargaining.state());
    }
}
