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

    /** Seals what was written up to the end of yesterday. */
    @Scheduled(cron = "${unionhome.seal-cron:0 10 0 * * *}", zone = "Asia/Shanghai")
    @Transactional
    public void seal() {
        sealUpTo(LocalDate.now(clock).minusDays(1));
    }

    /**
     * Seals the heads of all chains that got a line since the last seal, as they were at the end of this day. A chain that was
     * quiet is covered by the seal of its last line. A day that is already sealed stays as it is.
     */
    @Transactional
    public void sealUpTo(LocalDate day) {
        if (db.sql("select exists (select 1 from ledger_seal where day >= :day)")
                .param("day", day)
                .query(Boolean.class)
                .single()) {
            return;
        }
        Optional<Seal> last = seals().stream().reduce((first, second) -> second);
        Heads heads = heads(last.map(Seal::day).orElse(null), day);
        String previous = last.map(Seal::hash).orElse(Ledger.GENESIS);
        db.sql("""
                        insert into ledger_seal (day, chains, heads_digest, previous_hash, hash, sealed_at)
                        values (:day, :chains, :digest, :previous, :hash, :now)""")
                .param("day", day)
                .param("chains", heads.chains())
                .param("digest", heads.digest())
                .param("previous", previous)
                .param("hash", Digest.of(previous, day, heads.chains(), heads.digest()))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        log.info("Ledger sealed up to {}: {} chains", day, heads.chains());
    }

    private record Heads(int chains, String digest) {}

    /** Heads of the chains with a line after the end of one day and before the end of another. */
    private Heads heads(LocalDate after, LocalDate upTo) {
        List<String> heads = db.sql("select distinct on (chain collate \"C\") chain || ':' || hash from ledger"
                        + " where at >= :from and at < :to order by chain collate \"C\", seq desc")
                .param("from", endOf(after == null ? LocalDate.EPOCH : after))
                .param("to", endOf(upTo))
                .query(String.class)
                .list();
        return new Heads(heads.size(), Digest.of(heads.toArray()));
    }

    private Timestamp endOf(LocalDate day) {
        return Timestamp.from(day.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
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

    private record Seal(LocalDate day, int chains, String headsDigest, String previousHash, String hash) {}

    private List<Seal> seals() {
        return db.sql("select day, chains, heads_digest, previous_hash, hash from ledger_seal order by day")
                .query(Seal.class)
                .list();
    }

    private Optional<Break> brokenSeal(List<Seal> seals) {
        String previous = Ledger.GENESIS;
        LocalDate after = null;
        for (Seal seal : seals) {
            Heads now = heads(after, seal.day());
            boolean chained = seal.previousHash().equals(previous)
                    && seal.hash().equals(Digest.of(previous, seal.day(), seal.chains(), seal.headsDigest()));
            if (!chained || now.chains() != seal.chains() || !now.digest().equals(seal.headsDigest())) {
                return Optional.of(new Break("seal " + seal.day(), 0, chained ? "HEADS_DIFFER" : "SEAL_CHANGED"));
            }
            previous = seal.hash();
            after = seal.day();
        }
        return Optional.empty();
    }
}
