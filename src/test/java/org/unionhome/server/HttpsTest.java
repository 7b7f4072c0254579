package org.unionhome.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.unionhome.support.Browser;
import org.unionhome.support.UnionHomeTest;

/** Behind a proxy that speaks HTTPS, and what the switch {@code unionhome.https} adds for one that does not say so. */
@UnionHomeTest
class HttpsTest {

    @LocalServerPort
    int port;

    @Test
    void behindHttpsTheBrowserIsToldToStayAndCookiesGoNowhereElse() {
        for (String path : List.of("/login", "/cases")) {
            HttpResponse<String> answer = ask(path, "https");

            assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                    .as(path)
                    .contains("max-age=31536000");
            assertThat(answer.headers().allValues("Set-Cookie"))
                    .as(path)
                    .isNotEmpty()
                    .allMatch(HttpsTest::isSecure);
        }
        assertThat(ask("/cases", "https").headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("JSESSIONID="));
    }

    @Test
    void withoutHttpsCookiesComeBackAndNothingIsPromised() {
        HttpResponse<String> answer = ask("/cases", "http");

        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(answer.headers().allValues("Set-Cookie")).isNotEmpty().noneMatch(HttpsTest::isSecure);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theSwitchDecidesForEveryCookieOfASession(boolean https) throws IOException {
        StandardEnvironment settings = new StandardEnvironment();
        new YamlPropertySourceLoader()
                .load("settings", new ClassPathResource("application.yml"))
                .forEach(settings.getPropertySources()::addLast);
        if (https) {
            settings.getPropertySources().addFirst(new MapPropertySource("switch", Map.of("unionhome.https", "true")));
        }

        for (String setting : List.of(
                "server.servlet.session.cookie.secure",
                "camunda.bpm.webapp.session-cookie.enable-secure-cookie",
                "camunda.bpm.webapp.csrf.enable-secure-cookie")) {
            assertThat(settings.getProperty(setting, Boolean.class)).as(setting).isEqualTo(https);
        }
    }

    private HttpResponse<String> ask(String path, String scheme) {
        Browser stranger = new Browser(port);
        return stranger.send(stranger.request(path)
                .header("Accept", "text/html")
                .header("X-Forwarded-Proto", scheme)
                .GET());
    }

    private static boolean isSecure(String cookie) {
        return List.of(cookie.split("; ")).contains("Secure");
    }
}
