package org.unionhome.workflow.tasklist;

import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.glassfish.jersey.servlet.ServletContainer;
import org.glassfish.jersey.servlet.ServletProperties;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Servlet and filters of the Camunda web apps. The filters come after Spring Security's chain and before the web apps' own filters,
 * which the starter maps last.
 */
@Configuration(proxyBeanMethods = false)
class TasklistWebConfiguration {

    private static final String[] WEB_APPS = {"/camunda/app/*", "/camunda/api/*"};
    private static final int AFTER_SECURITY = SecurityProperties.DEFAULT_FILTER_ORDER + 10;

    @Bean
    FilterRegistrationBean<EngineApiGuard> webAppGuard(MessageSource texts) {
        FilterRegistrationBean<EngineApiGuard> guard = new FilterRegistrationBean<>(new EngineApiGuard(texts));
        guard.addUrlPatterns("/camunda/*");
        guard.setOrder(AFTER_SECURITY - 1);
        return guard;
    }

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> webAppLogin() {
        FilterRegistrationBean<ContainerBasedAuthenticationFilter> login =
                new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        login.setName("Container Based Authentication Filter");
        login.addInitParameter("authentication-provider", LoggedInPerson.class.getName());
        login.addUrlPatterns(WEB_APPS);
        login.setOrder(AFTER_SECURITY);
        return login;
    }

    /** Takes the name of the web apps' own header filter, which the starter therefore does not register. */
    @Bean
    FilterRegistrationBean<CspNonceFilter> webAppHeaders() {
        FilterRegistrationBean<CspNonceFilter> headers = new FilterRegistrationBean<>(new CspNonceFilter());
        headers.setName("HttpHeaderSecurity");
        headers.addUrlPatterns(WEB_APPS);
        headers.setOrder(AFTER_SECURITY + 1);
        return headers;
    }

    /** Takes the name of the web apps' own servlet, which the starter therefore does not register. */
    @Bean
    ServletRegistrationBean<ServletContainer> engineApi() {
        ServletRegistrationBean<ServletContainer> api =
                new ServletRegistrationBean<>(new ServletContainer(), "/camunda/api/engine/*");
        api.setName("Engine Api");
        api.addInitParameter(ServletProperties.JAXRS_APPLICATION_CLASS, EngineApi.class.getName());
        return api;
    }
}
