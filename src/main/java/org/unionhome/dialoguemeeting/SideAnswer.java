package org.unionhome.dialoguemeeting;

import org.springframework.data.relational.core.mapping.Table;
import org.unionhome.dialoguemeeting.form.MinutesAnswer;

/** What one side said to the minutes as they now stand. */
@Table("dialogue_meeting_answer")
public record SideAnswer(Side side, MinutesAnswer.Outcome answer, String reason, String answeredBy) {}
