package org.unionhome.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.unionhome.people.People;
import org.unionhome.people.Person;

/** The reader's language, and the pages that processes bring along. */
@Configuration(proxyBeanMethods = false)
class PortalConfiguration implements WebMvcConfigurer {

    /** Chinese unless the person's own language or a choice in this browser says otherwise. */
    @Bean
    LocaleResolver localeResolver(People people) {
        CookieLocaleResolver cookie = new CookieLocaleResolver("union-home-language") {
            @Override
            public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
                super.setLocale(request, response, known(locale));
            }
        };
        cookie.setCookieMaxAge(Duration.ofDays(365));
        cookie.setCookieSameSite("Lax");
        cookie.setRejectInvalidCookies(false);
        cookie.setDefaultLocaleFunction(request -> ownLanguage(request.getUserPrincipal(), people));
        return cookie;
    }

    private static Locale ownLanguage(Principal principal, People people) {
        return principal == null
                ? Locale.SIMPLIFIED_CHINESE
                : people.find(principal.getName()).map(Person::locale).orElse(Locale.SIMPLIFIED_CHINESE);
    }

    private static Locale known(Locale locale) {
        boolean english = locale != null && Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        return english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor choice = new LocaleChangeInterceptor();
        choice.setParamName("lang");
        choice.setHttpMethods("GET");
        choice.setIgnoreInvalidLocale(true);
        registry.addInterceptor(choice);
    }

    /** {@code processes/<slug>/pages/<name>} names a page in that folder. */
    @Bean
    SpringResourceTemplateResolver processPages() {
        SpringResourceTemplateResolver resolver = new SpringResourceTemplateResolver();
        resolver.setPrefix("classpath:/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setResolvablePatterns(Set.of("processes/*"));
        resolver.setOrder(0);
        return resolver;
    }
}
