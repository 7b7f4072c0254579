/**
 * Demands (诉求办理): what staff ask for, in a dialogue meeting or outside of one, who owns it, what was promised and done, and
 * what the one who raised it says to that. The aggregate is {@link org.unionhome.demandfollowup.Demand}; only its raiser can
 * say that it is settled. Names of confidential raisers are kept from the units that handle a demand.
 */
package org.unionhome.demandfollowup;
