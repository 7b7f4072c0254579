package org.unionhome.collectivebargaining.table;

import java.time.LocalDate;
import org.unionhome.collectivebargaining.BargainingState;
import org.unionhome.collectivebargaining.Kind;
import org.unionhome.collectivebargaining.Purpose;

/** What the table needs to know of its bargaining. */
record TableCase(
        String caseNumber,
        Kind kind,
        Purpose purpose,
        String previousContract,
        BargainingState state,
        int round,
        String ruleJurisdiction,
        LocalDate ruleDay) {}
