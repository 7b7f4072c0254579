package org.unionhome.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.ballot.BallotFixture.YES_NO;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.unionhome.Refusal;
import org.unionhome.UnionClock;
import org.unionhome.people.PersonLeft;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.Together;
import org.unionhome.support.UnionHomeTest;

/** Several people at one ballot in the same moment, and the moments at which it ends by itself. */
@UnionHomeTest
class BallotTogetherTest {

    @Autowired
    Ballots ballots;

    @Autowired
    CaseDriver driver;

    @Autowired
    JdbcClient db;

    @Autowired
    UnionClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ConfigurableApplicationContext context;

    final List<String> ended = new CopyOnWriteArrayList<>();
    final ApplicationListener<PayloadApplicationEvent<?>> listener = event -> {
        if (event.getPayload() instanceof BallotClosed closed) {
            ended.add(closed.ballotId());
        }
    };

    BallotFixture fixture;

    @BeforeEach
    void listen() {
        fixture = new BallotFixture(driver, db, ballots, clock);
        context.addApplicationListener(listener);
    }

    @AfterEach
    void stopListening() {
        context.removeApplicationListener(listener);
    }

    @Test
    void anElectorWhoCastsFromTwoPhonesAtOnceHasOnePaper() {
        List<String> electors = fixture.persons(3);
        String id = fixture.open(electors, 1, YES_NO, "recommendation");
        String elector = electors.get(0);
        var done = Together.run(casting(id, elector, "YES"), casting(id, elector, "NO"), casting(id, elector, "NO"));

        assertThat(done).filteredOn(Together.Result::done).hasSize(1);
        assertThat(done)
                .filteredOn(result -> !result.done())
                .allSatisfy(result ->
                        assertThat(((Refusal) result.failure()).key()).isEqualTo("ballot.refusal.votedBefore"));
        assertThat(ballots.turnout(id).voted()).isEqualTo(1);
    }

    @Test
    void theLastElectorsVoteAtTheSameMomentAndTheBallotEndsOnceWithAllOfThem() {
        List<String> electors = fixture.persons(6);
        String id = fixture.open(electors, 2, YES_NO, "recommendation");
        List<Callable<String>> all = electors.stream()
                .<Callable<String>>map(elector -> casting(id, elector, "YES"))
                .toList();
        var done = Together.run(all);

        assertThat(done).allSatisfy(result -> assertThat(result.failure()).isNull());
        assertThat(ballots.result(id).of("TM-2026-00002").count("YES")).isEqualTo(6);
        assertThat(ended).containsOnlyOnce(id);
        assertThat(done)
                .allSatisfy(result ->
                        assertThat(ballots.counted(id, result.value())).isTrue());
    }

    @Test
    void whoCastsWhileTheTimerClosesTheBallotIsCountedOrToldThatItIsOver() throws Exception {
        List<String> electors = fixture.persons(4);
        String id = fixture.open(electors, 1, YES_NO, "recommendation");
        fixture.castAll(id, electors.subList(0, 2), "YES");
        CountDownLatch isIn = new CountDownLatch(1);
        var done = Together.run(
                () -> transaction.execute(status -> {
                    String code = ballots.cast(electors.get(2), id, fixture.paper(id, "NO"));
                    isIn.countDown();
                    return code;
                }),
                () -> {
                    assertThat(isIn.await(20, TimeUnit.SECONDS)).isTrue();
                    clock.set(fixture.inDays(6));
                    ballots.close(id);
                    return "";
                });

        assertThat(done).allSatisfy(result -> assertThat(result.failure()).isNull());
        assertThat(ballots.result(id).of("TM-2026-00001").counts()).isEqualTo(Map.of("YES", 2, "NO", 1, "ABSTAIN", 0));
        assertThat(ended).doesNotContain(id);
    }

    @Test
    void aBallotIsCancelledOrClosedAndNeverBoth() {
        List<String> electors = fixture.persons(3);
        String id = fixture.open(electors, 1, YES_NO, "recommendation");
        fixture.castAll(id, electors.subList(0, 2), "YES");
        Together.run(casting(id, electors.get(2), "YES"), () -> {
            ballots.cancel(id);
            return "";
        });

        long marks = db.sql("select count(*) from ballot_mark where ballot_id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
        assertThat(marks).isEqualTo(ballots.require(id).state() == Ballot.State.CLOSED ? 3 : 0);
        assertThat(ended).hasSize(marks == 3 ? 1 : 0);
    }

    @Test
    void bothCountersEnterAtTheSameMomentAndTheBallotEndsOnce() {
        List<String> persons = fixture.persons(6);
        String id = fixture.openPaper(persons.subList(0, 4), persons.subList(4, 6), 1, "recommendation");
        PaperCount count = new PaperCount(4, 1, Map.of("TM-2026-00001", Map.of("YES", 2, "NO", 0, "ABSTAIN", 1)));
        var done = Together.run(counting(id, persons.get(4), count), counting(id, persons.get(5), count));

        assertThat(done).allSatisfy(result -> assertThat(result.failure()).isNull());
        assertThat(ballots.result(id).of("TM-2026-00001").count("YES")).isEqualTo(2);
        assertThat(ended).containsOnlyOnce(id);
    }

    @Test
    void aBallotThatWaitedOnlyForSomebodyWhoLeavesEndsAndTheyStayInItsBase() {
        List<String> electors = fixture.persons(3);
        String id = fixture.open(electors, 1, YES_NO, "recommendation");
        fixture.castAll(id, electors.subList(0, 2), "YES");
        String leaver = electors.get(2);
        try {
            transaction.executeWithoutResult(status -> {
                active(leaver, false);
                context.publishEvent(new PersonLeft(leaver));
            });

            assertThat(ended).containsOnlyOnce(id);
            assertThat(ballots.turnout(id)).isEqualTo(new Turnout(3, 2));
            assertThat(ballots.result(id).quorumReached()).isTrue();
        } finally {
            active(leaver, true);
        }
    }

    private void active(String person, boolean active) {
        db.sql("update person set active = :active where id = :id")
                .param("active", active)
                .param("id", person)
                .update();
    }

    private Callable<String> casting(String id, String elector, String choice) {
        return () -> ballots.cast(elector, id, fixture.paper(id, choice));
    }

    private Callable<String> counting(String id, String counter, PaperCount count) {
        return () -> {
            ballots.count(counter, id, count);
            return "";
        };
    }
}
