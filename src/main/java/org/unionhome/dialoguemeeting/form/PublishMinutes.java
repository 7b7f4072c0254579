package org.unionhome.dialoguemeeting.form;

import jakarta.validation.constraints.Size;

/** The officer puts the confirmed minutes up; a remark for the record, if any. */
public record PublishMinutes(@Size(max = 500) String comment) {}
