package org.unionhome.ballot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionhome.Refusal;
import org.unionhome.cases.Cases;

/** The ballots themselves, with what is on their papers. */
@Repository
class BallotRegister {

    private static final String BALLOT = "select b.*, b.title_args::text as args, b.choices::text as choice_list,"
            + " (select json_agg(json_build_object('key', i.key, 'label', i.label) order by i.position)::text"
            + " from ballot_item i where i.ballot_id = b.id) as item_list from ballot b ";

    private final JdbcClient db;
    private final ObjectMapper json;
    private final BallotRules rules;
    private final Cases cases;
    private final Clock clock;

    BallotRegister(JdbcClient db, ObjectMapper json, BallotRules rules, Cases cases, Clock clock) {
        this.db = db;
        this.json = json;
        this.rules = rules;
        this.cases = cases;
        this.clock = clock;
    }

    void insert(String id, BallotPlan plan, BallotRule rule) {
        db.sql("""
                        insert into ballot (id, case_number, title_key, title_args, mode, choices, rule_key, rule_from, electors, opened_at, closes_at)
                        values (:id, :case, :title, cast(:args as jsonb), :mode, cast(:choices as jsonb), :rule, :ruleFrom, :electors, :now, :closesAt)""")
                .param("id", id)
                .param("case", plan.caseNumber())
                .param("title", plan.titleKey())
                .param("args", write(plan.titleArgs()))
                .param("mode", plan.mode().name())
                .param("choices", write(plan.choices()))
                .param("rule", rule.key())
                .param("ruleFrom", rule.effectiveFrom())
                .param("electors", plan.electors().size())
                .param("now", now())
                .param("closesAt", Timestamp.from(plan.closesAt()))
                .update();
        for (int i = 0; i < plan.items().size(); i++) {
            insert(id, i, plan.items().get(i));
        }
    }

    private void insert(String id, int position, Item item) {
        db.sql("insert into ballot_item (ballot_id, key, position, label) values (:id, :key, :position, :label)")
                .param("id", id)
                .param("key", item.key())
                .param("position", position)
                .param("label", item.label())
                .update();
    }

    Optional<Ballot> find(String id) {
        return db.sql(BALLOT + "where b.id = :id")
                .param("id", id)
                .query(this::ballot)
                .optional();
    }

    /** @throws Refusal when there is no such ballot */
    Ballot require(String id) {
        return find(id).orElseThrow(() -> new Refusal("ballot.refusal.unknownBallot"));
    }

    /** Holds the case first and then the ballot, as everybody does who moves either. */
    Ballot lock(String id) {
        cases.lock(require(id).caseNumber());
        db.sql("select id from ballot where id = :id for update")
                .param("id", id)
                .query()
                .singleRow();
        return require(id);
    }

    /** Newest first. */
    List<Ballot> ofCase(String caseNumber) {
        return db.sql(BALLOT + "where b.case_number = :number order by b.opened_at desc, b.id")
                .param("number", caseNumber)
                .query(this::ballot)
                .list();
    }

    /** Ballots that a person may vote in or counts; what ends first before what has ended. */
    List<Ballot> ofPerson(String personId, int limit) {
        return db.sql(BALLOT + """
                        where b.id in (select e.ballot_id from ballot_elector e where e.person_id = :me
                                       union select c.ballot_id from ballot_counter c where c.person_id = :me)
                        order by b.state = 'OPEN' desc, case when b.state = 'OPEN' then b.closes_at end, b.ended_at desc, b.id limit :limit""")
                .param("me", personId)
                .param("limit", limit)
                .query(this::ballot)
                .list();
    }

    void end(String id, Ballot.State state, Integer papers, Integer invalid) {
        db.sql("update ballot set state = :state, ended_at = :now, papers = :papers, invalid = :invalid where id = :id")
                .param("state", state.name())
                .param("now", now())
                .param("papers", papers)
                .param("invalid", invalid)
                .param("id", id)
                .update();
    }

    private Ballot ballot(ResultSet row, int i) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new Ballot(
                row.getString("id"),
                row.getString("case_number"),
                row.getString("title_key"),
                read(row.getString("args"), new TypeReference<List<Object>>() {}),
                Mode.valueOf(row.getString("mode")),
                read(row.getString("item_list"), new TypeReference<List<Item>>() {}),
                read(row.getString("choice_list"), new TypeReference<List<String>>() {}),
                rules.exactly(
                        row.getString("rule_key"), row.getDate("rule_from").toLocalDate()),
                row.getInt("electors"),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("closes_at").toInstant(),
                Ballot.State.valueOf(row.getString("state")),
                ended == null ? null : ended.toInstant());
    }

    private Timestamp now() {
        return Timestamp.from(Instant.now(clock));
    }

    private String write(List<?> values) {
        try {
            return json.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not to be kept as JSON", e);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
