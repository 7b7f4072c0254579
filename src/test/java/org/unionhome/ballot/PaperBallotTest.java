package org.unionhome.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.Refusal;
import org.unionhome.UnionClock;
import org.unionhome.notification.Notices;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

/** Papers that two persons count, blind to each other. */
@UnionHomeTest
class PaperBallotTest {

    private static final String FIRST = "TM-2026-00001";
    private static final String SECOND = "TM-2026-00002";

    @Autowired
    Ballots ballots;

    @Autowired
    CaseDriver driver;

    @Autowired
    JdbcClient db;

    @Autowired
    UnionClock clock;

    @Autowired
    Notices notices;

    BallotFixture fixture;
    String id;
    String one;
    String other;
    String elector;

    @BeforeEach
    void sixElectorsAndTwoCounters() {
        fixture = new BallotFixture(driver, db, ballots, clock);
        List<String> persons = fixture.persons(8);
        one = persons.get(6);
        other = persons.get(7);
        elector = persons.get(0);
        id = fixture.openPaper(persons.subList(0, 6), List.of(one, other), 2, "congress");
    }

    @Test
    void equalCountsAreTheResult() {
        assertThat(ballots.waitingFor(one)).extracting(Ballot::id).contains(id);
        assertThat(ballots.waitingFor(elector)).extracting(Ballot::id).doesNotContain(id);
        ballots.count(one, id, count(5, 1, votes(4, 0, 0), votes(3, 1, 0)));
        assertThat(ballots.waitingFor(one)).extracting(Ballot::id).doesNotContain(id);
        assertThat(ballots.require(id).open()).isTrue();
        assertThat(ballots.turnout(id).voted()).isZero();
        ballots.count(other, id, count(5, 1, votes(4, 0, 0), votes(3, 1, 0)));

        BallotResult result = ballots.result(id);
        assertThat(result.papers()).isEqualTo(5);
        assertThat(result.invalid()).isEqualTo(1);
        assertThat(result.of(FIRST).verdict()).isEqualTo(Verdict.PASSED);
        assertThat(result.of(SECOND).verdict()).isEqualTo(Verdict.TO_A_PERSON);
        assertThat(ballots.turnout(id)).isEqualTo(new Turnout(6, 5));
    }

    @Test
    void differentCountsAreBothRemovedAndBothAreToldNothingButThat() {
        ballots.count(one, id, count(5, 0, votes(4, 1, 0), votes(3, 2, 0)));
        ballots.count(other, id, count(5, 0, votes(4, 1, 0), votes(2, 3, 0)));

        assertThat(List.of(one, other)).allSatisfy(counter -> {
            assertThat(ballots.standing(counter, id)).isEqualTo(new Standing(false, false, true, false, 1));
            assertThat(notices.of(counter, null, 1).get(0).textKey()).isEqualTo("ballot.told.differ");
            assertThat(notices.of(counter, null, 1).get(0).args()).isEmpty();
        });
        ballots.count(other, id, count(5, 0, votes(4, 1, 0), votes(3, 2, 0)));
        ballots.count(one, id, count(5, 0, votes(4, 1, 0), votes(3, 2, 0)));
        assertThat(ballots.result(id).of(SECOND).count("YES")).isEqualTo(3);
    }

    @Test
    void aCounterMayCorrectTheirOwnCountAndNobodyReadsItInTheDatabase() {
        ballots.count(one, id, count(4, 0, votes(4, 0, 0), votes(4, 0, 0)));
        String sealed = sealed();
        ballots.count(one, id, count(6, 0, votes(2, 3, 1), votes(0, 0, 6)));

        assertThat(sealed()).isNotEqualTo(sealed).hasSameSizeAs(sealed);
        ballots.count(other, id, count(6, 0, votes(2, 3, 1), votes(0, 0, 6)));
        assertThat(ballots.result(id).of(SECOND).count("ABSTAIN")).isEqualTo(6);
        assertThat(db.sql("select count(*) from ballot_counter where ballot_id = :id and sealed is not null")
                        .param("id", id)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private String sealed() {
        return db.sql("select encode(sealed, 'hex') from ballot_counter where ballot_id = :id and sealed is not null")
                .param("id", id)
                .query(String.class)
                .single();
    }

    @Test
    void figuresThatCannotBeAreRefused() {
        refused("ballot.refusal.tooManyPapers", one, count(7, 0, votes(7, 0, 0), votes(7, 0, 0)));
        refused("ballot.refusal.tooManyPapers", one, count(-1, 0, votes(0, 0, 0), votes(0, 0, 0)));
        refused("ballot.refusal.tooManyInvalid", one, count(3, 4, votes(0, 0, 0), votes(0, 0, 0)));
        refused("ballot.refusal.sumWrong", one, count(5, 1, votes(4, 1, 0), votes(4, 0, 0)));
        refused("ballot.refusal.countMissing", one, count(5, 1, votes(5, -1, 0), votes(4, 0, 0)));
        refused("ballot.refusal.countMissing", one, new PaperCount(4, 0, Map.of(FIRST, votes(4, 0, 0))));
        refused("ballot.refusal.noCounter", elector, count(4, 0, votes(4, 0, 0), votes(4, 0, 0)));
        refused("ballot.refusal.otherMode.PAPER", () -> ballots.cast(elector, id, fixture.paper(id, "YES")));
    }

    @Test
    void papersThatAreNotCountedInTimeMakeNoQuorum() {
        ballots.count(one, id, count(6, 0, votes(6, 0, 0), votes(6, 0, 0)));
        refused("ballot.refusal.stillRunning", () -> ballots.close(id));
        clock.set(ballots.require(id).closesAt());
        ballots.close(id);

        assertThat(ballots.result(id).quorumReached()).isFalse();
        assertThat(ballots.result(id).of(FIRST).verdict()).isEqualTo(Verdict.NO_QUORUM);
        refused("ballot.refusal.over", other, count(6, 0, votes(6, 0, 0), votes(6, 0, 0)));
    }

    private void refused(String key, String counter, PaperCount count) {
        refused(key, () -> ballots.count(counter, id, count));
    }

    private static void refused(String key, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static PaperCount count(int papers, int invalid, Map<String, Integer> first, Map<String, Integer> second) {
        return new PaperCount(papers, invalid, Map.of(FIRST, first, SECOND, second));
    }

    private static Map<String, Integer> votes(int yes, int no, int abstain) {
        return Map.of("YES", yes, "NO", no, "ABSTAIN", abstain);
    }
}
