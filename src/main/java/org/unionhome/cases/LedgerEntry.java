package org.unionhome.cases;

import java.time.Instant;

/**
 * One line of the ledger: who did what, in whose place, under which role, with which outcome. {@code actorId} is null when the
 * system moved the case or an anonymous person did. {@code text} is null when there was none or it was erased by law.
 */
public record LedgerEntry(
        String chain,
        int seq,
        Instant at,
        String action,
        String actorId,
        String actingFor,
        String role,
        String outcome,
        String textDigest,
        String previousHash,
        String hash,
        String text) {}
