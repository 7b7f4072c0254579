/** What offers cost: one model in exact cents, the figures that both sides reckon with, and each side's own scenarios. */
package org.unionhome.collectivebargaining.cost;
