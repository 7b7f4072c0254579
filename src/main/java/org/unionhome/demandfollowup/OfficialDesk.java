package org.unionhome.demandfollowup;

import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.demandfollowup.exchange.OfficialDemands;
import org.unionhome.demandfollowup.exchange.Urgency;
import org.unionhome.demandfollowup.form.DemandRaised;
import org.unionhome.workflow.Door;

/** Raises what the union demands in office, through the same door and on the same road as everybody else. */
@Service
class OfficialDesk implements OfficialDemands {

    private final Door door;

    OfficialDesk(@Lazy Door door) {
        this.door = door;
    }

    @Override
    @Transactional
    public String raise(Request request, String actorId) {
        return door.start(
                actorId,
                "demand-follow-up",
                Map.of(
                        "raisedFor", DemandRaised.RaisedFor.SELF.name(),
                        "category", request.category().name(),
                        "urgency", Urgency.NORMAL.name(),
                        "title", request.title(),
                        "text", request.text()),
                null);
    }
}
