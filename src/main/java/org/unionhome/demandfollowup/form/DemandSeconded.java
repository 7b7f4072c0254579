package org.unionhome.demandfollowup.form;

/** A delegate seconds a demand; nothing has to be said. */
public record DemandSeconded() {}
