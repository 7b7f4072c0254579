package org.unionhome.collectivebargaining.round;

import java.util.List;

/** What members wrote to the published progress of a round, implemented by the pages where they write. */
public interface MemberComments {

    /** Lines for the staff side: the text with the unit, never the name. */
    List<String> forStaffSide(String caseNumber, int round);
}
