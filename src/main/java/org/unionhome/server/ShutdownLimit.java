package org.unionhome.server;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Keeps the promise that Ctrl-C ends in five seconds when the orderly way takes longer: during a long first start Spring first
 * completes the start and only then stops. Then at least the database is stopped properly.
 */
public class ShutdownLimit implements ApplicationListener<ApplicationPreparedEvent> {

    private static final Duration ORDERLY = Duration.ofMillis(4200);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final int EXIT_CODE = 1;

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent event) {
        ConfigurableListableBeanFactory beans = event.getApplicationContext().getBeanFactory();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> enforce(beans), "shutdown-limit"));
    }

    private static void enforce(ConfigurableListableBeanFactory beans) {
        long end = System.nanoTime() + ORDERLY.toNanos();
        while (!stopped(beans)) {
            if (System.nanoTime() > end) {
                stopDatabase(beans);
                Runtime.getRuntime().halt(EXIT_CODE);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** A closed context has destroyed its beans, one that is still starting or stopping has not. */
    private static boolean stopped(ConfigurableListableBeanFactory beans) {
        return beans.getSingletonCount() == 0;
    }

    private static void stopDatabase(ConfigurableListableBeanFactory beans) {
        if (beans.getSingleton("embeddedDatabase") instanceof EmbeddedDatabase database) {
            database.close();
        }
    }
}
