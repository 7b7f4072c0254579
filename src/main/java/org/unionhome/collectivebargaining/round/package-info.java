/** Rounds (协商轮次): agenda, minutes that both sides confirm, feedback between rounds, suspension, the talk of the chiefs before a deadlock. */
package org.unionhome.collectivebargaining.round;
