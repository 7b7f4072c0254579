package org.unionhome.starselection.form;

import jakarta.validation.constraints.Size;

/** The call for nominations goes out. */
public record AnnounceCall(@Size(max = 500) String comment) {}
