package org.unionhome.collectivebargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhome.collectivebargaining.BargainingCases.*;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.PeopleFixture;
import org.unionhome.support.Together;
import org.unionhome.support.UnionHomeTest;

/** Nothing is signed that the congress did not pass, and only by the two chiefs themselves. */
@UnionHomeTest
class SigningTest {

    @Autowired
    CaseDriver driver;

    @Autowired
    ApplicationContext beans;

    @Autowired
    PeopleFixture people;

    @Autowired
    JdbcClient db;

    BargainingCases cases;

    @BeforeEach
    void persons() {
        cases = new BargainingCases(beans);
    }

    @Test
    void bothChiefsSignAtTheSameMomentAndItIsFiledOnce() {
        String number = cases.passed();
        var done =
                Together.run(sign(number, "signContractOfStaff", CHAIR), sign(number, "signContractOfCompany", CHIEF));

        assertThat(done).allSatisfy(result -> assertThat(result.failure()).isNull());
        assertThat(driver.state(number)).isEqualTo("FILING");
        assertThat(driver.openTasks(number)).containsExactly("fileContract");
        assertThat(db.sql(
                                "select count(*) from collective_bargaining_signature where case_number = :case and outcome = 'SIGNED'")
                        .param("case", number)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private Callable<Void> sign(String number, String task, String chief) {
        return () -> {
            driver.decide(number, task, chief, Map.of("outcome", "SIGNED"));
            return null;
        };
    }

    @Test
    @Transactional
    void theDatabaseTakesNoSignatureWithoutAPassedVote() {
        String number = cases.ready();
        cases.agreed(number, ROUND).drafted(number).voting(number, ROUND, "WHOLE");

        assertThatThrownBy(() ->
                        db.sql("""
                        insert into collective_bargaining_signature (case_number, draft, side, attempt, person_id, outcome, answered_at)
                        values (:case, 1, 'STAFF', 1, :person, 'SIGNED', now())""").param("case", number).param("person", CHAIR).update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    @Transactional
    void aStandInDoesNotSignForTheChief() {
        String number = cases.passed();
        try (var standIn = people.standIn(STAFF_MEMBER, CHAIR, "collective-bargaining")) {
            assertThatThrownBy(() ->
                            driver.decide(number, "signContractOfStaff", STAFF_MEMBER, Map.of("outcome", "SIGNED")))
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    @Transactional
    void whoDoesNotSignSaysWhichClausesMustBeTalkedAboutAgain() {
        String number = cases.passed();
        driver.decide(number, "signContractOfStaff", CHAIR, Map.of("outcome", "SIGNED"));
        assertThatThrownBy(() -> driver.decide(
                        number, "signContractOfCompany", CHIEF, Map.of("outcome", "DECLINED", "comment", "董事会要求再议")))
                .isInstanceOf(Refusal.class);
        driver.decide(
                number,
                "signContractOfCompany",
                CHIEF,
                Map.of("outcome", "DECLINED", "comment", "董事会要求再议", "clauses", List.of("3")));

        assertThat(driver.state(number)).isEqualTo("BETWEEN_ROUNDS");
        assertThat(driver.openTasks(number)).containsExactly("prepareAgenda");
    }
}
