package org.unionhome.collectivebargaining;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.calendar.RuleSet;

/**
 * Which laws a bargaining may begin under: the company's own and the national one, as they are in effect on its first day. Those of
 * other provinces are there to compare with.
 */
@Component
class BeginningLaws {

    private final JdbcClient db;
    private final String own;

    BeginningLaws(JdbcClient db, @Value("${unionhome.jurisdiction:CN-JS}") String own) {
        this.db = db;
        this.own = own;
    }

    /** Option list for a form, the national law first. */
    List<Map<String, String>> options(LocalDate on) {
        return db.sql(
                        "select distinct on (jurisdiction) jurisdiction, name from rule_set where effective_from <= :on and jurisdiction in ('CN', :own)"
                                + " order by jurisdiction, effective_from desc")
                .param("on", on)
                .param("own", own)
                .query((row, i) -> Map.of("value", row.getString("jurisdiction"), "label", row.getString("name")))
                .list();
    }

    /** The company's own law where it is in effect already, else the national one. */
    String usual(LocalDate on) {
        return isInEffect(own, on) ? own : RuleSet.NATIONAL;
    }

    /** @throws Refusal when there is no such law in effect */
    RuleSet require(String jurisdiction, LocalDate on) {
        boolean ours = jurisdiction.equals(own) || jurisdiction.equals(RuleSet.NATIONAL);
        if (!ours || !isInEffect(jurisdiction, on)) {
            throw new Refusal("collective-bargaining.refusal.noSuchLaw");
        }
        return new RuleSet(jurisdiction, on);
    }

    /** The name of the law as its set tells it; the jurisdiction's code where it tells none. */
    String name(RuleSet set) {
        return db.sql("select name from rule_set where jurisdiction = :code and effective_from <= :on"
                        + " order by effective_from desc limit 1")
                .param("code", set.jurisdiction())
                .param("on", set.on())
                .query(String.class)
                .optional()
                .orElse(set.jurisdiction());
    }

    private boolean isInEffect(String jurisdiction, LocalDate on) {
        return db.sql("select exists (select 1 from rule_set where jurisdiction = :code and effective_from <= :on)")
                .param("code", jurisdiction)
                .param("on", on)
                .query(Boolean.class)
                .single();
    }
}
