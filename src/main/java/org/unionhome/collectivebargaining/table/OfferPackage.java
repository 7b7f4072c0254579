package org.unionhome.collectivebargaining.table;

import java.time.Instant;
import org.unionhome.collectivebargaining.Side;

/** Positions that a side offers together: all of them are accepted, or none. */
public record OfferPackage(
        long id, String bargaining, Side side, int round, String title, PositionState state, Instant tabledAt) {}
