package org.unionhome.starselection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.starselection.SelectionCases.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.unionhome.cases.BoardFigure;
import org.unionhome.support.Browser;

/** What everybody reads of a cohort, what only the logged in do, and who gets the list of allowances. */
class SelectionPagesTest extends SelectionTest {

    private static final LocalDate LONG_AGO = LocalDate.of(1990, 1, 1);

    @LocalServerPort
    int port;

    @Autowired
    List<BoardFigure> figures;

    @Autowired
    CohortReport report;

    @Test
    void theDashboardCountsWhatTheCasesSayAndTheListIsForWhoPays() {
        LocalDate far = LocalDate.of(2100, 1, 1);
        long before = figure("stars", LONG_AGO, far);
        String cohort = cases.called();
        int ordinal = selections.require(cohort).plan().ordinal();
        String page = page("linxiaohe", "/board/stars/" + ordinal);
        assertThat(page).contains("提名中", "名额5人", "滩头分公司", "÷", "3月17日", "15天").doesNotContain("本届星级员工");

        List<String> three = cases.onNotice(cohort);
        String early = cases.nominatedName(three.get(0));
        assertThat(page("linxiaohe", "/board/stars/" + ordinal))
                .contains("公示中", "一线100%（须≥60%）")
                .doesNotContain(early);
        cases.noticeOver(cohort);
        assertThat(report.funnel(selections.require(cohort))).isEqualTo(new CohortReport.Funnel(3, 3, 3, 3, 3, 3));
        assertThat(page("linxiaohe", "/board/stars/" + ordinal)).contains(early, "本届星级员工");
        assertThat(page("linxiaohe", "/board/stars")).contains("聘任3人，名额5人", "/board/stars/" + ordinal);

        LocalDate day = selections.require(cohort).term().from();
        assertThat(figure("stars", LONG_AGO, far)).isEqualTo(before + 3);
        assertThat(figure("stars", LONG_AGO, day) - figure("stars", LONG_AGO, day.minusDays(1)))
                .isGreaterThanOrEqualTo(3);
        assertThat(figure("cohorts", day, day)).isPositive();
        assertThat(figure("latest", day, day)).as("the last cohort of that day").isPositive();

        String list = "/board/stars/" + ordinal + "/allowances.csv";
        assertThat(Browser.of(HR, port).get(list).body())
                .contains(
                        three.get(0),
                        early,
                        report.allowances(selections.require(cohort))
                                .get(0)
                                .sum()
                                .toPlainString());
        assertThat(Browser.of("linxiaohe", port).get(list).statusCode()).isEqualTo(404);
        assertThat(Browser.of("shenlanying", port).get(list).statusCode()).isEqualTo(404);
        assertThat(new Browser(port).get(list).statusCode()).isEqualTo(401);
    }

    @Test
    void aCohortThatIsNotThereIsNotFound() {
        assertThat(Browser.of("linxiaohe", port).page("/board/stars/499").statusCode())
                .isEqualTo(404);
        assertThat(Browser.of("linxiaohe", port).page("/board/stars/abc").statusCode())
                .isEqualTo(404);
    }

    private long figure(String name, LocalDate from, LocalDate to) {
        return figures.stream()
                .filter(figure -> figure.textKey().equals("star-selection.figure." + name))
                .findFirst()
                .orElseThrow()
                .count(from, to);
    }

    private String page(String person, String path) {
        var answer = Browser.of(person, port).page(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
