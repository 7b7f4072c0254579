package org.unionhome.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.promotion.PromotionCases.*;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.Refusal;
import org.unionhome.ballot.Ballots;
import org.unionhome.publicnotice.NoticeBoard;
import org.unionhome.publicnotice.NoticeBoards;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.PeopleFixture;
import org.unionhome.support.Together;
import org.unionhome.support.UnionHomeTest;
import org.unionhome.workflow.Door;

/** Two people at the same moment: two managers of one level, two who object. */
@UnionHomeTest
class PromotionTogetherTest {

    private static final String THIRD_HR = "yuwenli";

    @Autowired
    CaseDriver driver;

    @Autowired
    Door door;

    @Autowired
    Ballots ballots;

    @Autowired
    NoticeBoard board;

    @Autowired
    NoticeBoards boards;

    @Autowired
    PeopleFixture fixture;

    @Autowired
    JdbcClient db;

    PromotionCases cases;
    String number;

    @BeforeEach
    void aTeamLeaderWhoseBranchManagerAgreed() {
        cases = new PromotionCases(driver, ballots, db);
        number = cases.raise("suchunlan", Target.TEAM_LEADER);
        cases.examined(number).approve(number, MANAGER);
    }

    @AfterEach
    void itGoesNoFurther() {
        if (driver.file(number).open()) {
            driver.send(number, "promotionWithdrawn", RAISER, Map.of("comment", "岗位撤销"));
        }
    }

    @Test
    void ofTwoManagersWhoApproveAtOnceOneCountsAndTheOtherIsTold() {
        try (var third = fixture.grant(THIRD_HR, "humanResources", "GX")) {
            String task = driver.task(number, "approvePromotion").taskId();
            var results = Together.run(approval(OTHER_HR, task), approval(THIRD_HR, task));

            assertThat(results).filteredOn(Together.Result::done).hasSize(1);
            assertThat(results)
                    .filteredOn(result -> !result.done())
                    .singleElement()
                    .satisfies(late -> assertThat(late.failure())
                            .isInstanceOfSatisfying(
                                    Refusal.class,
                                    refusal -> assertThat(refusal.key()).isEqualTo("workflow.refusal.taskGone")));
            assertThat(driver.ledger(number))
                    .filteredOn("approvePromotion=APPROVED"::equals)
                    .hasSize(2);
            assertThat(driver.state(number)).isEqualTo("ON_NOTICE");
        }
    }

    private Callable<Void> approval(String person, String task) {
        return () -> {
            door.complete(person, task, APPROVED);
            return null;
        };
    }

    @Test
    void ofTwoWhoObjectAtOnceEachIsAnswered() {
        cases.approve(number, OTHER_HR);
        String notice = board.ofCase(number).get(0).id().toString();
        var results = Together.run(
                () -> boards.of("promotion").object(notice, "shisufang", "他上个月漏检了一次闸门"),
                () -> boards.of("promotion").object(notice, null, "名额分配没有公开过"));

        assertThat(results).allSatisfy(result -> assertThat(result.failure()).isNull());
        assertThat(driver.openTasks(number)).isEqualTo(List.of("answerObjection", "answerObjection"));
        cases.answer(number, "REJECTED");
        assertThat(driver.openTasks(number)).containsExactly("answerObjection");
        cases.answer(number, "REJECTED");
        assertThat(driver.openTasks(number)).isEmpty();
    }
}
