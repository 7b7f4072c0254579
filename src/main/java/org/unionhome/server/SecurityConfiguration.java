package org.unionhome.server;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.actuate.autoconfigure.security.servlet.EndpointRequest;
import org.springframework.boot.actuate.health.HealthEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.logout.CookieClearingLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.unionhome.server.login.Account;
import org.unionhome.server.login.Accounts;
import org.unionhome.server.login.ClosedDoor;
import org.unionhome.server.login.CsrfTokens;
import org.unionhome.server.login.CurrentAccountFilter;
import org.unionhome.server.login.FirstPasswordFilter;
import org.unionhome.server.login.LoginEntry;
import org.unionhome.server.login.LoginProblems;
import org.unionhome.server.login.Requests;

/**
 * One log-in for portal, Tasklist and interface. Three chains: the Camunda web apps, calls of other systems with HTTP Basic,
 * and everything else. What no rule opens is closed to those who are not logged in.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final RequestMatcher OTHER_SYSTEMS = new OrRequestMatcher(
            PathPatternRequestMatcher.withDefaults().matcher("/api/**"),
            PathPatternRequestMatcher.withDefaults().matcher("/actuator/**"));
    private static final String OWN_PAGES = String.join(
            "; ",
            "default-src 'self'",
            "base-uri 'none'",
            "object-src 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "script-src 'self'",
            "style-src 'self' 'unsafe-inline'"); // bpmn-js and form-js set style attributes

    private final Accounts accounts;
    private final BoardSwitch boardSwitch;

    SecurityConfiguration(Accounts accounts, BoardSwitch boardSwitch) {
        this.accounts = accounts;
        this.boardSwitch = boardSwitch;
    }

    @Bean
    static SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    /** Patterns are those of the whole path. Otherwise they would be taken as relative to the web apps' own servlets. */
    @Bean
    static PathPatternRequestMatcher.Builder wholePaths() {
        return PathPatternRequestMatcher.withDefaults();
    }

    /** The web apps check their own CSRF token; Spring's would refuse their calls. */
    @Bean
    @Order(1)
    SecurityFilterChain webApps(HttpSecurity http) throws Exception {
        http.securityMatcher("/camunda/**")
                .csrf(csrf -> csrf.disable())
                .authorizeHttpRequests(paths -> paths.requestMatchers(
                                "/camunda/api/admin/setup/**", "/camunda/app/welcome/**", "/camunda/app/*/*/setup/**")
                        .denyAll()
                        .requestMatchers(
                                "/camunda/app/cockpit/**",
                                "/camunda/app/admin/**",
                                "/camunda/api/cockpit/**",
                                "/camunda/api/admin/plugin/**")
                        .hasRole(Account.ADMINISTRATOR)
                        .requestMatchers("/camunda/favicon.ico")
                        .authenticated()
                        .anyRequest()
                        .hasRole(Account.OFFICER))
                .headers(headers -> common(headers));
        return session(http).build();
    }

    /** A call that brings its own credentials: no session, hence nothing that a foreign page could ride on. */
    @Bean
    @Order(2)
    SecurityFilterChain otherSystems(HttpSecurity http) throws Exception {
        http.securityMatcher(SecurityConfiguration::bringsCredentials)
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .httpBasic(basic -> basic.authenticationEntryPoint(new LoginEntry()))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(new LoginEntry()))
                .authorizeHttpRequests(paths -> paths.requestMatchers("/actuator/**")
                        .hasRole(Account.ADMINISTRATOR)
                        .anyRequest()
                        .authenticated())
                .headers(headers -> common(headers).contentSecurityPolicy(csp -> csp.policyDirectives(OWN_PAGES)))
                .addFilterBefore(new FirstPasswordFilter(), AuthorizationFilter.class);
        return http.build();
    }

    private static boolean bringsCredentials(HttpServletRequest request) {
        return Requests.hasBasicCredentials(request) && OTHER_SYSTEMS.matches(request);
    }

    @Bean
    @Order(3)
    SecurityFilterChain portal(HttpSecurity http, LoginProblems problems) throws Exception {
        http.csrf(csrf -> csrf.csrfTokenRepository(CsrfTokens.repository()).csrfTokenRequestHandler(new CsrfTokens()))
                .formLogin(login ->
                        login.loginPage("/login").failureHandler(problems).defaultSuccessUrl("/"))
                .logout(logout -> logout.logoutUrl("/logout")
                        .logoutSuccessUrl("/login?logout")
                        .addLogoutHandler(new CookieClearingLogoutHandler("JSESSIONID")))
                .authorizeHttpRequests(paths -> paths.requestMatchers(
                                "/login",
                                "/error",
                                "/language",
                                "/assets/**",
                                "/favicon.ico",
                                "/favicon.svg",
                                "/public/**")
                        .permitAll()
                        .requestMatchers("/board", "/board/**")
                        .access(boardReaders())
                        .requestMatchers(EndpointRequest.to(HealthEndpoint.class))
                        .permitAll()
                        .requestMatchers(EndpointRequest.toAnyEndpoint())
                        .hasRole(Account.ADMINISTRATOR)
                        .requestMatchers("/actuator/**")
                        .hasRole(Account.ADMINISTRATOR)
                        .requestMatchers("/webjars/**", "/plugin/**", "/camunda-welcome/**", "/engine-rest/**")
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .headers(headers -> common(headers).contentSecurityPolicy(csp -> csp.policyDirectives(OWN_PAGES)));
        return session(http).build();
    }

    /** Everybody of the company, or everybody. Without a log-in it shows, and changes nothing. */
    private AuthorizationManager<RequestAuthorizationContext> boardReaders() {
        AuthorizationManager<RequestAuthorizationContext> members = AuthenticatedAuthorizationManager.authenticated();
        return (who, request) ->
                boardSwitch.open() && "GET".equals(request.getRequest().getMethod())
                        ? new AuthorizationDecision(true)
                        : (AuthorizationDecision) members.authorize(who, request);
    }

    private HttpSecurity session(HttpSecurity http) throws Exception {
        HttpSessionRequestCache pages = new HttpSessionRequestCache();
        pages.setRequestMatcher(Requests::wantsPage);
        return http.securityContext(context -> context.securityContextRepository(securityContextRepository()))
                // A new session, not only a new id: the web apps remember their user in it.
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.newSession()))
                .requestCache(cache -> cache.requestCache(pages))
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(new LoginEntry()).accessDeniedHandler(new ClosedDoor()))
                .addFilterAfter(new CurrentAccountFilter(accounts), SecurityContextHolderFilter.class)
                .addFilterBefore(new FirstPasswordFilter(), AuthorizationFilter.class);
    }

    private static HeadersConfigurer<HttpSecurity> common(HeadersConfigurer<HttpSecurity> headers) {
        return headers.contentTypeOptions(withDefaults())
                .frameOptions(frame -> frame.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(
                        hsts -> hsts.includeSubDomains(false).maxAgeInSeconds(31_536_000))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"));
    }
}
