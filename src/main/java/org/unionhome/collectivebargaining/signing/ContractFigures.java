package org.unionhome.collectivebargaining.signing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionhome.collectivebargaining.cost.PayGroup;

/** What contracts in force have brought the staff, in figures for the overview. */
@Repository
public class ContractFigures {

    private final JdbcClient db;

    ContractFigures(JdbcClient db) {
        this.db = db;
    }

    /**
     * By how many percent the wages of a group rose in a year, as the contract says that began in that year; the latest, should
     * there be several. Empty when none was agreed.
     */
    public Optional<BigDecimal> wageRise(PayGroup group, int year) {
        return wageRise(group, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The same for the latest contract that began in these days, both included. */
    public Optional<BigDecimal> wageRise(PayGroup group, LocalDate from, LocalDate to) {
        return db.sql("""
                        select c.amount from collective_bargaining_contract k
                        join collective_bargaining_draft_clause c on c.case_number = k.number and c.draft = k.draft
                        where k.form = 'CONTRACT' and k.from_day between :first and :last
                          and c.topic = 'PAY' and c.measure = 'PERCENT' and c.pay_group in (:group, 'ALL') and c.amount is not null
                        order by k.from_day desc, k.number desc, (c.pay_group = :group) desc, c.number limit 1""")
                .param("first", from)
                .param("last", to)
                .param("group", group.name())
                .query(BigDecimal.class)
                .optional();
    }
}
