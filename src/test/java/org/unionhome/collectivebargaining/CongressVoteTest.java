package org.unionhome.collectivebargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhome.collectivebargaining.BargainingCases.*;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.unionhome.Refusal;
import org.unionhome.cases.CaseFacts;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

/** A congress of 120 delegates on one draft: the four results that the law knows, through the real ballot. */
@UnionHomeTest
@Transactional
class CongressVoteTest {

    private static final LocalDate LAST_DAY = VOTE.plusDays(4);

    @Autowired
    CaseDriver driver;

    @Autowired
    ApplicationContext beans;

    @Autowired
    JdbcClient db;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Clock clock;

    BargainingCases cases;
    String number;

    @Test
    void twoThirdsMustComeAndMoreThanHalfOfAllMustAgree() {
        cases = new BargainingCases(beans);
        congressOf(120);
        number = cases.ready();
        cases.agreed(number, ROUND).drafted(number);
        undone(this::notBeforeThePapersAreOut);
        cases.voting(number, ROUND, "WHOLE");
        assertThat(cases.delegates(number)).hasSize(120);

        undone(this::seventyNineAreNoQuorum);
        undone(this::eightyWithSixtyOneYesPassIt);
        undone(this::exactlyHalfIsForAPerson);
        undone(this::fiftyNineOfAHundredAndTenRejectIt);
    }

    private void congressOf(int all) {
        db.sql("""
                        insert into person (id, name, unit_code) select 'delegate' || i, '代表' || i, 'TT1' from generate_series(1, :more) i""").param("more", all - 13).update();
        db.sql("insert into role_grant (person_id, role, unit_code, valid_from)"
                        + " select id, 'staffDelegate', 'TT', date '2018-01-01' from person where id like 'delegate%'")
                .update();
    }

    /** Papers are out a week before. */
    private void notBeforeThePapersAreOut() {
        assertThatThrownBy(() ->
                        driver.decide(number, "openCongressVote", OFFICER, voteForm(ROUND, ROUND.plusDays(4), "WHOLE")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        no -> assertThat(no.getMessage()).contains("collective-bargaining.refusal.voteTooEarly"));
    }

    /** Each result starts from the same open vote. */
    private void undone(Runnable story) {
        TransactionTemplate nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        Instant before = clock.instant();
        nested.executeWithoutResult(status -> {
            story.run();
            status.setRollbackOnly();
        });
        driver.on(LocalDate.ofInstant(before, ZONE));
    }

    private void seventyNineAreNoQuorum() {
        cases.vote(number, 79, 0, 0);
        assertThat(facts()).contains("79 of 120 have voted, 1 short of the quorum");
        cases.voteOver(number);
        assertThat(driver.ledger(number)).contains("recordVote=NO_QUORUM");
        assertThat(driver.openTasks(number)).containsExactly("openCongressVote");

        driver.on(LAST_DAY.plusDays(6));
        assertThatThrownBy(() -> vote(LAST_DAY.plusDays(7)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        no -> assertThat(no.getMessage()).contains("collective-bargaining.refusal.voteTooEarly"));
        driver.on(LAST_DAY.plusDays(7));
        vote(LAST_DAY.plusDays(8));
        cases.voteOver(number);
        assertThat(driver.openTasks(number)).containsExactly("reportQuorumFailure");
    }

    private void vote(LocalDate lastDay) {
        driver.decide(number, "openCongressVote", OFFICER, voteForm(ROUND, lastDay, "WHOLE"));
    }

    private void eightyWithSixtyOneYesPassIt() {
        cases.vote(number, 61, 19, 0).voteOver(number);

        assertThat(driver.state(number)).isEqualTo("SIGNING");
        assertThat(driver.openTasks(number)).containsExactlyInAnyOrder("signContractOfStaff", "signContractOfCompany");
    }

    private void exactlyHalfIsForAPerson() {
        cases.vote(number, 60, 40, 10).voteOver(number);
        assertThat(driver.openTasks(number)).containsExactly("decideAtHalf");
        String laws = (String) beans.getBean(CollectiveBargainingFacts.class)
                .formValues(number, "decideAtHalf")
                .get("twoLawsText");
        assertThat(laws)
                .contains(
                        "Article 36 of the rules on collective contracts",
                        "Article 20 of the rules on democratic management");
        driver.decide(number, "decideAtHalf", CHAIR, Map.of("outcome", "NOT_PASSED", "reason", "按企业民主管理规定，须过半数"));

        assertThat(driver.openTasks(number)).containsExactly("recordRejection");
    }

    private void fiftyNineOfAHundredAndTenRejectIt() {
        cases.vote(number, 59, 41, 10).voteOver(number);

        assertThat(driver.state(number)).isEqualTo("NOT_PASSED");
        assertThat(driver.openTasks(number)).containsExactly("recordRejection");
    }

    private String facts() {
        CaseFacts facts = beans.getBean(CollectiveBargainingFacts.class);
        return String.valueOf(facts.facts(
                number,
                new org.unionhome.cases.Viewer(
                        beans.getBean(org.unionhome.people.People.class).entitlements(CHAIR),
                        true,
                        false,
                        java.util.Set.of())));
    }
}
