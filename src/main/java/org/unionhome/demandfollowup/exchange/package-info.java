/**
 * What demands and dialogue meetings know of each other. Meetings use {@link org.unionhome.demandfollowup.exchange.MeetingDemands}
 * and nothing else of this process; demands ask {@link org.unionhome.demandfollowup.exchange.Meetings} which meeting collects.
 * The demo history, which tells of both, has promises looked over through
 * {@link org.unionhome.demandfollowup.exchange.PromiseWatch}.
 */
package org.unionhome.demandfollowup.exchange;
