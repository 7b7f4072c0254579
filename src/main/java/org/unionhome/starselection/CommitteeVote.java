package org.unionhome.starselection;

import java.time.LocalDate;
import org.springframework.data.relational.core.mapping.Column;

/** What the Party committee decided: how many are due, were present, voted yes. */
public record CommitteeVote(
        @Column("committee_due") Integer due,
        @Column("committee_present") Integer present,
        @Column("committee_yes") Integer yes,
        @Column("committee_approved") Boolean approved,
        @Column("committee_on") LocalDate on) {}
