package org.unionhome.dialoguemeeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.unionhome.demandfollowup.exchange.DemandState;
import org.unionhome.demandfollowup.exchange.MeetingDemand;
import org.unionhome.demandfollowup.exchange.MeetingDemands;

/** The demands of a meeting: which are still to be decided, which were merged, and whether somebody has each of them. */
@Component
class Agenda {

    private final MeetingDemands demands;

    Agenda(MeetingDemands demands) {
        this.demands = demands;
    }

    List<MeetingDemand> all(String meeting) {
        return demands.of(meeting);
    }

    /** Those that wait for the meeting: not merged, not withdrawn, not decided. */
    List<MeetingDemand> undecided(String meeting) {
        return in(meeting, DemandState.COLLECTED);
    }

    List<MeetingDemand> merged(String meeting) {
        return in(meeting, DemandState.MERGED);
    }

    /** Demands that others were merged into: they stay where they are. */
    Set<String> mains(String meeting) {
        return merged(meeting).stream().map(MeetingDemand::mergedInto).collect(Collectors.toSet());
    }

    /** The one that is on the table now. */
    Optional<MeetingDemand> next(String meeting) {
        return undecided(meeting).stream().findFirst();
    }

    boolean allOwned(String meeting) {
        return all(meeting).stream().allMatch(demand -> demand.state().owned());
    }

    private List<MeetingDemand> in(String meeting, DemandState state) {
        return all(meeting).stream().filter(demand -> demand.state() == state).toList();
    }
}
