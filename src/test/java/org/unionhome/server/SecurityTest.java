package org.unionhome.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.support.Browser.ENGINE;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.UnionClock;
import org.unionhome.people.DemoUnion;
import org.unionhome.support.Browser;
import org.unionhome.support.UnionHomeTest;

/** One log-in for everything, over real HTTP. */
@UnionHomeTest
class SecurityTest {

    private static final String MEMBER = "linxiaohe";
    private static final String OFFICER = "zhuyating";
    private static final String ADMINISTRATOR = "ouyangxue";
    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient db;

    @Autowired
    UnionClock clock;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/cases",
                "/search",
                "/admin/ledger",
                "/password",
                TASKLIST,
                "/camunda/app/cockpit/default/",
                "/camunda/app/admin/default/",
                "/camunda/app/welcome/default/",
                "/camunda/",
                "/camunda/lib/deps.js",
                "/camunda/api/engine/engine/",
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/admin/auth/user/default",
                "/camunda/api/cockpit/plugin/base/default/incident",
                "/api/tasks",
                "/actuator/prometheus",
                "/actuator/info",
                "/actuator/env",
                "/camunda-welcome/index.html",
                "/webjars/camunda/index.html",
                "/engine-rest/task",
                "/no-such-page"
            })
    void aStrangerGetsOnlyTheLogInPage(String path) {
        Browser stranger = new Browser(port);
        HttpResponse<String> page = stranger.page(path);
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location").orElseThrow()).endsWith("/login");
        HttpResponse<String> call = stranger.get(path);
        assertThat(call.statusCode()).isEqualTo(401);
        assertThat(call.headers().firstValue("WWW-Authenticate")).isEmpty();
        assertThat(stranger.form(path, Map.of("a", "b")).statusCode()).isIn(302, 401, 403);
    }

    @Test
    void onlyHealthIsOpenAndOnlyAdministratorsSeeMetrics() {
        assertThat(new Browser(port).get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(Browser.of(OFFICER, port).get("/actuator/info").statusCode()).isEqualTo(403);
        assertThat(basic(ADMINISTRATOR, DemoUnion.PASSWORD, "/actuator/info").statusCode())
                .isEqualTo(200);
        assertThat(basic(OFFICER, DemoUnion.PASSWORD, "/actuator/info").statusCode())
                .isEqualTo(403);
    }

    @Test
    void theSessionBeforeTheLogInIsWorthNothingAfterwards() {
        Browser victim = new Browser(port);
        victim.page("/cases"); // a remembered page makes a session before the log-in
        String before = victim.cookie("JSESSIONID", "/").orElseThrow();
        victim.logIn(OFFICER, DemoUnion.PASSWORD);
        assertThat(victim.cookie("JSESSIONID", "/").orElseThrow()).isNotEqualTo(before);

        Browser attacker = new Browser(port);
        attacker.plant("JSESSIONID", "/", before);
        assertThat(attacker.page(TASKLIST).statusCode()).isEqualTo(302);
    }

    @Test
    void logInLeadsBackToThePageThatWasAskedForButNeverToAScriptsCall() {
        Browser officer = new Browser(port);
        officer.page(TASKLIST);
        officer.get(ENGINE + "/task?firstResult=0&maxResults=2000");
        HttpResponse<String> in = officer.logIn(OFFICER, DemoUnion.PASSWORD);
        assertThat(in.headers().firstValue("Location").orElseThrow()).contains(TASKLIST);
    }

    @Test
    void oneLogOutEndsPortalAndTasklist() {
        Browser officer = Browser.of(OFFICER, port);
        assertThat(officer.page(TASKLIST).statusCode()).isEqualTo(200);
        assertThat(officer.get(ENGINE + "/filter?firstResult=0&maxResults=2000").statusCode())
                .isEqualTo(200);
        String session = officer.cookie("JSESSIONID", "/").orElseThrow();

        HttpResponse<String> out = officer.form("/logout", Map.of());
        assertThat(out.headers().firstValue("Location").orElseThrow()).endsWith("/login?logout");

        officer.plant("JSESSIONID", "/", session);
        assertThat(officer.get(ENGINE + "/filter?firstResult=0&maxResults=2000").statusCode())
                .isEqualTo(401);
        assertThat(officer.get("/actuator/info").statusCode()).isEqualTo(401);
    }

    @Test
    void logOutNeedsThePagesToken() {
        Browser officer = Browser.of(OFFICER, port);
        HttpResponse<String> forged = officer.send(officer.request("/logout").POST(BodyPublishers.noBody()));
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(officer.get(ENGINE + "/filter?firstResult=0&maxResults=2000").statusCode())
                .isEqualTo(200);
    }

    @Test
    void whoLogsInAfterSomebodyElseInTheSameBrowserIsNotMistakenForThem() {
        Browser shared = Browser.of(ADMINISTRATOR, port);
        assertThat(shared.page(TASKLIST).statusCode()).isEqualTo(200);
        assertThat(shared.get("/camunda/api/admin/auth/user/default").body()).contains(ADMINISTRATOR);
        shared.logIn(OFFICER, DemoUnion.PASSWORD);
        assertThat(shared.get("/camunda/api/admin/auth/user/default").body()).doesNotContain(ADMINISTRATOR);
        assertThat(shared.get(ENGINE + "/job").statusCode()).isEqualTo(403);
    }

    @Test
    void aRoleCountsAtTheNextRequestAndIsGoneAtTheNextRequest() {
        Browser member = Browser.of(MEMBER, port);
        assertThat(member.page(TASKLIST).statusCode()).isEqualTo(403);
        db.sql(
                        "insert into role_grant (person_id, role, unit_code, valid_from) values (:id, 'auditor', 'GX', date '2018-01-01')")
                .param("id", MEMBER)
                .update();
        try {
            assertThat(member.page(TASKLIST).statusCode()).isEqualTo(200);
            assertThat(member.get(ENGINE + "/filter?firstResult=0&maxResults=2000")
                            .statusCode())
                    .isEqualTo(200);
        } finally {
            db.sql("delete from role_grant where person_id = :id")
                    .param("id", MEMBER)
                    .update();
        }
        assertThat(member.page(TASKLIST).statusCode()).isEqualTo(403);
        assertThat(member.get(ENGINE + "/filter?firstResult=0&maxResults=2000").statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoLeftIsLoggedOutAtTheNextRequest() {
        Browser officer = Browser.of(OFFICER, port);
        db.sql("update person set active = false where id = :id")
                .param("id", OFFICER)
                .update();
        try {
            assertThat(officer.get(ENGINE + "/filter?firstResult=0&maxResults=2000")
                            .statusCode())
                    .isEqualTo(401);
        } finally {
            db.sql("update person set active = true where id = :id")
                    .param("id", OFFICER)
                    .update();
        }
        assertThat(officer.get(ENGINE + "/filter?firstResult=0&maxResults=2000").statusCode())
                .isEqualTo(401);
    }

    @Test
    void aGivenPasswordMustBeChangedBeforeAnythingElse() {
        Browser officer = Browser.of(OFFICER, port);
        db.sql("update person set must_change_password = true where id = :id")
                .param("id", OFFICER)
                .update();
        try {
            for (String path : List.of("/", "/cases", TASKLIST)) {
                HttpResponse<String> page = officer.page(path);
                assertThat(page.statusCode()).as(path).isEqualTo(302);
                assertThat(page.headers().firstValue("Location").orElseThrow()).endsWith("/password");
            }
            assertThat(officer.get(ENGINE + "/filter?firstResult=0&maxResults=2000")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(basic(OFFICER, DemoUnion.PASSWORD, "/api/tasks").statusCode())
                    .isEqualTo(403);
        } finally {
            db.sql("update person set must_change_password = false where id = :id")
                    .param("id", OFFICER)
                    .update();
        }
        assertThat(officer.get(ENGINE + "/filter?firstResult=0&maxResults=2000").statusCode())
                .isEqualTo(200);
    }

    @Test
    void afterFiveWrongPasswordsEvenTheRightOneHasToWait() {
        String person = "guanmingli";
        for (int i = 0; i < 5; i++) {
            assertThat(location(new Browser(port).logIn(person, "wrong" + i))).endsWith("/login?error");
        }
        assertThat(location(new Browser(port).logIn(person, DemoUnion.PASSWORD)))
                .endsWith("/login?wait=5");
        assertThat(basic(person, DemoUnion.PASSWORD, "/api/tasks").statusCode()).isEqualTo(401);

        clock.advance(Duration.ofSeconds(6));
        assertThat(location(new Browser(port).logIn(person, DemoUnion.PASSWORD)))
                .endsWith("/");
    }

    @Test
    void unknownNamesAndWrongPasswordsReadTheSame() {
        assertThat(location(new Browser(port).logIn("nobody99", "x"))).endsWith("/login?error");
        assertThat(location(new Browser(port).logIn(OFFICER, "x"))).endsWith("/login?error");
    }

    @Test
    void theLogInPageSurvivesAStaleToken() {
        Browser browser = new Browser(port);
        HttpResponse<String> stale = browser.send(browser.request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + OFFICER + "&password=" + DemoUnion.PASSWORD)));
        assertThat(location(stale)).endsWith("/login?expired");
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() {
        Browser officer = Browser.of(OFFICER, port);
        for (String path :
                List.of("/login", "/no-such-page", TASKLIST, ENGINE + "/filter?firstResult=0&maxResults=2000")) {
            HttpResponse<String> answer = officer.page(path);
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(path)
                    .contains("nosniff");
            assertThat(answer.headers().firstValue("X-Frame-Options")).as(path).contains("DENY");
            assertThat(answer.headers().firstValue("Referrer-Policy")).as(path).contains("same-origin");
            String policy =
                    answer.headers().firstValue("Content-Security-Policy").orElseThrow();
            assertThat(policy).as(path).contains("frame-ancestors 'none'", "object-src 'none'", "default-src 'self'");
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .as(path)
                    .hasSize(1);
        }
        assertThat(new Browser(port)
                        .page("/login")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .contains("script-src 'self'")
                .doesNotContain("unsafe-eval");
    }

    @Test
    void theNonceOfThePageIsTheOneOfItsHeaderEvenUnderLoad() throws Exception {
        Browser officer = Browser.of(OFFICER, port);
        officer.page(TASKLIST);
        AtomicBoolean more = new AtomicBoolean(true);
        ExecutorService others = Executors.newFixedThreadPool(2);
        Callable<Integer> load = () -> {
            int calls = 0;
            while (more.get()) {
                officer.get("/camunda/api/engine/engine/");
                calls++;
            }
            return calls;
        };
        try {
            Future<Integer> first = others.submit(load);
            Future<Integer> second = others.submit(load);
            for (int i = 0; i < 40; i++) {
                HttpResponse<String> page = officer.page(TASKLIST);
                String header = found(
                        "'nonce-([^']+)'",
                        page.headers().firstValue("Content-Security-Policy").orElseThrow());
                assertThat(page.body()).contains("nonce=\"" + header + "\"");
                assertThat(page.body().split("nonce=\"", -1))
                        .allSatisfy(part -> assertThat(part).doesNotContain("$CSP_NONCE"));
            }
            more.set(false);
            assertThat(first.get(30, TimeUnit.SECONDS) + second.get(30, TimeUnit.SECONDS))
                    .isPositive();
        } finally {
            more.set(false);
            others.shutdownNow();
        }
    }

    @Test
    void aSystemWithItsOwnCredentialsNeedsNoTokenAndGetsNoSession() {
        HttpResponse<String> answer = basic(OFFICER, DemoUnion.PASSWORD, "/api/no-such-resource");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
        assertThat(basic(OFFICER, "wrong", "/api/no-such-resource").statusCode())
                .isEqualTo(401);
        HttpResponse<String> withSession = Browser.of(OFFICER, port)
                .send(Browser.of(OFFICER, port).request("/api/no-such-resource").POST(BodyPublishers.noBody()));
        assertThat(withSession.statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> basic(String person, String password, String path) {
        Browser system = new Browser(port);
        String credentials =
                Base64.getEncoder().encodeToString((person + ":" + password).getBytes(StandardCharsets.UTF_8));
        return system.send(system.request(path)
                .header("Authorization", "Basic " + credentials)
                .GET());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
