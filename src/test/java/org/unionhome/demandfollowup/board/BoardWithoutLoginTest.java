package org.unionhome.demandfollowup.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.demandfollowup.DemandCases;
import org.unionhome.support.Browser;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

/** The switch {@code unionhome.board-without-login}, asked by a browser in which nobody is logged in. */
@UnionHomeTest
class BoardWithoutLoginTest {

    private static final String SOURCE = "board-without-login";

    @LocalServerPort
    int port;

    @Autowired
    ConfigurableEnvironment settings;

    @Autowired
    CaseDriver driver;

    @Autowired
    JdbcClient db;

    private String number;
    private Browser visitor;

    @BeforeEach
    void aVisitor() {
        number = new DemandCases(driver, db).raise();
        visitor = new Browser(port);
    }

    @AfterEach
    void switchedOffAgain() {
        settings.getPropertySources().remove(SOURCE);
    }

    private void switchOn() {
        settings.getPropertySources()
                .addFirst(new MapPropertySource(SOURCE, Map.of("unionhome.board-without-login", "true")));
    }

    private List<String> boardPages() {
        return List.of(
                "/board",
                "/board/charts",
                "/board/wall",
                "/board/feed.xml",
                "/board/export.csv",
                "/board/meetings",
                "/board/demands/" + number);
    }

    @Test
    void switchedOnEverybodyReadsTheBoardAndMasksStay() {
        switchOn();
        for (String path : boardPages()) {
            HttpResponse<String> page = visitor.page(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.body()).doesNotContain(DemandCases.RAISER_REST);
        }
    }

    @Test
    void switchedOffNobodyReadsItWithoutLoggingIn() {
        for (String path : boardPages()) {
            HttpResponse<String> page = visitor.page(path);
            assertThat(page.statusCode()).as(path).isEqualTo(302);
            assertThat(page.headers().firstValue("Location").orElse("")).endsWith("/login");
        }
    }

    @Test
    void evenThenAVisitorChangesNothingAndSeesNoCase() {
        switchOn();
        visitor.page("/login"); // the CSRF token comes with a page
        for (String path : List.of("/second", "/receipt")) {
            HttpResponse<String> answer = visitor.form("/board/demands/" + number + path, Map.of());
            assertThat(answer.statusCode()).as(path).isIn(302, 401);
            assertThat(answer.headers().firstValue("Location").orElse("/login")).endsWith("/login");
        }
        assertThat(db.sql("select count(*) from demand_follow_up_second where case_number = :n")
                        .param("n", number)
                        .query(Long.class)
                        .single())
                .isZero();
        for (String path : List.of("/", "/tasks", "/cases/" + number, "/search?q=" + number)) {
            assertThat(visitor.page(path).statusCode()).as(path).isEqualTo(302);
        }
        assertThat(visitor.get("/api/cases/" + number).statusCode()).isEqualTo(401);
    }

    @Test
    void theLogInPageOffersVisitorsWhatIsOpenToThem() {
        assertThat(visitor.page("/login").body())
                .contains("href=\"/public/demands/new\"", "匿名提诉求", "href=\"/public/receipt\"", "凭回执查办理")
                .doesNotContain("href=\"/board\"");
        switchOn();
        assertThat(visitor.page("/login").body()).contains("href=\"/board\"", "公开栏");
    }
}
