package org.unionhome.collectivebargaining;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.RuleSet;
import org.unionhome.cases.RuleSetUse;

/** Tells which law bargainings keep, ended ones too: why something was done in time must stay readable. */
@Component
class LawInUse implements RuleSetUse {

    private final JdbcClient db;

    LawInUse(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<LocalDate> lastUseOf(String jurisdiction) {
        return db.sql("select max(rule_day) from collective_bargaining where :any or rule_jurisdiction = :jurisdiction")
                .param("any", RuleSet.NATIONAL.equals(jurisdiction))
                .param("jurisdiction", jurisdiction)
                .query((row, i) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }
}
