package org.unionhome;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.unionhome.server.PortCheck;
import org.unionhome.server.ShutdownLimit;

/** Starts Union Home (工会之家). */
@EnableScheduling
@SpringBootApplication
public class UnionHome {

    public static void main(String[] args) {
        // Before anything reads the time: the engine stores time stamps without a zone, in the zone of the JVM.
        TimeZone.setDefault(TimeZone.getTimeZone(UnionClock.ZONE));
        SpringApplication application = new SpringApplication(UnionHome.class);
        application.addListeners(new PortCheck(), new ShutdownLimit());
        application.run(args);
    }
}
