package org.unionhome.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.UnionClock;
import org.unionhome.cases.ReceiptCode;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.EveryTable;
import org.unionhome.support.UnionHomeTest;

/** What the owner of the database finds in it, and that every paper is counted just once: ballots of chance against a tally by hand. */
@UnionHomeTest
class BallotSecrecyTest {

    @Autowired
    Ballots ballots;

    @Autowired
    CaseDriver driver;

    @Autowired
    JdbcClient db;

    @Autowired
    UnionClock clock;

    BallotFixture fixture;

    @BeforeEach
    void fixture() {
        fixture = new BallotFixture(driver, db, ballots, clock);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void whoVotedTheReceiptsAndTheMarksOfEachItemAreEquallyManyAndTheTallyIsRight(long seed) {
        Random chance = new Random(seed);
        List<String> electors = new ArrayList<>(fixture.persons(3 + chance.nextInt(28)));
        Collections.shuffle(electors, chance);
        String id = fixture.open(electors, 1 + chance.nextInt(6), BallotFixture.GRADES, "star-rating");
        int voters = electors.size() - chance.nextInt(1 + electors.size() / 3);
        Map<String, Map<String, Integer>> byHand = new HashMap<>();
        List<String> codes = new ArrayList<>();
        int size = boxSize(id);
        for (String elector : electors.subList(0, voters)) {
            Map<String, String> paper = paperOfChance(id, chance);
            paper.forEach((item, choice) ->
                    byHand.computeIfAbsent(item, key -> new HashMap<>()).merge(choice, 1, Integer::sum));
            codes.add(ballots.cast(elector, id, paper));
            assertThat(boxSize(id)).isIn(size, 0);
        }
        clock.set(fixture.inDays(6));
        ballots.close(id);

        BallotResult result = ballots.result(id);
        assertThat(result.quorumReached()).isTrue();
        assertThat(result.papers())
                .isEqualTo(voters)
                .isEqualTo(ballots.turnout(id).voted());
        assertThat(result.items())
                .allSatisfy(item -> assertThat(positive(item.counts()))
                        .isEqualTo(byHand.get(item.item().key())));
        assertThat(rows("ballot_receipt", id)).isEqualTo(voters);
        assertThat(codes)
                .allSatisfy(code -> assertThat(ballots.counted(id, code)).isTrue());
        assertThat(rows("ballot_mark", id))
                .isEqualTo((long) voters * result.items().size());
        assertThat(rows("ballot_box", id)).isZero();
    }

    private Map<String, String> paperOfChance(String id, Random chance) {
        Map<String, String> paper = new LinkedHashMap<>();
        ballots.require(id).items().forEach(item -> paper.put(item.key(), BallotFixture.GRADES.get(chance.nextInt(5))));
        return paper;
    }

    private static Map<String, Integer> positive(Map<String, Integer> counts) {
        Map<String, Integer> positive = new HashMap<>(counts);
        positive.values().removeIf(count -> count == 0);
        return positive;
    }

    @Test
    void beforeTheEndNoTableHasAReceiptOrAChoiceAndTheBoxHasOneSize() {
        List<String> electors = fixture.persons(5);
        String id = fixture.open(electors, 3, List.of("AZURE", "UMBER"), "star-rating");
        List<Integer> sizes = new ArrayList<>(List.of(boxSize(id)));
        List<String> boxes = new ArrayList<>();
        String code = "";
        for (String elector : electors.subList(0, 4)) {
            code = ballots.cast(elector, id, fixture.paper(id, "AZURE"));
            sizes.add(boxSize(id));
            boxes.add(box(id));
        }

        EveryTable tables = new EveryTable(db);
        assertThat(tables.rowsWith(code)).isEmpty();
        assertThat(tables.rowsWith(ReceiptCode.read(code).orElseThrow().digest()))
                .isEmpty();
        assertThat(sizes).containsOnly(sizes.get(0));
        assertThat(boxes).doesNotHaveDuplicates();
        assertThat(rows("ballot_mark", id) + rows("ballot_receipt", id)).isZero();
        assertThat(dump("ballot_elector", id) + dump("ballot_box", id)).doesNotContain("AZURE");
        assertThat(tables.rowsWith("AZURE")).isEqualTo(Map.of("ballot", 1L)); // what one can choose
    }

    /** Neither a column nor a transaction id joins a person with a mark, or tells who came before whom. */
    @Test
    void afterTheEndNothingJoinsAPersonWithAMark() {
        List<String> electors = new ArrayList<>(fixture.persons(6));
        Collections.reverse(electors);
        String id = fixture.open(electors, 2, BallotFixture.YES_NO, "recommendation");
        for (int i = 0; i < electors.size(); i++) {
            ballots.cast(electors.get(i), id, fixture.paper(id, i < 4 ? "YES" : "NO"));
        }

        assertThat(transactions("ballot_mark", id)).hasSize(1);
        assertThat(transactions("ballot_receipt", id)).hasSize(1);
        assertThat(transactions("ballot_elector", id)).hasSize(1);
        assertThat(column(
                        "select choice from ballot_mark where ballot_id = :id and item_key = 'TM-2026-00001' order by ctid",
                        id))
                .isSorted();
        assertThat(column("select digest from ballot_receipt where ballot_id = :id order by ctid", id))
                .isSorted();
        assertThat(column("select person_id from ballot_elector where ballot_id = :id order by ctid", id))
                .isSorted();
        assertThat(columns("ballot_mark")).containsExactlyInAnyOrder("ballot_id", "item_key", "choice");
        assertThat(columns("ballot_receipt")).containsExactlyInAnyOrder("ballot_id", "digest");
        assertThat(columns("ballot_elector")).containsExactlyInAnyOrder("ballot_id", "person_id", "voted");
        assertThat(columns("ballot_box")).containsExactlyInAnyOrder("ballot_id", "sealed");
    }

    @Test
    void neitherLedgerNorNoticesTellWhoVotedWhen() {
        List<String> electors = fixture.persons(3);
        String id = fixture.open(electors, 1, BallotFixture.YES_NO, "recommendation");
        String number = ballots.require(id).caseNumber();
        List<String> before = driver.ledger(number);
        fixture.castAll(id, electors.subList(0, 2), "YES");

        assertThat(driver.ledger(number)).isEqualTo(before);
    }

    @Test
    void aBoxThatWasPutBackAsItWasEarlierIsNoticedWhenTheBallotEnds() {
        List<String> electors = fixture.persons(4);
        String id = fixture.open(electors, 1, BallotFixture.YES_NO, "recommendation");
        fixture.castAll(id, electors.subList(0, 1), "YES");
        String early = box(id);
        fixture.castAll(id, electors.subList(1, 3), "NO");
        db.sql("update ballot_box set sealed = decode(:early, 'hex') where ballot_id = :id")
                .param("early", early)
                .param("id", id)
                .update();
        clock.set(fixture.inDays(6));

        assertThatThrownBy(() -> ballots.close(id))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("does not fit");
        assertThat(rows("ballot_mark", id)).isZero();
        ballots.cancel(id);
    }

    @Test
    void theBoxOfOneBallotCannotBeOpenedAsThatOfAnother() {
        List<String> electors = fixture.persons(3);
        String one = fixture.open(electors, 1, BallotFixture.YES_NO, "recommendation");
        String other = fixture.open(electors, 1, BallotFixture.YES_NO, "recommendation");
        db.sql(
                        "update ballot_box set sealed = (select sealed from ballot_box where ballot_id = :one) where ballot_id = :other")
                .param("one", one)
                .param("other", other)
                .update();

        assertThatThrownBy(() -> fixture.castAll(other, electors, "YES")).isInstanceOf(IllegalStateException.class);
        assertThat(ballots.turnout(other).voted()).isZero();
        ballots.cancel(other);
    }

    private List<String> column(String sql, String id) {
        return db.sql(sql).param("id", id).query(String.class).list();
    }

    private List<String> columns(String table) {
        return db.sql("select column_name from information_schema.columns where table_name = :table")
                .param("table", table)
                .query(String.class)
                .list();
    }

    private List<String> transactions(String table, String id) {
        return column("select distinct xmin::text from " + table + " where ballot_id = :id", id);
    }

    private String box(String id) {
        return column("select encode(sealed, 'hex') from ballot_box where ballot_id = :id", id)
                .get(0);
    }

    private int boxSize(String id) {
        return db.sql("select coalesce(max(length(sealed)), 0) from ballot_box where ballot_id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private String dump(String table, String id) {
        return String.join("\n", column("select t::text from " + table + " t where ballot_id = :id", id));
    }

    private long rows(String table, String id) {
        return db.sql("select count(*) from " + table + " where ballot_id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }
}
