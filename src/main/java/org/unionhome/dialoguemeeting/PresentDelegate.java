package org.unionhome.dialoguemeeting;

import org.springframework.data.relational.core.mapping.Table;

/** A staff delegate who was there. */
@Table("dialogue_meeting_present")
public record PresentDelegate(String delegateId) {}
