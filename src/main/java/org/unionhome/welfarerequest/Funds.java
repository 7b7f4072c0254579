package org.unionhome.welfarerequest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.calendar.Rule;
import org.unionhome.calendar.Rules;

/**
 * The funds and their yearly budgets, which are rule parameters. Spending is one guarded UPDATE, so that of many payments at
 * the same moment only those succeed that the budget bears; the table's CHECK stands behind it.
 */
@Component
public class Funds {

    private static final String BUDGET = "welfare-request.budget.";

    private final JdbcClient db;
    private final Rules rules;

    Funds(JdbcClient db, Rules rules) {
        this.db = db;
        this.rules = rules;
    }

    /** Takes an amount out of a fund's budget of this day's year. @throws Refusal when it does not suffice */
    @Transactional(propagation = Propagation.MANDATORY)
    public void spend(String fund, BigDecimal amount, LocalDate on) {
        openYear(fund, on);
        int spent = db.sql("""
                        update welfare_request_fund set spent_cny = spent_cny + :amount
                        where fund = :fund and year = :year and spent_cny + :amount <= budget_cny""")
                .param("amount", amount)
                .param("fund", fund)
                .param("year", on.getYear())
                .update();
        if (spent == 0) {
            throw new Refusal(
                    "welfare-request.refusal.fundExhausted",
                    new DefaultMessageSourceResolvable(new String[] {"welfare-request.fund." + fund}, null, fund),
                    String.valueOf(on.getYear()));
        }
    }

    /** Puts back what was recovered, into the year it was paid from. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void putBack(String fund, BigDecimal amount, int year) {
        db.sql("update welfare_request_fund set spent_cny = spent_cny - :amount where fund = :fund and year = :year")
                .param("amount", amount)
                .param("fund", fund)
                .param("year", year)
                .update();
    }

    /** What is left of each fund's budget on this day. */
    public Map<String, BigDecimal> left(LocalDate on) {
        Map<String, BigDecimal> left = new LinkedHashMap<>();
        for (String fund : names()) {
            left.put(fund, budget(fund, on).subtract(spent(fund, on.getYear())));
        }
        return left;
    }

    private List<String> names() {
        return rules.all(BUDGET).stream()
                .map(Rule::key)
                .map(key -> key.substring(BUDGET.length()))
                .distinct()
                .toList();
    }

    private BigDecimal spent(String fund, int year) {
        return db.sql("select spent_cny from welfare_request_fund where fund = :fund and year = :year")
                .param("fund", fund)
                .param("year", year)
                .query(BigDecimal.class)
                .optional()
                .orElse(BigDecimal.ZERO);
    }

    private BigDecimal budget(String fund, LocalDate on) {
        return rules.find(BUDGET + fund, on)
                .map(Rule::value)
                .orElseThrow(() -> new Refusal("welfare-request.refusal.unknownFund"));
    }

    /** The year's row follows the parameter; a budget cut below what is spent leaves just nothing. */
    private void openYear(String fund, LocalDate on) {
        db.sql("""
                        insert into welfare_request_fund as f (fund, year, budget_cny) values (:fund, :year, :budget)
                        on conflict (fund, year) do update set budget_cny = greatest(excluded.budget_cny, f.spent_cny)
                        where f.budget_cny <> greatest(excluded.budget_cny, f.spent_cny)""")
                .param("fund", fund)
                .param("year", on.getYear())
                .param("budget", budget(fund, on))
                .update();
    }
}
