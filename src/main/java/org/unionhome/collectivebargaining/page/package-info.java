/** The pages on which both sides bargain: the table, the cost of offers, and the draft against the previous contract. */
package org.unionhome.collectivebargaining.page;
