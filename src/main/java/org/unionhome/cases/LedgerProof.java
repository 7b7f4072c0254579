package org.unionhome.cases;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proves that the ledger is as it was written: recomputes each chain, and seals the heads of all chains once a day, so that a
 * chain that was rewritten as a whole, or cut off at its end, no longer fits the seal of an earlier day.
 */
@Service
public class LedgerProof {

    private static final Logger log = LoggerFactory.getLogger(LedgerProof.class);

    private final JdbcClient db;
    private final JdbcTemplate lineByLine;
    private final Clock clock;

    public LedgerProof(JdbcClient db, DataSource dataSource, Clock clock) {
        this.db = db;
        this.lineByLine = new JdbcTemplate(dataSource);
        this.lineByLine.setFetchSize(1000);
        this.clock = clock;
    }

    /** Where the ledger first breaks: a line of a chain, or the seal of a day. */
    public record Break(String chain, int seq, String reason) {}

    /** What a verification found; without a break the ledger is intact. */
    public record Result(long lines, int chains, int seals, Optional<Break> firstBreak) {

        public boolean intact() {
            return firstBreak.isEmpty();
        }
    }

    static String hashOf(LedgerEntry e) {
        return Digest.of(
                e.previousHash(),
                e.chain(),
                e.seq(),
                e.at(),
                e.action(),
                e.actorId(),
                e.actingFor(),
                e.role(),
                e.outcome(),
                e.textDigest());
    }

    /** Seals what was written up to the end of yesterday, and whatever of today is already there. */
    @Scheduled(cron = "${unionhome.seal-cron:0 10 0 * * *}", zone = "Asia/Shanghai")
    @Transactional
    public void seal() {
        seal(LocalDate.now(clock).minusDays(1));
    }

    /**
     * Seals the heads of all chains that got a line since the last seal. What counts is the order of writing, not the time in
     * the lines, which a demo history sets back. A chain that was quiet is covered by the seal of its last line. A day that is
     * already sealed stays as it is.
     */
    @Transactional
    public void seal(LocalDate day) {
        Optional<Seal> last = seals().stream().reduce((first, second) -> second);
        if (last.isPresent() && !last.get().day().isBefore(day)) {
            return;
        }
        db.sql("lock table ledger in share mode").update(); // waits for writers, so that no lower number comes later
        long from = last.map(Seal::lastEntry).orElse(0L);
        long to = db.sql("select coalesce(max(entry_no), 0) from ledger")
                .query(Long.class)
                .single();
        Heads heads = heads(from, to);
        String previous = last.map(Seal::hash).orElse(Ledger.GENESIS);
        insert(new Seal(
                day,
                to,
                heads.chains(),
                heads.digest(),
                previous,
                Seal.hashOf(previous, day, to, heads.chains(), heads.digest())));
        log.info("Ledger sealed up to {}: {} chains", day, heads.chains());
    }

    private void insert(Seal seal) {
        db.sql("""
                        insert into ledger_seal (day, last_entry, chains, heads_digest, previous_hash, hash, sealed_at)
                        values (:day, :last, :chains, :digest, :previous, :hash, :now)""")
                .param("day", seal.day())
                .param("last", seal.lastEntry())
                .param("chains", seal.chains())
                .param("digest", seal.headsDigest())
                .param("previous", seal.previousHash())
                .param("hash", seal.hash())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private record Heads(int chains, String digest) {}

    /** Heads of the chains that got a line after one entry and up to another. */
    private Heads heads(long after, long upTo) {
        List<String> heads = db.sql("select distinct on (chain collate \"C\") chain || ':' || hash from ledger"
                        + " where entry_no > :after and entry_no <= :upTo order by chain collate \"C\", seq desc")
                .param("after", after)
                .param("upTo", upTo)
                .query(String.class)
                .list();
        return new Heads(heads.size(), Digest.of(heads.toArray()));
    }

    /** Recomputes everything; reads line by line, so that its memory does not grow with the ledger. */
    @Transactional(readOnly = true)
    public Result verify() {
        ChainCheck check = new ChainCheck();
        lineByLine.query(
                "select l.*, t.text, t.salt from ledger l left join ledger_text t using (chain, seq)"
                        + " order by l.chain collate \"C\", l.seq",
                row -> {
                    check.add(new ChainCheck.Line(Ledger.ROW.mapRow(row, 0), row.getString("salt")));
                });
        List<Seal> seals = seals();
        Optional<Break> broken = check.firstBreak().or(() -> brokenSeal(seals));
        return new Result(check.lines(), check.chains(), seals.size(), broken);
    }

    private record Seal(
            LocalDate day, long lastEntry, int chains, String headsDigest, String previousHash, String hash) {

        static String hashOf(String previous, LocalDate day, long lastEntry, int chains, String headsDigest) {
            return Digest.of(previous, day, lastEntry, chains, headsDigest);
        }

        boolean follows(String previous) {
            return previousHash.equals(previous) && hash.equals(hashOf(previous, day, lastEntry, chains, headsDigest));
        }
    }

    private List<Seal> seals() {
        return db.sql("select day, last_entry, chains, heads_digest, previous_hash, hash from ledger_seal order by day")
                .query(Seal.class)
                .list();
    }

    private Optional<Break> brokenSeal(List<Seal> seals) {
        String previous = Ledger.GENESIS;
        long after = 0;
        for (Seal seal : seals) {
            Heads now = heads(after, seal.lastEntry());
            boolean follows = seal.follows(previous);
            if (!follows || now.chains() != seal.chains() || !now.digest().equals(seal.headsDigest())) {
                return Optional.of(new Break("seal " + seal.day(), 0, follows ? "HEADS_DIFFER" : "SEAL_CHANGED"));
            }
            previous = seal.hash();
            after = seal.lastEntry();
        }
        return Optional.empty();
    }
}
