package org.unionhome.collectivebargaining.table;

import org.unionhome.collectivebargaining.Side;

/** Where somebody sits at the table. The union's officers and the adviser sit with their side, but only representatives speak for it. */
public record Seat(String caseNumber, String personId, Side side, boolean representative) {}
