package org.unionhome.welfarerequest;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** What the duplicate check and the ceiling leave of a request. {@code findings} are words joined by commas. */
public record Screening(
        Verdict verdict,
        String findings,
        String firstCase,
        String capParameter,
        BigDecimal capCny,
        BigDecimal entitledCny,
        Boolean cashAllowed) {

    /** What follows, weakest first. */
    public enum Verdict {
        CLEAR,
        WARN,
        CUT,
        BLOCK
    }

    public List<String> findingList() {
        return findings == null || findings.isEmpty() ? List.of() : Arrays.asList(findings.split(","));
    }
}
