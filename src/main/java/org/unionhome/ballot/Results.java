package org.unionhome.ballot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What came out: written once, sorted, all of it by one transaction. */
@Repository
class Results {

    private record Papers(int papers, int invalid) {}

    private final JdbcClient db;

    Results(JdbcClient db) {
        this.db = db;
    }

    void keepMarks(String ballotId, Tally tally) {
        tally.counts().keySet().stream()
                .sorted()
                .forEach(item -> tally.counts().get(item).keySet().stream()
                        .sorted()
                        .forEach(choice -> keep(
                                ballotId, item, choice, tally.counts().get(item).get(choice))));
    }

    private void keep(String ballotId, String item, String choice, int times) {
        db.sql("insert into ballot_mark (ballot_id, item_key, choice)"
                        + " select :id, :item, :choice from generate_series(1, :times)")
                .param("id", ballotId)
                .param("item", item)
                .param("choice", choice)
                .param("times", times)
                .update();
    }

    /** @param digests sorted */
    void keepReceipts(String ballotId, List<String> digests) {
        db.sql("insert into ballot_receipt (ballot_id, digest) select :id, d from unnest(:digests) d")
                .param("id", ballotId)
                .param("digests", digests.toArray(String[]::new))
                .update();
    }

    boolean hasReceipt(String ballotId, String digest) {
        return db.sql("select exists (select 1 from ballot_receipt where ballot_id = :id and digest = :digest)")
                .param("id", ballotId)
                .param("digest", digest)
                .query(Boolean.class)
                .single();
    }

    BallotResult of(Ballot ballot) {
        Papers papers = counted(ballot.id());
        Tally tally = new Tally(papers.papers(), papers.invalid(), counts(ballot.id()));
        return new BallotResult(
                ballot.id(),
                ballot.rule(),
                ballot.electors(),
                papers.papers(),
                papers.invalid(),
                ballot.rule().quorumReached(papers.papers(), ballot.electors()),
                tally.judged(ballot),
                digest(ballot.id(), papers));
    }

    int papers(String ballotId) {
        return counted(ballotId).papers();
    }

    private Papers counted(String ballotId) {
        return db.sql("select papers, invalid from ballot where id = :id")
                .param("id", ballotId)
                .query(Papers.class)
                .single();
    }

    private Map<String, Map<String, Integer>> counts(String ballotId) {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        db.sql(
                        "select item_key, choice, count(*) as n from ballot_mark where ballot_id = :id group by item_key, choice")
                .param("id", ballotId)
                .query(row -> {
                    counts.computeIfAbsent(row.getString("item_key"), key -> new HashMap<>())
                            .put(row.getString("choice"), row.getInt("n"));
                });
        return counts;
    }

    /** SHA-256 over everything that a result consists of, in the order of the alphabet. */
    private String digest(String ballotId, Papers papers) {
        List<String> lines =
                db.sql("""
                        select 'mark ' || item_key || ' ' || choice || ' ' || count(*) as line from ballot_mark where ballot_id = :id
                        group by item_key, choice union all select 'receipt ' || digest from ballot_receipt where ballot_id = :id""").param("id", ballotId).query(String.class).list();
        String all = ballotId + " " + papers.papers() + " " + papers.invalid() + "\n"
                + String.join("\n", lines.stream().sorted().toList());
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
