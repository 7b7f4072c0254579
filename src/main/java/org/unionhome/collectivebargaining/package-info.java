/** Collective bargaining (集体协商): from the offer letter to a contract in force, with both sides at one table and the law's clocks in view. */
package org.unionhome.collectivebargaining;
