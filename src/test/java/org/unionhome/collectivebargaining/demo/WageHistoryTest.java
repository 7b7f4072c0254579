package org.unionhome.collectivebargaining.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.UnionClock;
import org.unionhome.calendar.RuleSet;
import org.unionhome.cases.BoardFigure;
import org.unionhome.cases.LedgerProof;
import org.unionhome.collectivebargaining.BargainingState;
import org.unionhome.collectivebargaining.CollectiveBargaining;
import org.unionhome.collectivebargaining.CollectiveBargainings;
import org.unionhome.collectivebargaining.Side;
import org.unionhome.collectivebargaining.congress.DraftClause;
import org.unionhome.collectivebargaining.cost.PayGroup;
import org.unionhome.collectivebargaining.signing.Contract;
import org.unionhome.collectivebargaining.signing.SignedContracts;
import org.unionhome.collectivebargaining.table.BargainingTable;
import org.unionhome.collectivebargaining.table.Measure;
import org.unionhome.collectivebargaining.table.RoundLine;
import org.unionhome.contractperformance.exchange.Performances;
import org.unionhome.support.Figures;
import org.unionhome.support.UnionHomeTest;

/** The wage rounds of 2020 and 2021 ended as the union published; a third one is under way today. */
@UnionHomeTest
class WageHistoryTest {

    @Autowired
    WageHistory history;

    @Autowired
    CollectiveBargainings bargainings;

    @Autowired
    SignedContracts contracts;

    @Autowired
    BargainingTable table;

    @Autowired
    Performances performances;

    @Autowired
    LedgerProof proof;

    @Autowired
    UnionClock clock;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient db;

    @Autowired
    Map<String, BoardFigure> boardFigures;

    /** Rolled back at the end, for the lists of other tests. */
    @Test
    @Transactional
    void bothContractsSayWhatTheUnionPublishedAndAThirdBargainingIsInItsSecondRound() throws Exception {
        List<String> before = wageCases();
        history.live(done -> {});
        clock.reset();
        List<String> told =
                wageCases().stream().filter(number -> !before.contains(number)).toList();

        assertThat(told).hasSize(3);
        for (int i = 0; i < 2; i++) {
            theContractSaysWhatTheUnionPublished(told.get(i), LocalDate.of(2020 + i, 7, 1));
            theOffersCameTogether(told.get(i));
            everyPromiseIsKeptWithEvidence(told.get(i));
        }
        theBoardShowsWhatTheContractsSay();
        assertThat(contracts.find(told.get(1)).orElseThrow().replaces()).isEqualTo(told.get(0));
        aBargainingIsUnderWay(told.get(2));
        assertThat(proof.verify().firstBreak()).isEmpty();
    }

    private void theBoardShowsWhatTheContractsSay() {
        for (int year = 2020; year <= 2021; year++) {
            LocalDate from = LocalDate.of(year, 1, 1);
            LocalDate to = LocalDate.of(year, 12, 31);
            assertThat(boardFigures.get("wageRiseFrontline").shown(from, to))
                    .isEqualTo(figure("wageRiseFrontline").toPlainString() + "%");
            assertThat(boardFigures.get("wageRiseSecondLine").shown(from, to))
                    .isEqualTo(figure("wageRiseSecondLine").toPlainString() + "%");
        }
    }

    private List<String> wageCases() {
        return db.sql("select case_number from collective_bargaining where kind = 'WAGE' order by case_number")
                .query(String.class)
                .list();
    }

    private void theContractSaysWhatTheUnionPublished(String number, LocalDate from) throws Exception {
        Contract contract = contracts.find(number).orElseThrow();
        assertThat(contract.fromDay()).isEqualTo(from);
        assertThat(contract.effect())
                .as("the authority said nothing for 15 days")
                .isEqualTo(Contract.Effect.SILENCE);
        assertThat(rise(contract, PayGroup.FRONTLINE)).isEqualByComparingTo(figure("wageRiseFrontline"));
        assertThat(rise(contract, PayGroup.SECOND_LINE)).isEqualByComparingTo(figure("wageRiseSecondLine"));
        assertThat(bargainings.require(number).ruleSet().jurisdiction()).isEqualTo(RuleSet.NATIONAL);
        assertThat(bargainings.require(number).round()).isEqualTo(3);
        assertThat(bargainings.require(number).state()).isEqualTo(BargainingState.IN_FORCE);
        assertThat(page("/bargaining/" + number)).contains("12%", "8%", "第 3 轮", "合同全文");
    }

    private BigDecimal rise(Contract contract, PayGroup group) {
        return contracts.clauses(contract).stream()
                .filter(clause -> clause.measure() == Measure.PERCENT && clause.payGroup() == group)
                .map(DraftClause::amount)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal figure(String key) {
        return BigDecimal.valueOf(Figures.of(key));
    }

    /** Asked 15 and 10, answered 8 and 5; each round nearer to each other, at last the same. */
    private void theOffersCameTogether(String number) {
        assertThat(gap(number, 1, 1)).isEqualByComparingTo("7");
        assertThat(gap(number, 1, 2)).isEqualByComparingTo("5");
        for (int clause = 1; clause <= 2; clause++) {
            assertThat(gap(number, 2, clause)).isPositive().isLessThan(gap(number, 1, clause));
        }
    }

    private BigDecimal gap(String number, int round, int clause) {
        return said(number, round, clause, Side.STAFF).subtract(said(number, round, clause, Side.COMPANY));
    }

    private BigDecimal said(String number, int round, int clause, Side side) {
        return table.ofRound(number, round).stream()
                .filter(line -> line.clauseNumber() == clause && line.side() == side)
                .map(RoundLine::amount)
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private void everyPromiseIsKeptWithEvidence(String contract) throws Exception {
        String number = performances.of(contract).orElseThrow();
        assertThat(db.sql("select distinct state from contract_performance_obligation where case_number = :case"
                                + " and evidence is not null")
                        .param("case", number)
                        .query(String.class)
                        .list())
                .containsExactly("KEPT");
        assertThat(db.sql(
                                "select count(*) from contract_performance_obligation where case_number = :case and state = 'KEPT'")
                        .param("case", number)
                        .query(Integer.class)
                        .single())
                .as("one for each clause")
                .isEqualTo(contracts
                        .clauses(contracts.find(contract).orElseThrow())
                        .size());
        assertThat(db.sql("select state from contract_performance where case_number = :case")
                        .param("case", number)
                        .query(String.class)
                        .single())
                .isEqualTo("EXPIRED");
    }

    private void aBargainingIsUnderWay(String number) throws Exception {
        CollectiveBargaining bargaining = bargainings.require(number);
        assertThat(bargaining.state()).isEqualTo(BargainingState.IN_ROUND);
        assertThat(bargaining.round()).isEqualTo(2);
        assertThat(bargaining.ruleSet().jurisdiction()).isEqualTo("CN-JS");
        assertThat(bargaining.ruleSet().on()).isBefore(LocalDate.now(clock));
        for (Side side : Side.values()) {
            assertThat(count("collective_bargaining_note", number, side))
                    .as("notes of " + side)
                    .isPositive();
            assertThat(count("collective_bargaining_position", number, side))
                    .as("drafts of " + side)
                    .isPositive();
        }
        assertThat(page("/bargaining")).contains(number);
        assertThat(page("/bargaining/" + number)).contains("第 1 轮").doesNotContain("第 2 轮", "底线", "上限");
    }

    private int count(String table, String number, Side side) {
        String drafts = table.endsWith("position") ? " and state = 'DRAFT'" : "";
        return db.sql("select count(*) from " + table + " where bargaining = :case and side = :side" + drafts)
                .param("case", number)
                .param("side", side.name())
                .query(Integer.class)
                .single();
    }

    private String page(String path) throws Exception {
        return mvc.perform(get(path).with(user("linxiaohe")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
