/** What a cohort of star employees and its nominations know of each other, and what other processes may know of stars. */
package org.unionhome.starnomination.exchange;
