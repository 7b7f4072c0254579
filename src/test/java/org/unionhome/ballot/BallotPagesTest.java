package org.unionhome.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.ballot.BallotFixture.YES_NO;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.UnionClock;
import org.unionhome.support.Browser;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.PeopleFixture;
import org.unionhome.support.UnionHomeTest;

/** The pages of ballots as electors, counters, officers and strangers get them. */
@UnionHomeTest
class BallotPagesTest {

    private static final String ELECTOR = "qiaoanran";
    private static final List<String> ELECTORS = List.of(ELECTOR, "shenlanying", "fanyuchuan");
    private static final String OFFICER = "zhuyating";
    private static final String STRANGER = "shisufang";
    private static final Pattern CODE = Pattern.compile("slip-code\">([2-9A-Z-]{24})<");
    private static final Pattern HIDDEN_CODE = Pattern.compile("name=\"code\" value=\"([2-9A-Z-]{24})\"");

    @Autowired
    Ballots ballots;

    @Autowired
    CaseDriver driver;

    @Autowired
    JdbcClient db;

    @Autowired
    UnionClock clock;

    @Autowired
    PeopleFixture people;

    @LocalServerPort
    int port;

    BallotFixture fixture;

    @BeforeEach
    void fixture() {
        fixture = new BallotFixture(driver, db, ballots, clock);
    }

    @Test
    void anElectorIsCalledChecksThePaperCastsItAndGetsAReceiptThatNoAddressHas() {
        String id = fixture.open(ELECTORS, 2, YES_NO, "recommendation");
        Browser elector = Browser.of(ELECTOR, port);
        assertThat(body(elector.page("/"))).contains("/ballots/" + id, "请投票");
        assertThat(body(elector.page("/ballots"))).contains("/ballots/" + id, "等您投票");
        assertThat(body(elector.page("/ballots/" + id))).contains("提名 1", "提名 2", "赞成", "弃权", "至少2人", "待确认");
        assertThat(body(elector.form("/ballots/" + id + "/check", Map.of("item0", "YES"))))
                .contains("还有1项没有选")
                .containsPattern("value=\"YES\" checked");
        String confirm = body(elector.form("/ballots/" + id + "/check", paper("YES", "NO")));
        assertThat(confirm).contains("请核对您的选票", "赞成", "反对");
        String code = find(HIDDEN_CODE, confirm);
        Map<String, String> paper = new HashMap<>(paper("YES", "NO"));
        paper.put("code", code);
        HttpResponse<String> receipt = elector.form("/ballots/" + id + "/cast", paper);

        assertThat(receipt.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(find(CODE, body(receipt))).isEqualTo(code);
        assertThat(find(CODE, body(elector.form("/ballots/" + id + "/cast", paper))))
                .isEqualTo(code);
        assertThat(body(elector.page("/ballots/" + id)))
                .contains("共3人，已投1人", "您已投票")
                .doesNotContain("name=\"item0\"", code);
        assertThat(body(elector.page("/"))).doesNotContain("/ballots/" + id);
        assertThat(elector.form("/ballots/" + id + "/check", paper("NO", "NO")).statusCode())
                .as("the way back on a shared phone")
                .isEqualTo(422);
        assertThat(body(elector.form("/ballots/" + id + "/receipt", Map.of("code", code))))
                .contains("这张票在票箱里");
        assertThat(body(elector.form("/ballots/" + id + "/receipt", Map.of("code", "ABCD"))))
                .contains("没有这张票的回执");
    }

    @Test
    void whoReadsTheCaseSeesTheTurnoutAndAfterTheEndTheResultWithItsDigest() {
        String id = fixture.open(ELECTORS, 1, YES_NO, "recommendation");
        fixture.castAll(id, ELECTORS.subList(0, 2), "YES");
        Browser officer = Browser.of(OFFICER, port);
        assertThat(body(officer.page("/ballots/" + id))).contains("共3人，已投2人").doesNotContain("票</strong>");
        assertThat(body(officer.page("/cases/" + ballots.require(id).caseNumber())))
                .contains("/ballots/" + id, "共3人，已投2人", "无记名投票开始");
        HttpResponse<String> turnout = officer.page("/ballots/" + id + "/turnout");
        assertThat(body(turnout)).contains("已投2人").doesNotContain("<html");
        assertThat(turnout.headers().firstValue("HX-Refresh")).isEmpty();
        fixture.castAll(id, ELECTORS.subList(2, 3), "NO");

        assertThat(officer.page("/ballots/" + id + "/turnout").headers().firstValue("HX-Refresh"))
                .contains("true");
        assertThat(body(officer.page("/ballots/" + id)))
                .contains("2票", "1票", "通过", ballots.result(id).digest(), "已登记在事项的台账里");
        db.sql("delete from ballot_mark where ballot_id = :id and choice = 'NO'")
                .param("id", id)
                .update();
        assertThat(body(officer.page("/ballots/" + id))).contains("可能有人改过数据").doesNotContain("已登记在");
    }

    @Test
    void forAStrangerAndForASubstituteThereIsNoSuchBallot() {
        String id = fixture.open(ELECTORS, 1, YES_NO, "recommendation");
        try (PeopleFixture.Undo standIn = people.standIn(STRANGER, ELECTOR, null)) {
            Browser stranger = Browser.of(STRANGER, port);
            assertThat(body(stranger.page("/ballots"))).doesNotContain(id);
            assertThat(List.of(
                            stranger.page("/ballots/" + id),
                            stranger.page("/ballots/" + id + "/turnout"),
                            stranger.page("/ballots/" + id + "/count"),
                            stranger.page("/ballots/" + "0".repeat(32)),
                            stranger.form("/ballots/" + id + "/check", paper("YES", "YES")),
                            stranger.form("/ballots/" + id + "/receipt", Map.of("code", "x")),
                            stranger.form("/ballots/" + id + "/cast", paper("YES", "YES"))))
                    .extracting(HttpResponse::statusCode)
                    .containsOnly(404);
        }
        assertThat(new Browser(port).page("/ballots/" + id).statusCode()).isIn(302, 401);
        HttpResponse<String> officer =
                Browser.of(OFFICER, port).form("/ballots/" + id + "/cast", Map.of("item0", "YES"));
        assertThat(officer.statusCode()).isEqualTo(422);
        assertThat(officer.body()).contains("不在这次投票的投票人名单里");
        assertThat(ballots.turnout(id).voted()).isZero();
    }

    @Test
    void twoCountersEnterTheirSheetsAndLearnOnlyWhetherTheyAgree() {
        String id = fixture.openPaper(ELECTORS, List.of("guanmingli", "taosuqin"), 1, "congress");
        Browser one = Browser.of("guanmingli", port);
        Browser other = Browser.of("taosuqin", port);
        assertThat(body(one.page("/"))).contains("请计票", "/ballots/" + id + "/count");
        assertThat(body(Browser.of(ELECTOR, port).page("/ballots/" + id)))
                .contains("纸质选票")
                .doesNotContain("录入清点结果");
        assertThat(body(one.form("/ballots/" + id + "/count", sheet("3", "0", "2", "0"))))
                .contains("对不上")
                .contains("value=\"3\"");
        assertThat(one.form("/ballots/" + id + "/count", sheet("3", "0", "2", "1"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(body(one.page("/ballots/" + id + "/count"))).contains("您的结果已录入");
        assertThat(body(other.page("/ballots/" + id + "/count"))).doesNotContain("已录入", "value=\"2\"");
        other.form("/ballots/" + id + "/count", sheet("3", "0", "1", "2"));
        assertThat(body(other.page("/ballots/" + id + "/count"))).contains("已经1次不一致");
        one.form("/ballots/" + id + "/count", sheet("3", "0", "2", "1"));
        HttpResponse<String> last = other.form("/ballots/" + id + "/count", sheet("3", "0", "2", "1"));

        assertThat(last.headers().firstValue("Location").orElse("")).endsWith("/ballots/" + id);
        assertThat(body(other.page("/ballots/" + id))).contains("两人的结果一致", "2票", "通过");
        assertThat(body(Browser.of(ELECTOR, port).page("/ballots/" + id))).contains("2票", "第17、20条");
    }

    @Test
    void papersThatWereNotCountedInTimeAreNotSaidToBeDestroyed() {
        String id = fixture.openPaper(ELECTORS, List.of("guanmingli", "taosuqin"), 1, "congress");
        clock.set(ballots.require(id).closesAt().plusSeconds(1));
        ballots.close(id);

        assertThat(body(Browser.of(ELECTOR, port).page("/ballots/" + id)))
                .contains("还没有录入一致的清点结果")
                .doesNotContain("销毁");
    }

    @Test
    void anEnglishReaderReadsEnglish() {
        String id = fixture.open(ELECTORS, 1, YES_NO, "recommendation");

        assertThat(body(Browser.of(ELECTOR, port).page("/ballots/" + id + "?lang=en")))
                .contains("Abstain", "Look it over, then vote", "What makes it count");
    }

    private static Map<String, String> paper(String first, String second) {
        return Map.of("item0", first, "item1", second);
    }

    private static Map<String, String> sheet(String papers, String invalid, String yes, String no) {
        return Map.of("papers", papers, "invalid", invalid, "item0-0", yes, "item0-1", no, "item0-2", "0");
    }

    private static String body(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(String.valueOf(answer.uri())).isEqualTo(200);
        return answer.body();
    }

    private static String find(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        assertThat(found.find()).as(pattern.pattern()).isTrue();
        return found.group(1);
    }
}
