package org.unionhome.portal;

import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.unionhome.people.Entitlements;

/** Which roles the pages of administration are for. Cases and tasks are the door's to judge, not this list's. */
final class Access {

    static final String[] SEE_RULES = {"unionOfficer", "unionChair", "auditCommittee", "auditor", "systemAdministrator"
    };
    static final String[] CHANGE_RULES = {"unionOfficer", "unionChair"};
    static final String[] KEEP_CALENDAR_IN_MIND = {"unionOfficer", "unionChair", "systemAdministrator"};
    static final String[] CHECK_LEDGER = {"systemAdministrator", "unionChair", "auditCommittee", "auditor"};
    static final String[] MANAGE_PEOPLE = {"systemAdministrator"};

    /** A menu entry and whom it is for. */
    record Entry(Frame.Link link, String... roles) {}

    static final List<Entry> LINKS = List.of(
            new Entry(new Frame.Link("/admin/rules", "portal.rules.title", "rules"), SEE_RULES),
            new Entry(new Frame.Link("/admin/calendar", "portal.calendar.title", "clock"), CHANGE_RULES),
            new Entry(new Frame.Link("/admin/ledger", "portal.ledger.title", "ledger"), CHECK_LEDGER),
            new Entry(new Frame.Link("/admin/people", "portal.people.title", "people"), MANAGE_PEOPLE));

    private Access() {}

    static boolean holdsAny(Entitlements who, String... roles) {
        return List.of(roles).stream().anyMatch(who::hasRole);
    }

    /** Under which of these roles the person acts; null when under none. */
    static String firstHeld(Entitlements who, String... roles) {
        return List.of(roles).stream().filter(who::hasRole).findFirst().orElse(null);
    }

    /** @throws AccessDeniedException unless the person holds one of the roles */
    static void require(Entitlements who, String... roles) {
        if (!holdsAny(who, roles)) {
            throw new AccessDeniedException("none of the roles this page is for");
        }
    }
}
