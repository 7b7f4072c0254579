/**
 * What everybody sees of dialogue meetings: when the next ones are, who was there, the published minutes, and where each demand
 * of them stands. Names of raisers are not shown here.
 */
package org.unionhome.dialoguemeeting.page;
