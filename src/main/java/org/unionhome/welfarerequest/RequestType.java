package org.unionhome.welfarerequest;

import java.util.EnumSet;
import java.util.Set;

/** What a member may ask for. Aid is visited, checked, classed and put on notice; the others are gifts up to a ceiling. */
public enum RequestType {
    FESTIVAL,
    BIRTHDAY,
    WEDDING,
    BIRTH,
    HOSPITAL,
    BEREAVEMENT,
    RETIREMENT,
    HARDSHIP,
    SCHOOL,
    DISASTER,
    OTHER;

    private static final Set<RequestType> AID = EnumSet.of(HARDSHIP, SCHOOL, DISASTER);
    private static final Set<RequestType> FOR_THE_MEMBER_ONLY = EnumSet.of(FESTIVAL, BIRTHDAY, WEDDING, RETIREMENT);

    /** Whether the household is visited and its income checked. */
    public boolean isAid() {
        return AID.contains(this);
    }

    public boolean mayBeUrgent() {
        return isAid() || this == HOSPITAL;
    }

    public boolean concernsMemberOnly() {
        return FOR_THE_MEMBER_ONLY.contains(this);
    }

    /** Whether the family stays on file and is reviewed each year. */
    public boolean isReviewedYearly() {
        return this == HARDSHIP;
    }
}
