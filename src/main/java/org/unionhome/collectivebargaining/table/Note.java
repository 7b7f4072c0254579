package org.unionhome.collectivebargaining.table;

import java.time.Instant;
import org.unionhome.collectivebargaining.Side;

/** Something that a side writes down for itself. @param clause null when it is about the whole table */
public record Note(
        long id, String bargaining, Integer clause, Side side, String text, String author, Instant writtenAt) {}
