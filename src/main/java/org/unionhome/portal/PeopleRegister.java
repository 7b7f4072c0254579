package org.unionhome.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.cases.Ledger;
import org.unionhome.people.People;
import org.unionhome.workflow.OrphanedTasks;

/** Grants of roles and substitutions, as the administrator changes them: each change is a line of the ledger. */
@Service
class PeopleRegister {

    /** The ledger chain of all changes. */
    static final String CHAIN = "people";

    /** A role held at a unit. */
    record Grant(long id, String role, String unitCode, LocalDate from, LocalDate to) {}

    /** Who stands in for whom. */
    record Substitution(
            long id, String principalId, String substituteId, LocalDate from, LocalDate to, String process) {}

    private final JdbcClient db;
    private final People people;
    private final Ledger ledger;
    private final OrphanedTasks orphanedTasks;
    private final Clock clock;

    PeopleRegister(JdbcClient db, People people, Ledger ledger, OrphanedTasks orphanedTasks, Clock clock) {
        this.db = db;
        this.people = people;
        this.ledger = ledger;
        this.orphanedTasks = orphanedTasks;
        this.clock = clock;
    }

    List<Grant> grants(String personId) {
        return db.sql("select id, role, unit_code, valid_from as \"from\", valid_to as \"to\" from role_grant"
                        + " where person_id = :id order by valid_to nulls first, id")
                .param("id", personId)
                .query(Grant.class)
                .list();
    }

    List<Substitution> substitutions(String personId) {
        return db.sql(
                        "select id, principal_id, substitute_id, valid_from as \"from\", valid_to as \"to\", process from substitution"
                                + " where principal_id = :id or substitute_id = :id order by valid_to desc, id")
                .param("id", personId)
                .query(Substitution.class)
                .list();
    }

    @Transactional
    void grant(String actor, String personId, String role, String unitCode, LocalDate from) {
        people.require(personId);
        String level = db.sql("select level from role where code = :role")
                .param("role", role)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new Refusal("portal.people.unknownRole"));
        boolean fits = db.sql("select exists (select 1 from unit where code = :unit and level = :level)")
                .param("unit", unitCode)
                .param("level", level)
                .query(Boolean.class)
                .single();
        if (!fits) {
            throw new Refusal("portal.people.wrongLevel." + level);
        }
        db.sql("insert into role_grant (person_id, role, unit_code, valid_from) values (:person, :role, :unit, :from)")
                .param("person", personId)
                .param("role", role)
                .param("unit", unitCode)
                .param("from", from)
                .update();
        record(actor, "granted", personId + " " + role + " " + unitCode + " " + from);
    }

    /** What is taken away is gone at once: yesterday was its last day. A grant of today leaves only its lines in the ledger. */
    @Transactional
    void endGrant(String actor, String personId, long grantId) {
        LocalDate today = LocalDate.now(clock);
        grants(personId).stream()
                .filter(grant -> grant.id() == grantId
                        && (grant.to() == null || !grant.to().isBefore(today)))
                .forEach(grant -> {
                    cut("role_grant", grant.id(), grant.from(), today);
                    orphanedTasks.release(personId);
                    record(actor, "ended", personId + " " + grant.role() + " " + grant.unitCode());
                });
    }

    private void cut(String table, long id, LocalDate from, LocalDate today) {
        String how = from.isBefore(today)
                ? "update " + table + " set valid_to = :yesterday where id = :id"
                : "delete from " + table + " where id = :id";
        db.sql(how).param("yesterday", today.minusDays(1)).param("id", id).update();
    }

    @Transactional
    void substitute(String actor, Substitution wanted) {
        if (people.find(wanted.substituteId()).isEmpty()) {
            throw new Refusal("portal.people.unknown");
        }
        if (wanted.substituteId().equals(wanted.principalId())) {
            throw new Refusal("portal.people.notSelf");
        }
        if (wanted.to().isBefore(wanted.from())) {
            throw new Refusal("portal.people.badDates");
        }
        db.sql("insert into substitution (principal_id, substitute_id, valid_from, valid_to, process)"
                        + " values (:principal, :substitute, :from, :to, :process)")
                .param("principal", wanted.principalId())
                .param("substitute", wanted.substituteId())
                .param("from", wanted.from())
                .param("to", wanted.to())
                .param("process", wanted.process())
                .update();
        record(actor, "substituted", words(wanted));
    }

    @Transactional
    void endSubstitution(String actor, String personId, long id) {
        LocalDate today = LocalDate.now(clock);
        substitutions(personId).stream()
                .filter(row -> row.id() == id && !row.to().isBefore(today))
                .forEach(row -> {
                    cut("substitution", row.id(), row.from(), today);
                    orphanedTasks.release(row.substituteId());
                    record(actor, "substitutionEnded", words(row));
                });
    }

    private static String words(Substitution row) {
        return row.principalId() + " " + row.substituteId() + " " + row.from() + " " + row.to()
                + (row.process() == null ? "" : " " + row.process());
    }

    /** Whom it concerns stands in the text, which can be erased; the chained columns name no one but the administrator. */
    void record(String actor, String action, String what) {
        ledger.append(new Ledger.Entry(CHAIN, action, actor, null, "systemAdministrator", null, what));
    }
}
