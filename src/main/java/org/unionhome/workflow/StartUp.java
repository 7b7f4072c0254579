package org.unionhome.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.CalendarWatch;
import org.unionhome.people.DemoUnion;
import org.unionhome.server.DemoMode;

/**
 * What happens between the database being ready and the port being opened: holidays, processes, and in demo mode the invented
 * union with its history.
 */
@Component
class StartUp implements SmartLifecycle {

    private final CalendarWatch calendar;
    private final ProcessDeployer deployer;
    private final DemoUnion demoUnion;
    private final DemoLoader demoHistory;
    private final DemoMode demo;
    private final boolean withHistory;
    private boolean running;

    StartUp(
            CalendarWatch calendar,
            ProcessDeployer deployer,
            DemoUnion demoUnion,
            DemoLoader demoHistory,
            DemoMode demo,
            @org.springframework.beans.factory.annotation.Value("${unionhome.demo-history:true}") boolean withHistory) {
        this.calendar = calendar;
        this.deployer = deployer;
        this.demoUnion = demoUnion;
        this.demoHistory = demoHistory;
        this.demo = demo;
        this.withHistory = withHistory;
    }

    @Override
    public void start() {
        try {
            calendar.loadShippedDays();
            deployer.deployAll();
            if (demo.active()) {
                demoUnion.load();
                if (withHistory) {
                    demoHistory.load();
                }
            }
            running = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Long before the web server, whose phase is near the end. */
    @Override
    public int getPhase() {
        return 0;
    }
}
