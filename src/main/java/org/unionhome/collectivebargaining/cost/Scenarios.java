package org.unionhome.collectivebargaining.cost;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.collectivebargaining.Side;

/** Each side's scenarios. Every query names the side; no ledger knows of them. */
@Service
@Transactional
public class Scenarios {

    /** More than these nobody compares. */
    private static final int MOST = 30;

    private final JdbcClient db;
    private final Clock clock;

    Scenarios(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The side's own, the latest first. */
    @Transactional(readOnly = true)
    public List<Scenario> of(String caseNumber, Side side) {
        return db.sql("select * from collective_bargaining_scenario where bargaining = :bargaining and side = :side"
                        + " order by id desc")
                .param("bargaining", caseNumber)
                .param("side", side.name())
                .query(Scenarios::map)
                .list();
    }

    /** @throws Refusal without a title, or when there are too many */
    public void save(String caseNumber, Side side, String personId, String title, int startMonth, OfferTerms terms) {
        String name = title == null ? "" : title.strip();
        if (name.isEmpty() || name.length() > 60) {
            throw new Refusal("collective-bargaining.refusal.scenarioTitle");
        }
        if (of(caseNumber, side).size() >= MOST) {
            throw new Refusal("collective-bargaining.refusal.tooManyScenarios", MOST);
        }
        db.sql("""
                        insert into collective_bargaining_scenario (bargaining, side, title, start_month, frontline_percent,
                            frontline_amount, frontline_floor, second_line_percent, second_line_amount, second_line_floor, author,
                            written_at)
                        values (:bargaining, :side, :title, :month, :fp, :fa, :ff, :sp, :sa, :sf, :author, :now)""")
                .param("bargaining", caseNumber)
                .param("side", side.name())
                .param("title", name)
                .param("month", startMonth)
                .param("fp", terms.frontline().percent())
                .param("fa", terms.frontline().amount())
                .param("ff", terms.frontline().floor())
                .param("sp", terms.secondLine().percent())
                .param("sa", terms.secondLine().amount())
                .param("sf", terms.secondLine().floor())
                .param("author", personId)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** @throws Refusal when the side has no such scenario */
    public void remove(String caseNumber, Side side, long id) {
        int removed = db.sql("delete from collective_bargaining_scenario where id = :id and bargaining = :bargaining"
                        + " and side = :side")
                .param("id", id)
                .param("bargaining", caseNumber)
                .param("side", side.name())
                .update();
        if (removed == 0) {
            throw new Refusal("cases.refusal.unknownCase");
        }
    }

    private static Scenario map(ResultSet row, int i) throws SQLException {
        return new Scenario(
                row.getLong("id"),
                row.getString("bargaining"),
                Side.valueOf(row.getString("side")),
                row.getString("title"),
                row.getInt("start_month"),
                terms(row, "frontline"),
                terms(row, "second_line"),
                row.getString("author"),
                row.getTimestamp("written_at").toInstant());
    }

    private static Terms terms(ResultSet row, String group) throws SQLException {
        return new Terms(
                row.getBigDecimal(group + "_percent"),
                row.getBigDecimal(group + "_amount"),
                row.getBigDecimal(group + "_floor"));
    }
}
