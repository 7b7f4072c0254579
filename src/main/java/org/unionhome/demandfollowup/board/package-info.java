/**
 * The tracking board: every demand as everybody may see it, with counts that come from the same statement as the lists behind
 * them. It reads the tables of demands and changes nothing; names are masked in the query, so a full name never leaves the
 * database.
 */
package org.unionhome.demandfollowup.board;
