package org.unionhome.server;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionhome.UnionClock;

/** The one clock; injected as {@code java.time.Clock} wherever time is read. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    UnionClock clock() {
        return new UnionClock();
    }
}
