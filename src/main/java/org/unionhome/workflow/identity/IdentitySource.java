package org.unionhome.workflow.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the engine may know of persons and groups. Persons who left do not exist for it. */
public interface IdentitySource {

    /** A person as the engine sees them. An officer holds at least one role, or stands in for somebody who does. */
    record KnownPerson(String id, String name, String email) {}

    Optional<KnownPerson> person(String id);

    /** @param ids restricts the answer to these; null for everybody */
    List<KnownPerson> persons(Collection<String> ids);

    /** Groups of the person at this moment, those of principals whom they stand in for included; empty for unknown persons. */
    Set<String> groupsOf(String personId);

    /** Those of the groups which the person has only by standing in for somebody. */
    Set<String> standInGroupsOf(String personId);

    /** Ids of the persons who belong to the group at this moment, stand-ins included. */
    Set<String> membersOf(String group);

    /** Every group that somebody can belong to. */
    Set<String> groups();
}
