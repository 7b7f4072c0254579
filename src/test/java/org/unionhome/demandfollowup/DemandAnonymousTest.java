package org.unionhome.demandfollowup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhome.demandfollowup.DemandCases.*;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.Together;
import org.unionhome.support.UnionHomeTest;
import org.unionhome.workflow.Door;

/** A demand without a name goes the same road; and of two who rate at once, one is too late. */
@UnionHomeTest
class DemandAnonymousTest {

    @Autowired
    CaseDriver driver;

    @Autowired
    JdbcClient db;

    @Autowired
    Door door;

    DemandCases cases;

    @BeforeEach
    void onAMonday() {
        cases = new DemandCases(driver, db);
    }

    private String raise() {
        Map<String, Object> form = wish("LIFE", "NORMAL");
        form.remove("raisedFor");
        form.put("unitCode", "TT");
        return door.startAnonymously("demand-follow-up", form);
    }

    @Test
    void whoHasNoNameCanAddAndRateAndIsNowhereWrittenDown() {
        String number = raise();
        door.sendAnonymously(number, "demandSupplemented", Map.of("text", "晚班也没有热水"));
        cases.replied(number, "C");
        door.completeAnonymously(number, "rateResult", form("score", 4));

        assertThat(driver.state(number)).isEqualTo("EXPLAINED");
        assertThat(cases.text("raiser_id", number)).isNull();
        assertThat(cases.text("origin", number)).isEqualTo("ANONYMOUS");
        assertThat(cases.text("unit_code", number)).isEqualTo("TT");
        assertThat(driver.file(number).persons()).isEmpty();
        assertThat(actors(number, "demandRaised", "demandSupplemented", "rateResult"))
                .containsOnlyNulls();
    }

    private List<String> actors(String number, String... actions) {
        return db.sql("select actor_id from ledger where chain = :n and action in (:actions)")
                .param("n", number)
                .param("actions", List.of(actions))
                .query((row, i) -> row.getString(1))
                .list();
    }

    @Test
    void withoutANameThereIsNoRequestForHelp() {
        String number = raise();

        assertThatThrownBy(() -> cases.decide(number, "assignOwner", OFFICER, "outcome", "WELFARE"))
                .hasMessage("demand-follow-up.refusal.welfareNeedsName");
    }

    @Test
    void aMatterOfNoUnitIsNotTaken() {
        Map<String, Object> form = wish("LIFE", "NORMAL");
        assertThatThrownBy(() -> door.startAnonymously("demand-follow-up", form))
                .hasMessage("demand-follow-up.refusal.unitNeeded");
    }

    @Test
    void anAnonymousMergedDemandRatesForItselfToo() {
        String main = cases.raise();
        String merged = raise();
        cases.decide(merged, "assignOwner", OFFICER, "outcome", "MERGED", "mainNumber", main);
        cases.replied(main, "C").rate(main, 4);
        door.completeAnonymously(merged, "rateResult", form("score", 1, "comment", "没解决"));

        assertThat(driver.openTasks(merged)).containsExactly("assignOwner");
    }

    @Test
    void ofTwoWhoRateAtOnceOneIsTooLate() {
        String number = cases.toRate();
        String raiser = cases.raiser(number);
        String task = driver.task(number, "rateResult").taskId();
        var results = Together.run(
                () -> {
                    door.complete(raiser, task, form("score", 4));
                    return true;
                },
                () -> {
                    door.complete(raiser, task, form("score", 1, "comment", "没办好"));
                    return true;
                });

        assertThat(results).filteredOn(Together.Result::done).hasSize(1);
        assertThat(results)
                .filteredOn(result -> !result.done())
                .allSatisfy(result -> assertThat(result.failure()).hasMessage("workflow.refusal.taskGone"));
        assertThat(driver.ledger(number)).containsOnlyOnce("rateResult");
        boolean praised = results.get(0).done();
        assertThat(driver.state(number)).isEqualTo(praised ? "RESOLVED" : "REPLYING");
    }
}
