package org.unionhome.cases;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
    private final Clock clock;

    public LedgerProof(JdbcClient db, Clock clock) {
        this.db = db;
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

    /** Seals yesterday and every earlier day since the last seal that saw a new line. */
    @Scheduled(cron = "0 10 0 * * *", zone = "Asia/Shanghai")
    @Transactional
    public void seal() {
        sealUpTo(LocalDate.now(clock).minusDays(1));
    }

    /** Seals all heads as they were at the end of this day; a day that is already sealed stays as it is. */
    @Transactional
    public void sealUpTo(LocalDate day) {
        if (db.sql("select exists (select 1 from ledger_seal where day >= :day)")
                .param("day", day)
                .query(Boolean.class)
                .single()) {
            return;
        }
        Heads heads = headsAtEndOf(day);
        String previous = db.sql("select hash from ledger_seal order by day desc limit 1")
                .query(String.class)
                .optional()
                .orElse(Ledger.GENESIS);
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

    private Heads headsAtEndOf(LocalDate day) {
        List<String> heads = db.sql("select distinct on (chain) chain || ':' || hash from ledger where at < :end"
                        + " order by chain collate \"C\", seq desc")
                .param(
                        "end",
                        Timestamp.from(
                                day.plusDays(1).atStartOfDay(clock.getZone()).toInstant()))
                .query(String.class)
                .list();
        return new Heads(heads.size(), Digest.of(heads.toArray()));
    }

    /** Recomputes everything; reads line by line, so that its memory does not grow with the ledger. */
    @Transactional(readOnly = true)
    public Result verify() {
        ChainCheck check = new ChainCheck();
        try (var lines = db
                .sql("select l.*, t.text, t.salt from ledger l left join ledger_text t using (chain, seq)"
                        + " order by l.chain collate \"C\", l.seq")
                .query((row, i) -> new ChainCheck.Line(Ledger.ROW.mapRow(row, i), row.getString("salt")))
                .stream()) {
            lines.forEach(check::add);
        }
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
        for (Seal seal : seals) {
            Heads now = headsAtEndOf(seal.day());
            boolean chained = seal.previousHash().equals(previous)
                    && seal.hash().equals(Digest.of(previous, seal.day(), seal.chains(), seal.headsDigest()));
            if (!chained || now.chains() != seal.chains() || !now.digest().equals(seal.headsDigest())) {
                return Optional.of(new Break("seal " + seal.day(), 0, chained ? "HEADS_DIFFER" : "SEAL_CHANGED"));
            }
            previous = seal.hash();
        }
        return Optional.empty();
    }
}
