package org.unionhome.server;

import io.micrometer.observation.ObservationPredicate;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.observation.ServerRequestObservationContext;

/** What the figures of the server leave out: who reads them every second would see when an anonymous letter was posted. */
@Configuration(proxyBeanMethods = false)
class MetricsConfiguration {

    private static final String PUBLIC = "/public/";

    @Bean
    ObservationPredicate requestsWithoutLogInAreNotCounted() {
        return (name, context) -> !(context instanceof ServerRequestObservationContext request
                && request.getCarrier() != null
                && path(request.getCarrier()).startsWith(PUBLIC));
    }

    private static String path(HttpServletRequest request) {
        String inside = request.getPathInfo();
        return request.getServletPath() + (inside == null ? "" : inside);
    }
}
