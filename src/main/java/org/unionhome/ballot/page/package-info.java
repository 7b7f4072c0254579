/**
 * The pages of ballots: the paper on a phone, the receipt, the turnout while it runs and the result after its end, and the sheet of
 * the two counters. A ballot exists for its electors, its counters and those who may look at its case; for nobody else.
 */
package org.unionhome.ballot.page;
