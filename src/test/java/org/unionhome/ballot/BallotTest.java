package org.unionhome.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhome.ballot.BallotFixture.GRADES;
import static org.unionhome.ballot.BallotFixture.YES_NO;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.Refusal;
import org.unionhome.UnionClock;
import org.unionhome.cases.ReceiptCode;
import org.unionhome.notification.Notices;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.PeopleFixture;
import org.unionhome.support.UnionHomeTest;

/** A ballot on the portal from its opening to its result. */
@UnionHomeTest
class BallotTest {

    @Autowired
    Ballots ballots;

    @Autowired
    CaseDriver driver;

    @Autowired
    JdbcClient db;

    @Autowired
    UnionClock clock;

    @Autowired
    PeopleFixture people;

    @Autowired
    Notices notices;

    BallotFixture fixture;

    @BeforeEach
    void fixture() {
        fixture = new BallotFixture(driver, db, ballots, clock);
    }

    @Test
    void itWaitsForEachElectorUntilTheyHaveVotedAndEndsItselfWithTheLastOne() {
        List<String> electors = fixture.persons(4);
        String id = fixture.open(electors, 2, YES_NO, "recommendation");

        assertThat(ballots.waitingFor(electors.get(0))).extracting(Ballot::id).contains(id);
        assertThat(notices.of(electors.get(0), null, 1).get(0).textKey()).isEqualTo("ballot.told.open");
        fixture.castAll(id, electors.subList(0, 3), "YES");
        assertThat(ballots.waitingFor(electors.get(0))).extracting(Ballot::id).doesNotContain(id);
        assertThat(ballots.turnout(id)).isEqualTo(new Turnout(4, 3));
        assertThat(ballots.require(id).state()).isEqualTo(Ballot.State.OPEN);
        fixture.castAll(id, electors.subList(3, 4), "NO");

        assertThat(ballots.require(id).state()).isEqualTo(Ballot.State.CLOSED);
        BallotResult result = ballots.result(id);
        assertThat(result.papers()).isEqualTo(4);
        assertThat(result.of("TM-2026-00001").counts()).isEqualTo(Map.of("YES", 3, "NO", 1, "ABSTAIN", 0));
        assertThat(result.of("TM-2026-00002").verdict()).isEqualTo(Verdict.PASSED);
        assertThat(driver.ledger(ballots.require(id).caseNumber())).contains("ballotClosed=" + result.digest());
    }

    @Test
    void nobodyReadsAResultBeforeTheEndAndTheOfficerCannotBringItForward() {
        List<String> electors = fixture.persons(3);
        String id = fixture.open(electors, 1, YES_NO, "recommendation");
        fixture.castAll(id, electors.subList(0, 2), "YES");

        refused("ballot.refusal.noResult", () -> ballots.result(id));
        refused("ballot.refusal.stillRunning", () -> ballots.close(id));
        clock.set(ballots.require(id).closesAt());
        ballots.close(id);
        ballots.close(id);

        assertThat(ballots.result(id).of("TM-2026-00001").count("YES")).isEqualTo(2);
        refused("ballot.refusal.over", () -> fixture.castAll(id, electors.subList(2, 3), "YES"));
    }

    @Test
    void withoutItsQuorumNothingIsReadAndOnlyTheTurnoutIsKnown() {
        List<String> electors = fixture.persons(6);
        String id = fixture.open(electors, 2, GRADES, "star-rating");
        List<String> codes = fixture.castAll(id, electors.subList(0, 3), "POOR");
        clock.set(ballots.require(id).closesAt());
        ballots.close(id);

        BallotResult result = ballots.result(id);
        assertThat(result.quorumReached()).isFalse();
        assertThat(result.papers()).isEqualTo(3);
        assertThat(result.items()).allSatisfy(item -> {
            assertThat(item.verdict()).isEqualTo(Verdict.NO_QUORUM);
            assertThat(item.counts().values()).containsOnly(0);
        });
        assertThat(codes)
                .allSatisfy(code -> assertThat(ballots.counted(id, code)).isTrue());
        assertThat(rows("ballot_mark", id) + rows("ballot_box", id)).isZero();
    }

    @Test
    void everyElectorHasOnePaperAndItMustBeWhole() {
        List<String> electors = fixture.persons(3);
        String id = fixture.open(electors, 2, YES_NO, "recommendation");
        Map<String, String> whole = fixture.paper(id, "YES");
        String stranger = fixture.persons(4).get(3);
        Map<String, String> other = new HashMap<>(whole);
        other.put("TM-2026-00002", "EXCELLENT");
        Map<String, String> more = new HashMap<>(whole);
        more.put("TM-2026-00009", "YES");

        refused("ballot.refusal.noElector", () -> ballots.cast(stranger, id, whole));
        refused("ballot.refusal.itemMissing", () -> ballots.cast(electors.get(0), id, Map.of("TM-2026-00001", "YES")));
        refused("ballot.refusal.unknownChoice", () -> ballots.cast(electors.get(0), id, other));
        refused("ballot.refusal.unknownItem", () -> ballots.cast(electors.get(0), id, more));
        assertThat(ballots.turnout(id).voted()).isZero();
        ballots.cast(electors.get(0), id, whole);
        refused("ballot.refusal.votedBefore", () -> ballots.cast(electors.get(0), id, whole));
        assertThat(ballots.turnout(id).voted()).isEqualTo(1);
    }

    @Test
    void aSubstituteOfAnElectorDoesNotVoteForThem() {
        List<String> electors = fixture.persons(3);
        String substitute = fixture.persons(4).get(3);
        String id = fixture.open(electors, 1, YES_NO, "recommendation");
        try (PeopleFixture.Undo standIn = people.standIn(substitute, electors.get(0), null)) {
            refused("ballot.refusal.noElector", () -> ballots.cast(substitute, id, fixture.paper(id, "NO")));
            assertThat(ballots.waitingFor(substitute)).extracting(Ballot::id).doesNotContain(id);
        }
    }

    @Test
    void aReceiptSaysThatItsPaperIsInTheBoxAndThatItWasCounted() {
        List<String> electors = fixture.persons(3);
        String id = fixture.open(electors, 1, YES_NO, "recommendation");
        String code = ballots.cast(electors.get(0), id, fixture.paper(id, "YES"));

        assertThat(ballots.counted(id, code)).isTrue();
        assertThat(ballots.counted(id, code.toLowerCase() + " ")).isTrue();
        assertThat(ballots.counted(id, ReceiptCode.random().text())).isFalse();
        assertThat(ballots.counted(id, "x")).isFalse();
        fixture.castAll(id, electors.subList(1, 3), "NO");
        assertThat(ballots.counted(id, code)).isTrue();
    }

    @Test
    void aPaperThatArrivesTwiceWithOneCodeIsOnePaper() {
        List<String> electors = fixture.persons(3);
        String id = fixture.open(electors, 1, YES_NO, "recommendation");
        ReceiptCode code = ReceiptCode.random();
        ballots.cast(electors.get(0), id, fixture.paper(id, "YES"), code);
        ballots.cast(electors.get(0), id, fixture.paper(id, "NO"), code);
        refused("ballot.refusal.codeTaken", () -> ballots.cast(electors.get(1), id, fixture.paper(id, "NO"), code));
        fixture.castAll(id, electors.subList(1, 3), "ABSTAIN");
        ballots.cast(electors.get(0), id, fixture.paper(id, "NO"), code);

        assertThat(ballots.result(id).of("TM-2026-00001").counts()).isEqualTo(Map.of("YES", 1, "NO", 0, "ABSTAIN", 2));
    }

    @Test
    void whatCouldNotBeSecretOrNotBeHeldIsNotOpened() {
        BallotPlan few = fixture.plan(fixture.persons(2), 1, YES_NO, "recommendation");
        BallotPlan paper = fixture.plan(
                Mode.PAPER, fixture.persons(3), List.of("linxiaohe", "linxiaohe"), 1, YES_NO, "recommendation");
        BallotPlan nobody = fixture.plan(List.of("linxiaohe", "zhuyating", "nobodyHere"), 1, YES_NO, "recommendation");
        BallotPlan late = fixture.plan(fixture.persons(3), 1, YES_NO, "recommendation");

        refused("ballot.refusal.tooFewElectors", () -> ballots.open(few));
        refused("ballot.refusal.twoCounters", () -> ballots.open(paper));
        refused("ballot.refusal.unknownElector", () -> ballots.open(nobody));
        clock.set(late.closesAt());
        refused("ballot.refusal.endsInThePast", () -> ballots.open(late));
        assertThat(ballots.ofCase(nobody.caseNumber())).isEmpty();
    }

    @Test
    void aCancelledBallotLosesItsBoxAndHasNoResult() {
        List<String> electors = fixture.persons(3);
        String id = fixture.open(electors, 1, YES_NO, "recommendation");
        String code = ballots.cast(electors.get(0), id, fixture.paper(id, "YES"));
        ballots.cancel(id);
        ballots.cancel(id);
        ballots.close(id);

        assertThat(rows("ballot_box", id) + rows("ballot_mark", id) + rows("ballot_receipt", id))
                .isZero();
        assertThat(ballots.counted(id, code)).isFalse();
        assertThat(ballots.waitingFor(electors.get(1))).extracting(Ballot::id).doesNotContain(id);
        refused("ballot.refusal.noResult", () -> ballots.result(id));
        refused("ballot.refusal.over", () -> ballots.cast(electors.get(1), id, fixture.paper(id, "YES")));
    }

    private long rows(String table, String id) {
        return db.sql("select count(*) from " + table + " where ballot_id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    private static void refused(String key, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
