/**
 * Petitions (信访): registered, routed by kind, accepted or not in writing, handled by somebody without an interest in them,
 * answered by a written opinion, reviewed and re-reviewed by others. An accusation is sealed from the first moment and nobody
 * who is accused gets to see it.
 */
package org.unionhome.petition;
