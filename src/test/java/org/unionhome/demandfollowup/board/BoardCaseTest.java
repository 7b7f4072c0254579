package org.unionhome.demandfollowup.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.unionhome.support.CsrfPair.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.unionhome.cases.BoardFigure;
import org.unionhome.demandfollowup.DemandCases;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

/** What real cases look like on the board while they are handled. */
@UnionHomeTest
class BoardCaseTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    CaseDriver driver;

    @Autowired
    JdbcClient db;

    @Autowired
    Board board;

    @Autowired
    List<BoardFigure> otherFigures;

    @Autowired
    MessageSource texts;

    private DemandCases demands;

    @BeforeEach
    void ofMarch2021() {
        demands = new DemandCases(driver, db);
    }

    @Test
    void aDelegateSecondsOnTheBoardOnceAndNobodyElseCan() throws Exception {
        String number = demands.raise();

        assertThat(page(number, DemandCases.DELEGATE)).contains("/board/demands/" + number + "/second");
        second(number, DemandCases.DELEGATE);
        assertThat(page(number, DemandCases.DELEGATE)).contains("有 1 名职工代表附议").doesNotContain(number + "/second\"");
        second(number, DemandCases.DELEGATE);
        second(number, "caochanglin");
        assertThat(page(number, "caochanglin")).contains("有 1 名职工代表附议").doesNotContain(number + "/second\"");
    }

    @Test
    void theBoardFollowsTheCaseStepByStep() throws Exception {
        String number = demands.raise();
        assertThat(page(number, "caochanglin")).contains("还没有确定由哪个单位承办", "待定承办");

        demands.assign(number, "MT").accept(number);
        assertThat(page(number, "caochanglin")).contains("由滩头分公司承办，码头分公司协办", "最晚 2021年");
        assertThat(page(number, demands.raiser(number))).contains("/board/demands/" + number + "/receipt");

        demands.decide(number, "draftReply", DemandCases.HANDLER, "grade", "A", "reply", "一周内更换两台风扇。");
        assertThat(page(number, "caochanglin")).doesNotContain("一周内更换两台风扇");
    }

    @Test
    void aSettledDemandMovesFromOneNumberToTheOther() {
        BoardFilter month = BoardFilter.of(Map.of("from", "2021-03-01", "to", "2021-03-01"));
        BoardCounts before = board.view(month, 1).counts();
        String number = demands.toRate();
        BoardCounts waiting = board.view(month, 1).counts();
        demands.rate(number, 4);
        BoardCounts after = board.view(month, 1).counts();

        assertThat(waiting.raised()).isEqualTo(before.raised() + 1).isEqualTo(after.raised());
        assertThat(waiting.of(BoardGroup.OPEN)).isEqualTo(before.of(BoardGroup.OPEN) + 1);
        assertThat(after.of(BoardGroup.OPEN)).isEqualTo(before.of(BoardGroup.OPEN));
        assertThat(after.of(BoardGroup.RESOLVED)).isEqualTo(before.of(BoardGroup.RESOLVED) + 1);
    }

    @Test
    void figuresOfOtherProcessesStandBesideForTheSamePeriod() throws Exception {
        String page = mvc.perform(get("/board?from=2021-01-01&to=2021-12-31").with(user("caochanglin")))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(otherFigures).isNotEmpty().allSatisfy(figure -> {
            String text = texts.getMessage(figure.textKey(), null, java.util.Locale.SIMPLIFIED_CHINESE);
            String shown = figure.shown(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));
            assertThat(page).contains("<span>" + text + "</span>&nbsp;<strong class=\"number\">" + shown + "</strong>");
        });
    }

    @Test
    void aDemandThatWaitsForItsRaiserIsOverdueNowhere() throws Exception {
        String waiting = demands.raise();
        String late = demands.raise();
        demands.replied(waiting, "A").work(waiting).verify(waiting);
        demands.replied(late, "A");
        LocalDate promised = LocalDate.parse(demands.text("promised_on", late));
        driver.on(promised.plusDays(2));

        assertThat(demands.text("state", waiting)).isEqualTo("RATING");
        BoardFilter overdue = BoardFilter.of(Map.of("from", "2021-03-01", "to", "2021-03-01", "overdue", "true"));
        Board.View view = board.view(overdue, 1000);
        assertThat(view.rows()).extracting(BoardRow::number).contains(late).doesNotContain(waiting);
        assertThat(view.counts().overdue()).isEqualTo(view.rows().size());
        assertThat(board.wall(1000, 1).urgent())
                .extracting(BoardRow::number)
                .contains(late)
                .doesNotContain(waiting);
        assertThat(export(overdue)).contains(late).doesNotContain(waiting);
        assertThat(page(late, "caochanglin")).contains("已超期 2 天");
        assertThat(page(waiting, "caochanglin")).contains("原定最晚").doesNotContain("已超期");
    }

    private String export(BoardFilter filter) throws Exception {
        return mvc.perform(get(filter.href("/board/export.csv")).with(user("caochanglin")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private void second(String number, String person) throws Exception {
        mvc.perform(post("/board/demands/" + number + "/second").with(csrf()).with(user(person)));
    }

    private String page(String number, String person) throws Exception {
        return mvc.perform(get("/board/demands/" + number).with(user(person)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
