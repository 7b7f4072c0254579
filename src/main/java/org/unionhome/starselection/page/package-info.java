/**
 * What everybody sees of cohorts of star employees: how far nominations came, how each branch came to its places, which days
 * count. Names of stars are for those who are logged in; the list of allowances for who pays them.
 */
package org.unionhome.starselection.page;
