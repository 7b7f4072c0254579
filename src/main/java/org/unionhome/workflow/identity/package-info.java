/**
 * Shows the engine who is who: a read-only identity provider over the tables of {@code people}. Persons are the engine's users,
 * roles at units its groups; nothing is copied and nothing is cached, so that a change counts at the next request.
 */
package org.unionhome.workflow.identity;
