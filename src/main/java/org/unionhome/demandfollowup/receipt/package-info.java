/**
 * Receipt codes, and letters of those who give no name. A letter carries no person, no address and no time of day; all letters
 * of a day are opened together, in an order that chance decides, on the next morning. What is known of their writers is what
 * they wrote.
 */
package org.unionhome.demandfollowup.receipt;
