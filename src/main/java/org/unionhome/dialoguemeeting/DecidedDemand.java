package org.unionhome.dialoguemeeting;

import java.time.LocalDate;
import org.springframework.data.relational.core.mapping.Table;
import org.unionhome.demandfollowup.exchange.Decision;

/** A demand that the meeting decided about, in the order in which it did. */
@Table("dialogue_meeting_decision")
public record DecidedDemand(String demandNumber, Decision.Kind kind, LocalDate decidedOn) {}
