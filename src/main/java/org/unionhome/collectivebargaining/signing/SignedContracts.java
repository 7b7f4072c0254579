package org.unionhome.collectivebargaining.signing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionhome.collectivebargaining.Contracts;
import org.unionhome.collectivebargaining.Kind;
import org.unionhome.collectivebargaining.congress.Draft;
import org.unionhome.collectivebargaining.congress.DraftClause;
import org.unionhome.collectivebargaining.congress.Drafts;

/** The contracts and memoranda that bargainings led to: what holds on a day, and what did. */
@Repository
public class SignedContracts implements Contracts {

    private static final String SELECT = "select * from collective_bargaining_contract ";

    /** On this day: it has begun, and neither its own last day nor an earlier end has passed. */
    private static final String HOLDS = "form <> 'TERMINATION' and from_day <= :on and least(to_day, ended_on) >= :on ";

    private final JdbcClient db;
    private final Drafts drafts;

    SignedContracts(JdbcClient db, Drafts drafts) {
        this.db = db;
        this.drafts = drafts;
    }

    @Override
    public List<InForce> inForce(LocalDate on) {
        return db.sql(SELECT + "where form = 'CONTRACT' and " + HOLDS + "order by number")
                .param("on", on)
                .query((row, i) -> new InForce(
                        row.getString("number"),
                        Kind.valueOf(row.getString("kind")),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class)))
                .list();
    }

    @Override
    public Optional<LocalDate> lastDay(String number) {
        return db.sql("select least(to_day, ended_on) from collective_bargaining_contract"
                        + " where number = :number and form <> 'TERMINATION'")
                .param("number", number)
                .query(LocalDate.class)
                .optional();
    }

    public Optional<Contract> find(String number) {
        return db.sql(SELECT + "where number = :number")
                .param("number", number)
                .query(SignedContracts::map)
                .optional();
    }

    /** Contracts and memoranda that hold on a day or will hold later, those that began last first. */
    public List<Contract> current(LocalDate on) {
        return db.sql(
                        SELECT
                                + "where form <> 'TERMINATION' and least(to_day, ended_on) >= :on order by from_day desc, number")
                .param("on", on)
                .query(SignedContracts::map)
                .list();
    }

    /** The clauses that bind, as they were signed. */
    public List<DraftClause> clauses(Contract contract) {
        return drafts.clauses(contract.number(), contract.draft());
    }

    void add(Draft draft, Kind kind, String replaces, LocalDate effectiveOn, Contract.Effect effect) {
        db.sql("""
                        insert into collective_bargaining_contract
                            (number, draft, form, kind, title, from_day, to_day, replaces, effective_on, effect, state)
                        values (:number, :draft, :form, :kind, :title, :from, :to, :replaces, :on, :effect, 'IN_FORCE')""")
                .param("number", draft.caseNumber())
                .param("draft", draft.number())
                .param("form", draft.form().name())
                .param("kind", kind.name())
                .param("title", draft.title())
                .param("from", draft.fromDay())
                .param("to", draft.toDay())
                .param("replaces", replaces)
                .param("on", effectiveOn)
                .param("effect", effect.name())
                .update();
    }

    /** @param on its last day */
    void end(String number, Contract.State state, LocalDate on) {
        db.sql(
                        "update collective_bargaining_contract set state = :state, ended_on = :on where number = :number and state = 'IN_FORCE'")
                .param("state", state.name())
                .param("on", on)
                .param("number", number)
                .update();
    }

    void published(String number, LocalDate on, String channel) {
        db.sql(
                        "update collective_bargaining_contract set published_on = :on, channel = :channel where number = :number")
                .param("on", on)
                .param("channel", channel)
                .param("number", number)
                .update();
    }

    private static Contract map(ResultSet row, int i) throws SQLException {
        return new Contract(
                row.getString("number"),
                row.getInt("draft"),
                Draft.Form.valueOf(row.getString("form")),
                Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getString("replaces"),
                row.getObject("effective_on", LocalDate.class),
                Contract.Effect.valueOf(row.getString("effect")),
                Contract.State.valueOf(row.getString("state")),
                row.getObject("ended_on", LocalDate.class),
                row.getObject("published_on", LocalDate.class),
                row.getString("channel"));
    }
}
