package org.unionhome.starnomination;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;

/** What must hold among several nominations. Two who act at the same moment do so in turn, so that the second reads why not. */
@Component
class NominationRegister {

    private final JdbcClient db;

    NominationRegister(JdbcClient db) {
        this.db = db;
    }

    /** @throws Refusal when the person stands in this cohort already */
    @Transactional(propagation = Propagation.MANDATORY)
    void requireNotNominated(String cohort, String nominee) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:word, 4))")
                .param("word", "star-nomination " + cohort + " " + nominee)
                .query()
                .singleRow();
        boolean stands = db.sql("select exists (select 1 from star_nomination where cohort_number = :cohort"
                        + " and nominee_id = :nominee and state not in ('DECLINED', 'LAPSED', 'WITHDRAWN'))")
                .param("cohort", cohort)
                .param("nominee", nominee)
                .query(Boolean.class)
                .single();
        if (stands) {
            throw new Refusal("star-nomination.refusal.alreadyNominated");
        }
    }

    /** @throws Refusal when the branch has given this place in the cohort to somebody who still stands */
    @Transactional(propagation = Propagation.MANDATORY)
    void requireFreePlace(StarNomination nomination, int order) {
        Candidacy candidacy = nomination.candidacy();
        db.sql("select pg_advisory_xact_lock(hashtextextended(:word, 4))")
                .param("word", "star-nomination " + candidacy.cohortNumber() + " order " + candidacy.branchCode())
                .query()
                .singleRow();
        boolean taken = db.sql("select exists (select 1 from star_nomination where cohort_number = :cohort"
                        + " and branch_code = :branch and branch_order = :order and state in (:standing))")
                .param(
                        "standing",
                        NominationState.PLACED.stream().map(Enum::name).toList())
                .param("cohort", candidacy.cohortNumber())
                .param("branch", candidacy.branchCode())
                .param("order", order)
                .query(Boolean.class)
                .single();
        if (taken) {
            throw new Refusal("star-nomination.refusal.placeTaken", order);
        }
    }

    /** Who has decided something in the case under a role. */
    Set<String> workedOn(String caseNumber) {
        return Set.copyOf(db.sql(
                        "select distinct actor_id from ledger where chain = :case and role is not null and actor_id is not null")
                .param("case", caseNumber)
                .query(String.class)
                .list());
    }

    /** Who holds one of these roles at one of these units, or stands in for somebody who does: both read the same. */
    Set<String> holders(Collection<String> roles, Collection<String> units, LocalDate on) {
        return Set.copyOf(db.sql(
                        "with holder as (select person_id from role_grant where role in (:roles) and unit_code in (:units)"
                                + " and valid_from <= :on and (valid_to is null or valid_to >= :on))"
                                + " select person_id from holder union select substitute_id from substitution"
                                + " join holder on principal_id = person_id where :on between valid_from and valid_to"
                                + " and (process is null or process = 'star-nomination')")
                .param("roles", roles)
                .param("units", units)
                .param("on", on)
                .query(String.class)
                .list());
    }
}
