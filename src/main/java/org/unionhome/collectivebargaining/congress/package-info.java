/** From the agreed clauses to the word of the workers' congress (职代会表决): the draft, the secret vote on it, and what is done when it fails. */
package org.unionhome.collectivebargaining.congress;
