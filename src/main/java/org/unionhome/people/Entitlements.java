package org.unionhome.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a person may act as at this moment: as themselves with their own roles, and in the place of each principal for whom
 * they stand in.
 */
public record Entitlements(Person person, Set<String> groups, List<StandIn> standIns) {

    /** A substitution in force. Without a process it covers all of them. */
    public record StandIn(String principalId, String process, Set<String> groups) {

        public boolean covers(String otherProcess) {
            return process == null || process.equals(otherProcess);
        }
    }

    public boolean hasRole(String role) {
        return groups.stream().anyMatch(group -> Groups.roleOf(group).equals(role));
    }

    /** Whom the person acts for when they use this group in this process: themselves, or a principal; empty when nobody. */
    public Optional<String> actingAs(String group, String process) {
        return actingAs(group, process, Set.of());
    }

    /** The same, but never in the place of these persons. */
    public Optional<String> actingAs(String group, String process, Set<String> notFor) {
        if (groups.contains(group)) {
            return Optional.of(person.id());
        }
        return standIns.stream()
                .filter(standIn -> standIn.covers(process) && standIn.groups().contains(group))
                .map(StandIn::principalId)
                .filter(principal -> !notFor.contains(principal))
                .findFirst();
    }

    public boolean standsInFor(String principalId, String process) {
        return standIns.stream()
                .anyMatch(s -> s.covers(process) && s.principalId().equals(principalId));
    }

    /** The engine's groups: own ones, and for a stand-in those of the principal, narrowed to the process where it is limited. */
    public Set<String> engineGroups() {
        Set<String> all = new LinkedHashSet<>(groups);
        for (StandIn standIn : standIns) {
            standIn.groups().stream()
                    .map(group -> standIn.process() == null ? group : Groups.within(group, standIn.process()))
                    .forEach(all::add);
        }
        return all;
    }
}
