/**
 * Secret ballots for the cases of any process: who may vote is fixed when a ballot opens, each votes once, what was chosen lies
 * in one encrypted box until the end, and nothing that is stored joins a person with a choice. On paper two persons count, each
 * without seeing the other's figures. The thresholds are data with their law. What this protects against, and what not, is
 * written in docs/adr/0015-secret-ballot.md.
 */
package org.unionhome.ballot;
