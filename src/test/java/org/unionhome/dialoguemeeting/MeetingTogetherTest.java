package org.unionhome.dialoguemeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.dialoguemeeting.MeetingCases.*;

import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.unionhome.people.People;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.Together;
import org.unionhome.support.UnionHomeTest;

/** A meeting closes with its last demand, also when several people bring that about at the same moment. */
@UnionHomeTest
class MeetingTogetherTest {

    @Autowired
    CaseDriver driver;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transaction;

    MeetingCases cases;
    String meeting;
    String demand;
    String other;

    @BeforeEach
    void twoDemandsWereSentBackByTheirUnit() {
        cases = new MeetingCases(driver, people);
        meeting = cases.convene();
        demand = cases.raise(meeting, DELEGATE, "码头护舷要修");
        other = cases.raise(meeting, MEMBER, "码头照明要修");
        cases.sorted(meeting).held(meeting).assign(meeting, demand).assign(meeting, other);
        sendBack(demand);
        sendBack(other);
        cases.confirm(meeting);
    }

    private void sendBack(String number) {
        cases.handle(number, "acceptDemand", Map.of("outcome", "SENT_BACK", "insteadUnit", "MT", "comment", "归码头"));
    }

    @Test
    void twoOfficersAssignTheLastTwoDemandsAtTheSameMoment() {
        cases.publish(meeting);
        assertThat(driver.state(meeting)).isEqualTo("AWAITING_OWNERS");
        CyclicBarrier neitherIsCommitted = new CyclicBarrier(2);
        var done = Together.run(
                held(neitherIsCommitted, () -> assignOwner(demand, OFFICER)),
                held(neitherIsCommitted, () -> assignOwner(other, OTHER_OFFICER)));

        assertThat(done).allSatisfy(result -> assertThat(result.failure()).isNull());
        assertThat(driver.state(meeting)).isEqualTo("CLOSED");
    }

    @Test
    void minutesArePublishedWhileTheLastDemandIsAssigned() {
        assignOwner(demand, OFFICER);
        var done = Together.run(doing(() -> assignOwner(other, OTHER_OFFICER)), doing(() -> cases.publish(meeting)));

        assertThat(done).allSatisfy(result -> assertThat(result.failure()).isNull());
        assertThat(driver.state(meeting)).isEqualTo("CLOSED");
    }

    private void assignOwner(String number, String officer) {
        driver.decide(number, "assignOwner", officer, Map.of("outcome", "ASSIGNED", "ownerUnit", "MT"));
    }

    private static Callable<Void> doing(Runnable action) {
        return () -> {
            action.run();
            return null;
        };
    }

    /** Commits only when the other one has done everything but that. */
    private Callable<Void> held(CyclicBarrier barrier, Runnable action) {
        return () -> transaction.execute(status -> {
            action.run();
            await(barrier);
            return null;
        });
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("the other one never came so far", e);
        }
    }
}
