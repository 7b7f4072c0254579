package org.unionhome.cases;

import java.util.Optional;

/** Follows the ledger line by line, chain by chain, and remembers the first line that does not fit. */
final class ChainCheck {

    record Line(LedgerEntry entry, String salt) {}

    private String chain;
    private int seq;
    private String head;
    private long lines;
    private int chains;
    private LedgerProof.Break firstBreak;

    void add(Line line) {
        LedgerEntry entry = line.entry();
        if (!entry.chain().equals(chain)) {
            chain = entry.chain();
            seq = 0;
            head = Ledger.GENESIS;
            chains++;
        }
        lines++;
        seq++;
        String reason = reason(line);
        if (reason != null && firstBreak == null) {
            firstBreak = new LedgerProof.Break(chain, entry.seq(), reason);
        }
        head = entry.hash();
        seq = entry.seq();
    }

    private String reason(Line line) {
        LedgerEntry entry = line.entry();
        if (entry.seq() != seq) {
            return "LINE_MISSING";
        }
        if (!entry.previousHash().equals(head)) {
            return "CHAIN_CUT";
        }
        if (!entry.hash().equals(LedgerProof.hashOf(entry))) {
            return "LINE_CHANGED";
        }
        boolean textChanged =
                entry.text() != null && !Digest.of(line.salt(), entry.text()).equals(entry.textDigest());
        return textChanged ? "TEXT_CHANGED" : null;
    }

    long lines() {
        return lines;
    }

    int chains() {
        return chains;
    }

    Optional<LedgerProof.Break> firstBreak() {
        return Optional.ofNullable(firstBreak);
    }
}
