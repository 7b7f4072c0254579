/**
 * What every case has, whatever its process: a number, an applicant, a unit, a state, a ledger that cannot be changed,
 * attachments and comments. The engine knows where a case is; these tables know what is true of it.
 */
package org.unionhome.cases;
