package org.unionhome.workflow;

import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;
import org.unionhome.UnionClock;

/** Lets the engine's clock follow ours, so that timers and history see the same moved time. */
@Component
class EngineClock {

    EngineClock(UnionClock clock) {
        clock.onChange(changed -> {
            if (clock.isMoved()) {
                ClockUtil.setCurrentTime(Date.from(clock.instant()));
            } else {
                ClockUtil.reset();
            }
        });
    }
}
