package org.unionhome.demandfollowup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhome.demandfollowup.DemandCases.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

/** What is late climbs the ladder, each step is told, and who begins anew stands at its foot. */
@UnionHomeTest
class DemandLadderTest {

    @Autowired
    CaseDriver driver;

    @Autowired
    JdbcClient db;

    @Autowired
    LadderWatch watch;

    DemandCases cases;

    @BeforeEach
    void onAMonday() {
        cases = new DemandCases(driver, db);
    }

    /** Assigned on Monday, 1 March 2021: the reply of a normal demand is promised for Monday the 8th. */
    private String assigned() {
        String number = cases.raise();
        cases.assign(number);
        return number;
    }

    private String on(LocalDate day, String number) {
        driver.on(day);
        watch.run();
        return cases.text("ladder", number);
    }

    @Test
    void theFirstDayOfEachStepTakesItThereAndTheDayBeforeDoesNot() {
        String number = assigned();

        assertThat(on(LocalDate.of(2021, 3, 3), number)).isEqualTo("GREEN");
        assertThat(on(LocalDate.of(2021, 3, 4), number)).isEqualTo("YELLOW");
        assertThat(on(LocalDate.of(2021, 3, 8), number)).isEqualTo("YELLOW");
        assertThat(on(LocalDate.of(2021, 3, 9), number)).isEqualTo("ORANGE");
        assertThat(on(LocalDate.of(2021, 3, 15), number)).isEqualTo("ORANGE");
        assertThat(on(LocalDate.of(2021, 3, 16), number)).isEqualTo("RED");
        assertThat(on(LocalDate.of(2021, 3, 22), number)).isEqualTo("RED");
        assertThat(cases.text("congress_list", number)).isEqualTo("false");
        assertThat(on(LocalDate.of(2021, 3, 23), number)).isEqualTo("CHAIRMAN");
        assertThat(cases.text("congress_list", number)).isEqualTo("true");
    }

    @Test
    void eachStepIsToldStandsInTheLedgerAndOrdersWhatItMust() {
        String number = assigned();
        on(LocalDate.of(2021, 3, 23), number);

        assertThat(driver.ledger(number))
                .containsSequence(
                        "ladderRaised=YELLOW", "ladderRaised=ORANGE", "ladderRaised=RED", "ladderRaised=CHAIRMAN");
        assertThat(cases.told(HANDLER, number)).contains("demand-follow-up.told.ladder.YELLOW");
        assertThat(cases.told(HEAD, number))
                .contains("demand-follow-up.told.ladder.ORANGE")
                .doesNotContain("demand-follow-up.told.ladder.YELLOW");
        assertThat(cases.told(MANAGER, number)).contains("demand-follow-up.told.ladder.RED");
        assertThat(cases.told(CHAIRMAN, number)).contains("demand-follow-up.told.ladder.CHAIRMAN");
        assertThat(cases.told(cases.raiser(number), number)).contains("demand-follow-up.told.raiser.RED");
        assertThat(driver.openTasks(number))
                .containsExactlyInAnyOrder("acceptDemand", "answerSupervision", "resolveEscalation");
        cases.decide(number, "answerSupervision", MANAGER, "comment", "三天内答复");
        cases.decide(number, "resolveEscalation", CHAIRMAN, "comment", "本周办结");
        assertThat(driver.openTasks(number)).containsExactly("acceptDemand");
    }

    @Test
    void whoLooksTwiceTellsOnce() {
        String number = assigned();
        on(LocalDate.of(2021, 3, 9), number);
        watch.run();

        assertThat(cases.told(HEAD, number)).containsOnlyOnce("demand-follow-up.told.ladder.ORANGE");
        assertThat(steps(number)).containsExactly("YELLOW", "ORANGE");
    }

    private List<String> steps(String number) {
        return db.sql("select level from demand_follow_up_ladder where case_number = :n order by id")
                .param("n", number)
                .query(String.class)
                .list();
    }

    @Test
    void aReplyInTimeLeavesTheClockOfTheEnd() {
        String number = assigned();
        cases.accept(number).draft(number, "A").approve(number);

        assertThat(on(LocalDate.of(2021, 3, 12), number)).isEqualTo("GREEN");
        assertThat(cases.text("promised_on", number)).isEqualTo("2021-03-31");
        assertThat(on(LocalDate.of(2021, 3, 29), number)).isEqualTo("YELLOW");
    }

    @Test
    void whileTheRaiserThinksNobodyIsLate() {
        String number = cases.toRate();

        assertThat(on(LocalDate.of(2021, 3, 9), number)).isEqualTo("GREEN");
    }

    @Test
    void reopeningReArmsTheLadder() {
        String number = assigned();
        on(LocalDate.of(2021, 3, 9), number);
        cases.accept(number).draft(number, "C").approve(number).rate(number, 1);

        assertThat(cases.text("ladder", number)).isEqualTo("GREEN");
        assertThat(cases.text("promised_on", number)).isEqualTo("2021-04-08");
        assertThat(on(LocalDate.of(2021, 3, 12), number)).isEqualTo("YELLOW");
        assertThat(on(LocalDate.of(2021, 3, 17), number)).isEqualTo("ORANGE");
        assertThat(steps(number)).containsExactly("YELLOW", "ORANGE", "GREEN", "YELLOW", "ORANGE");
    }

    @Test
    void aReplyThatIsDoneAgainIsLateByTheEndOfTheRework() {
        String number = cases.raise();
        cases.replied(number, "C").rate(number, 2);
        assertThat(driver.openTasks(number)).containsExactly("draftReply");
        assertThat(cases.text("promised_on", number)).isEqualTo("2021-03-15");

        assertThat(on(LocalDate.of(2021, 3, 10), number)).isEqualTo("GREEN");
        assertThat(on(LocalDate.of(2021, 3, 16), number)).isEqualTo("ORANGE");
    }

    @Test
    void oneExtensionIsGrantedAndItsReasonIsTheRaisersToRead() {
        String number = assigned();
        cases.accept(number);
        var form = Map.of("days", 5, "comment", "设备要从厂家调货");
        assertThatThrownBy(() -> driver.send(number, "extensionRequested", OTHER_HANDLER, form))
                .hasMessage("demand-follow-up.refusal.notHandler");
        assertThatThrownBy(() ->
                        driver.send(number, "extensionRequested", HANDLER, Map.of("days", 11, "comment", "设备要从厂家调货")))
                .hasMessage("demand-follow-up.refusal.extension");
        driver.send(number, "extensionRequested", HANDLER, form);

        assertThat(cases.text("extensions", number)).isEqualTo("1");
        assertThat(cases.text("extension_reason", number)).isEqualTo("设备要从厂家调货");
        assertThat(cases.text("promised_on", number)).isEqualTo("2021-04-07");
        assertThat(cases.told(cases.raiser(number), number)).contains("demand-follow-up.told.extended");
        assertThat(driver.task(number, "draftReply").dueAt())
                .isEqualTo(LocalDate.of(2021, 3, 16)
                        .atStartOfDay(org.unionhome.UnionClock.ZONE)
                        .toInstant());
        assertThat(on(LocalDate.of(2021, 3, 9), number)).isEqualTo("GREEN");
    }

    @Test
    void howFarAheadTheWatchLooksFollowsFromTheRuleOfTheFirstWarning() {
        String number = assigned();
        cases.accept(number).draft(number, "A").approve(number);
        setYellow(25);
        try {
            assertThat(on(LocalDate.of(2021, 3, 1), number)).isEqualTo("YELLOW");
        } finally {
            setYellow(2);
        }
    }

    private void setYellow(int days) {
        db.sql("update rule_parameter set value = :days where key = 'demand-follow-up.ladder.yellow'")
                .param("days", days)
                .update();
    }

    @Test
    void aSecondRequestIsRefusedAndCallsTheChairman() {
        String number = assigned();
        cases.accept(number);
        var form = Map.of("days", 5, "comment", "设备要从厂家调货");
        driver.send(number, "extensionRequested", HANDLER, form);
        String promised = cases.text("promised_on", number);
        driver.send(number, "extensionRequested", HANDLER, form);

        assertThat(cases.text("extensions", number)).isEqualTo("1");
        assertThat(cases.text("promised_on", number)).isEqualTo(promised);
        assertThat(cases.text("ladder", number)).isEqualTo("CHAIRMAN");
        assertThat(cases.text("congress_list", number)).isEqualTo("true");
        assertThat(driver.ledger(number)).contains("extensionRequested=GRANTED", "extensionRequested=REFUSED");
        assertThat(driver.openTasks(number)).containsExactlyInAnyOrder("draftReply", "resolveEscalation");
    }
}
