package org.unionhome.demandfollowup.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.unionhome.support.CsrfPair.csrf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.unionhome.support.UnionHomeTest;

@UnionHomeTest
class BoardTest {

    private static final Pattern FIGURE =
            Pattern.compile("class=\"figure\" href=\"([^\"]+)\"[^>]*>\\s*<strong class=\"number\">([\\d,]+)</strong>");
    private static final Pattern ACROSS = Pattern.compile(
            "class=\"filter\" href=\"(/board\\?[^\"]+)\"[^>]*><span>[^<]*</span>&nbsp;<strong class=\"number\">([\\d,]+)</strong>");
    private static final Pattern DEMAND = Pattern.compile("href=\"/board/demands/(SQ-\\d{4}-\\d{5})\"");
    private static final Pattern MORE = Pattern.compile("hx-get=\"([^\"]+)\"");
    private static final Pattern TOTAL = Pattern.compile("id=\"found\">共 ([\\d,]+) 件");

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient db;

    @Autowired
    BoardReader reader;

    private BoardFixture fixture;

    @BeforeEach
    void demandsInEveryState() {
        fixture = new BoardFixture(db);
        fixture.clear();
        fixture.fill(34);
    }

    @AfterEach
    void nothingIsLeft() {
        fixture.clear();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "unit=TT",
                "unit=TT1",
                "unit=GX",
                "owner=TT",
                "category=LIFE",
                "matter=LIVELIHOOD",
                "ladder=RED",
                "ladder=GREEN",
                "ladder=CHAIRMAN",
                "ladder=CHAIRMAN&state=open",
                "overdue=true",
                "q=热水",
                "q=水",
                "q=食堂 热水器",
                "q=不存在的词",
                "meeting=DH-2091-00001",
                "unit=MT&category=WAGE&q=洗不上",
                "state=RATING",
                "state=open",
                "state=answered",
                "state=resolved&overdue=true"
            })
    void everyNumberIsTheLengthOfTheListBehindIt(String filter) throws Exception {
        String page = page("/board?" + BoardFixture.PERIOD + "&" + filter);
        List<String[]> figures = new ArrayList<>(matches(FIGURE, page));
        figures.addAll(matches(ACROSS, page));

        assertThat(figures).hasSizeGreaterThanOrEqualTo(10);
        for (String[] figure : figures) {
            String address = figure[0].replace("&amp;", "&");
            assertThat(list(address)).as(address).hasSize(number(figure[1])).doesNotHaveDuplicates();
        }
        assertThat(list("/board?" + BoardFixture.PERIOD + "&" + filter))
                .hasSize(number(matches(TOTAL, page).get(0)[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "category=LIFE", "unit=TT", "overdue=true", "q=热水"})
    void raisedIsTheSumOfItsParts(String filter) throws Exception {
        List<String[]> figures = matches(FIGURE, page("/board?" + BoardFixture.PERIOD + "&" + filter));

        assertThat(figures).hasSize(8);
        assertThat(number(figures.get(0)[1])).isPositive();
        assertThat(figures.stream()
                        .skip(1)
                        .mapToInt(figure -> number(figure[1]))
                        .sum())
                .isEqualTo(number(figures.get(0)[1]));
    }

    @Test
    void aSearchFindsPartsOfWordsWhateverTheirWidthAndCase() throws Exception {
        fixture.add(90, "RAISED", "晒盐一班宿舍漏水", 0);
        String wanted = "SQ-2091-00090";

        for (String words :
                List.of("宿舍", "舍漏", "漏水", "盐一班宿", "晒盐 漏水", "晒盐　漏水", "　宿舍", "sq-2091-00090", "ktv", "ＫＴＶ", "Ktv 漏")) {
            assertThat(list("/board?" + BoardFixture.PERIOD + "&q=" + words))
                    .as(words)
                    .contains(wanted);
        }
        for (String words : List.of("宿漏", "晒盐 热水器", "%", "_漏水", "漏%", "' or 1=1 --")) {
            assertThat(list("/board?" + BoardFixture.PERIOD + "&q=" + words))
                    .as(words)
                    .doesNotContain(wanted);
        }
    }

    @Test
    void whatTheChairmanDecidesHasHisColourInListCountAndFilter() throws Exception {
        String number = fixture.add(95, "AT_CHAIRMAN", "三次还没办好", 0);

        assertThat(db.sql("select ladder from demand_follow_up where case_number = :n")
                        .param("n", number)
                        .query(String.class)
                        .single())
                .isEqualTo("GREEN");
        assertThat(page("/board/demands/" + number)).contains("ladder-CHAIRMAN", "报董事长");
        assertThat(list("/board?ladder=CHAIRMAN&" + BoardFixture.PERIOD)).contains(number);
        assertThat(list("/board?ladder=GREEN&" + BoardFixture.PERIOD)).doesNotContain(number);
        BoardCounts counts = reader.counts(BoardFilter.of(Map.of("from", "2091-01-01", "to", "2091-12-31")));
        assertThat(counts.ladder().get("CHAIRMAN").intValue())
                .isEqualTo(list("/board?ladder=CHAIRMAN&state=open&" + BoardFixture.PERIOD)
                        .size());
        assertThat(counts.ladder().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(counts.of(BoardGroup.OPEN));
    }

    @Test
    void onlyWhatLiesWithAUnitIsOverdue() throws Exception {
        for (String state : BoardFixture.STATES) {
            fixture.add(96, state, "早就到期", 0);
            assertThat(list("/board?overdue=true&" + BoardFixture.PERIOD).contains("SQ-2091-00096"))
                    .as(state)
                    .isEqualTo(
                            List.of("ASSIGNED", "REPLYING", "COUNTERSIGNING", "APPROVING", "CARRYING_OUT", "VERIFYING")
                                    .contains(state));
            fixture.remove(96);
        }
    }

    @Test
    void aReplyThatIsStillADraftIsNeitherShownNorFound() throws Exception {
        String number = fixture.add(91, "APPROVING", "路灯不亮", 0);
        db.sql("update demand_follow_up set grade = 'A', reply = '草稿里的话' where case_number = :n")
                .param("n", number)
                .update();

        assertThat(page("/board/demands/" + number)).doesNotContain("草稿里的话");
        assertThat(list("/board?q=草稿里的话")).isEmpty();

        db.sql("update demand_follow_up set replied_on = '2091-02-01' where case_number = :n")
                .param("n", number)
                .update();
        assertThat(page("/board/demands/" + number)).contains("草稿里的话");
        assertThat(list("/board?q=草稿里的话")).containsExactly(number);
    }

    @Test
    void aRaiserIsMaskedAndOneWhoAskedForConfidenceIsNotShownAtAll() throws Exception {
        String open = fixture.add(92, "RAISED", "实名的", 0);
        String confidential = fixture.add(93, "RAISED", "保密的", 4);
        String anonymous = fixture.add(94, "RAISED", "匿名的", 6);
        db.sql("update demand_follow_up set unit_code = 'TT1' where case_number = :n")
                .param("n", confidential)
                .update();

        assertThat(page("/board/demands/" + open)).contains("林**", "晒盐一班").doesNotContain("林小禾", "linxiaohe");
        assertThat(page("/board/demands/" + confidential))
                .contains("匿名职工", "滩头分公司")
                .doesNotContain("林**", "晒盐一班");
        assertThat(page("/board/demands/" + anonymous)).contains("匿名职工").doesNotContain("林**");
        assertThat(page("/board?" + BoardFixture.PERIOD)).doesNotContain("林小禾", "linxiaohe");
        assertThat(list("/board?unit=TT1&" + BoardFixture.PERIOD))
                .contains(open)
                .doesNotContain(confidential);
        assertThat(list("/board?unit=TT&" + BoardFixture.PERIOD)).contains(open, confidential);
        assertThat(page("/board/export.csv?" + BoardFixture.PERIOD))
                .contains("林**")
                .doesNotContain("林小禾", "linxiaohe");
        assertThat(page("/board/feed.xml?" + BoardFixture.PERIOD)).doesNotContain("林小禾", "linxiaohe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/board",
                "/board/charts",
                "/board/wall",
                "/board/feed.xml",
                "/board/export.csv",
                "/board/demands/SQ-2091-00001"
            })
    void theBoardIsForThoseWhoAreLoggedIn(String path) throws Exception {
        mvc.perform(get(path).header("Accept", "text/html")).andExpect(redirectedUrl("/login"));
        mvc.perform(get(path).with(user("caochanglin"))).andExpect(status().isOk());
    }

    @Test
    void nothingOnTheBoardCanBeDoneWithoutALogIn() throws Exception {
        for (String path : List.of("/board/demands/SQ-2091-00001/second", "/board/demands/SQ-2091-00001/receipt")) {
            mvc.perform(post(path).with(csrf())).andExpect(status().isUnauthorized());
        }
        mvc.perform(post("/board/demands/SQ-2091-00001/receipt").with(csrf()).with(user("caochanglin")))
                .andExpect(status().isNotFound());
    }

    @Test
    void aDemandThatIsNotThereIsNotFound() throws Exception {
        mvc.perform(get("/board/demands/SQ-2091-99999").with(user("caochanglin")))
                .andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=2091-02-31",
                "from=tomorrow",
                "state=<script>",
                "unit=%27",
                "after=x",
                "after=2091-13-01_SQ-2091-00001",
                "ladder=BLUE",
                "q=%00"
            })
    void anAddressThatCannotBeReadStillShowsABoard(String filter) throws Exception {
        mvc.perform(get(java.net.URI.create(
                                "/board?" + filter.replace("<", "%3C").replace(">", "%3E")))
                        .with(user("caochanglin")))
                .andExpect(status().isOk());
    }

    @Test
    void bothLanguagesHaveEveryWord() throws Exception {
        for (String path : List.of(
                "/board?" + BoardFixture.PERIOD, "/board/charts", "/board/wall", "/board/demands/SQ-2091-00003")) {
            String english = page(path + (path.contains("?") ? "&" : "?") + "lang=en");
            assertThat(english).as(path).contains("<html").doesNotContain("??");
            assertThat(page(path)).as(path).doesNotContain("??");
        }
    }

    private List<String> list(String address) throws Exception {
        List<String> numbers = new ArrayList<>();
        String next = address;
        while (next != null) {
            String page = page(next);
            matches(DEMAND, page).forEach(found -> numbers.add(found[0]));
            List<String[]> more = matches(MORE, page);
            next = more.isEmpty() ? null : more.get(0)[0].replace("&amp;", "&");
        }
        return numbers;
    }

    /** The address as it stands in a page is encoded already; one that a test writes is not. */
    private String page(String address) throws Exception {
        var request = address.contains("%") && !address.matches(".*(%$|%&|漏%).*")
                ? get(java.net.URI.create(address))
                : get(encoded(address));
        return mvc.perform(request.with(user("caochanglin")))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static java.net.URI encoded(String address) {
        return org.springframework.web.util.UriComponentsBuilder.fromUriString(address)
                .encode()
                .build()
                .toUri();
    }

    private static int number(String text) {
        return Integer.parseInt(text.replace(",", ""));
    }

    private static List<String[]> matches(Pattern pattern, String text) {
        List<String[]> all = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            all.add(
                    matcher.groupCount() == 1
                            ? new String[] {matcher.group(1)}
                            : new String[] {matcher.group(1), matcher.group(2)});
        }
        return all;
    }
}
