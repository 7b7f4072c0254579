package org.unionhome.people;

/**
 * How a role at a unit is spelled as an engine group, which may hold letters and digits only: {@code unionOfficer} for the
 * whole company, {@code branchChairAtTT} at a branch, {@code branchChairAtTTForWelfarerequest} for a stand-in whose
 * substitution covers one process.
 */
public final class Groups {

    private static final String AT = "At";
    private static final String FOR = "For";

    private Groups() {}

    public static String of(String role, Unit unit) {
        return unit.level() == Unit.Level.COMPANY ? role : role + AT + unit.code();
    }

    public static String roleOf(String group) {
        int at = group.indexOf(AT);
        return at < 0 ? group : group.substring(0, at);
    }

    /** @return the unit's code, or null for a role of the whole company */
    public static String unitOf(String group) {
        int at = group.indexOf(AT);
        return at < 0 ? null : group.substring(at + AT.length());
    }

    public static String within(String group, String process) {
        String word = process.replace("-", "");
        return group + FOR + Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
