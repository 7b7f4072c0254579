package org.unionhome.collectivebargaining.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.collectivebargaining.table.TableFixture.*;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.unionhome.collectivebargaining.Side;
import org.unionhome.collectivebargaining.cost.Scenarios;
import org.unionhome.collectivebargaining.table.BargainingTable;
import org.unionhome.collectivebargaining.table.Notes;
import org.unionhome.collectivebargaining.table.OfferMoves;
import org.unionhome.collectivebargaining.table.Position;
import org.unionhome.collectivebargaining.table.Seats;
import org.unionhome.collectivebargaining.table.TableFixture;
import org.unionhome.collectivebargaining.table.TableReader;
import org.unionhome.collectivebargaining.table.Wish;
import org.unionhome.support.Browser;
import org.unionhome.support.PeopleFixture;
import org.unionhome.support.UnionHomeTest;

/** What one side keeps to itself is reached by nobody else, on no path. */
@UnionHomeTest
class TablePermissionTest {

    private static final String SECRET_DRAFT = "草稿密文甲：13.37";
    private static final String SECRET_REASON = "理由密文乙";
    private static final String SECRET_NOTE = "笔记密文丙";
    private static final String SECRET_WHOLE = "总笔记密文丁";
    private static final String SECRET_SCENARIO = "测算密文戊";
    private static final String[] SECRETS = {SECRET_DRAFT, SECRET_REASON, SECRET_NOTE, SECRET_WHOLE, SECRET_SCENARIO};

    @LocalServerPort
    int port;

    @Autowired
    PeopleFixture grants;

    @Autowired
    ApplicationContext beans;

    @Autowired
    BargainingTable table;

    @Autowired
    TableReader reader;

    @Autowired
    OfferMoves offers;

    @Autowired
    Notes notes;

    @Autowired
    Scenarios scenarios;

    @Autowired
    Seats seats;

    TableFixture fixture;
    String number;
    String base;

    @BeforeEach
    void theStaffSideWritesItsPapers() {
        fixture = TableFixture.of(beans);
        number = fixture.wageRound();
        base = "/bargaining/" + number;
        offers.draft(number, 1, STAFF, Wish.of(SECRET_DRAFT, new BigDecimal("13.37"), SECRET_REASON));
        notes.write(seats.require(number, STAFF), 1, SECRET_NOTE);
        notes.write(seats.require(number, CHAIR), null, SECRET_WHOLE);
        offers.table(number, 2, STAFF, Wish.of("公开的二线主张6%", new BigDecimal("6"), null));
        Browser.of(STAFF, port)
                .form(base + "/cost/scenarios", Map.of("title", SECRET_SCENARIO, "frontlinePercent", "13.37"));
    }

    @Test
    void ownSideSeesItsPapersWithOrWithoutASeat() {
        for (String person : List.of(STAFF, CHAIR, OFFICER)) {
            Browser browser = Browser.of(person, port);
            assertThat(browser.page(base + "/table?clause=1").body())
                    .as(person)
                    .contains(SECRET_DRAFT, SECRET_REASON, SECRET_NOTE, SECRET_WHOLE, "您坐在职工方");
            assertThat(browser.page(base + "/cost").body()).contains(SECRET_SCENARIO);
        }
    }

    @Test
    void theOtherSideAndTheRecorderReadWhatIsSharedAndNothingElse() {
        for (String person : List.of(COMPANY, COMPANY_CHIEF, "guanmingli", RECORDER)) {
            Browser browser = Browser.of(person, port);
            assertThat(browser.page(base + "/table?clause=2").body())
                    .as(person)
                    .contains("公开的二线主张6%")
                    .doesNotContain(SECRETS);
            assertThat(browser.page(base + "/table?clause=1").body()).doesNotContain(SECRETS);
            assertThat(fragment(browser, base + "/table?clause=1").body()).doesNotContain(SECRETS);
            assertThat(browser.page(base + "/table/board?seen=0").body()).doesNotContain(SECRETS);
            assertThat(browser.page(base + "/redline").body()).doesNotContain(SECRETS);
            assertThat(browser.page(base + "/cost").body())
                    .doesNotContain(SECRETS)
                    .doesNotContain("13.37");
            assertThat(browser.page("/cases/" + number).body())
                    .contains(base + "/table")
                    .doesNotContain(SECRETS);
            assertThat(browser.get("/api/cases/" + number).body()).doesNotContain(SECRETS);
            assertThat(browser.page("/search?q=" + "%E5%AF%86%E6%96%87").body()).doesNotContain(SECRETS);
            assertThat(browser.page("/notices").body()).doesNotContain(SECRETS);
        }
        assertThat(Browser.of(RECORDER, port).page(base + "/cost").statusCode()).isEqualTo(404);
    }

    @Test
    void forEverybodyElseThereIsNoSuchTable() {
        for (String person : List.of(MEMBER, AUDITOR, "zhoujinsheng", "ouyangxue")) {
            Browser browser = Browser.of(person, port);
            for (String page : List.of("/table", "/table?clause=1", "/table/board", "/cost", "/redline")) {
                assertThat(browser.page(base + page).statusCode())
                        .as(person + page)
                        .isEqualTo(404);
            }
            assertThat(browser.form(base + "/table/notes", Map.of("text", "x")).statusCode())
                    .isEqualTo(404);
            assertThat(browser.form(base + "/table/clauses/1/offer", Map.of("amount", "5", "act", "table"))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(browser.form(base + "/table/clauses/1/preview", Map.of("amount", "5"))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(browser.form(base + "/cost/what-if", Map.of()).statusCode())
                    .isEqualTo(404);
        }
        assertThat(Browser.of(STAFF, port)
                        .page("/bargaining/XS-1999-00001/table")
                        .statusCode())
                .isEqualTo(404);
        assertThat(new Browser(port).page(base + "/table").statusCode()).isEqualTo(302);
    }

    @Test
    void aStandInOfTheCompanyChiefDoesNotGetASecondSide() {
        try (var standIn = grants.standIn(OFFICER, COMPANY_CHIEF, null);
                var other = grants.standIn(MEMBER, CHAIR, null)) {
            notes.write(seats.require(number, COMPANY), 1, "企业方密文");
            assertThat(Browser.of(OFFICER, port).page(base + "/table?clause=1").body())
                    .contains(SECRET_NOTE)
                    .doesNotContain("企业方密文");
            assertThat(Browser.of(MEMBER, port).page(base + "/table").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void forgedNumbersReachNothingOfTheOtherSide() {
        Browser company = Browser.of(COMPANY, port);
        Position draft = reader.drafts(seats.require(number, STAFF)).get(0);
        long scenario = scenarios.of(number, Side.STAFF).get(0).id();
        long note = notes.of(seats.require(number, STAFF)).get(0).id();

        assertThat(company.page(base + "/cost?scenario=" + scenario).statusCode())
                .isEqualTo(404);
        assertThat(company.form(base + "/cost/scenarios/" + scenario + "/remove", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(company.form(base + "/table/notes/" + note + "/remove", Map.of())
                        .statusCode())
                .isEqualTo(404);
        company.form(base + "/table/clauses/1/positions/" + draft.id() + "/accept", Map.of());
        company.form(base + "/table/clauses/1/positions/" + draft.id() + "/withdraw", Map.of());
        company.form(base + "/table/clauses/1/offer", Map.of("act", "discard"));
        company.form(base + "/table/packages", Map.of("title", "x", "clauses", "1"));

        assertThat(reader.drafts(seats.require(number, STAFF))).containsExactly(draft);
        assertThat(scenarios.of(number, Side.STAFF)).hasSize(1);
        assertThat(notes.of(seats.require(number, STAFF))).hasSize(2);
        assertThat(table.agreed(number)).isEmpty();

        String elsewhere = fixture.wageRound();
        assertThat(Browser.of(STAFF, port)
                        .form("/bargaining/" + elsewhere + "/table/notes/" + note + "/remove", Map.of())
                        .statusCode())
                .as("a note belongs to its own bargaining")
                .isEqualTo(404);
    }

    @Test
    void aPreviewTellsOnlyWhatBothKnow() {
        HttpResponse<String> preview =
                Browser.of(COMPANY, port).form(base + "/table/clauses/1/preview", Map.of("amount", "13.37"));
        assertThat(preview.body()).contains("今年多支出").doesNotContain("相差", "相同");
    }

    private static HttpResponse<String> fragment(Browser browser, String path) {
        return browser.send(browser.request(path)
                .header("Accept", "text/html")
                .header("HX-Request", "true")
                .header("HX-Target", "drawer")
                .GET());
    }
}
