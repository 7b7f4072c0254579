/**
 * Dialogue meetings (董事长与职工代表对话会): convened in time, with the demands that delegates collected, until each of these has
 * an owner. The aggregate is {@link org.unionhome.dialoguemeeting.DialogueMeeting}. A demand itself is a case of its own, which
 * is reached through {@code demandfollowup.exchange} only.
 */
package org.unionhome.dialoguemeeting;
