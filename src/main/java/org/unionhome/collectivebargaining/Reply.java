package org.unionhome.collectivebargaining;

import java.time.Instant;

/** What the other side answered in writing. */
public record Reply(Instant at, boolean accepted, String text) {}
