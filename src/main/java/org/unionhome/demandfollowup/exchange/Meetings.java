package org.unionhome.demandfollowup.exchange;

import java.util.List;
import java.util.Optional;

/** What demands ask about meetings; the meetings' process answers. Without one, demands are raised outside of meetings only. */
public interface Meetings {

    /** Meetings that take demands at this moment: case number and title. */
    List<Choice> collecting();

    Optional<String> title(String meetingNumber);

    boolean collects(String meetingNumber);

    /** Whether it can still decide about a demand that waits for it. */
    boolean undecided(String meetingNumber);
}
