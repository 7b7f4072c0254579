package org.unionhome.starselection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhome.starselection.SelectionCases.*;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.unionhome.Refusal;
import org.unionhome.ballot.Ballot;
import org.unionhome.ballot.Ballots;
import org.unionhome.publicnotice.NoticeBoard;

/** How a cohort ends without stars, and what does not end it. */
class SelectionEndsTest extends SelectionTest {

    @Autowired
    Ballots papers;

    @Autowired
    NoticeBoard board;

    @Test
    void aCohortWithoutAnyNominationEndsWithItsWindowAndItsOrdinalIsFreeAgain() {
        String cohort = cases.called();
        cases.windowOver(cohort);

        assertThat(driver.state(cohort)).isEqualTo("NOBODY_ELIGIBLE");
        assertThat(driver.file(cohort).open()).isFalse();
        Map<String, Object> again = plan();
        again.put("ordinal", selections.require(cohort).plan().ordinal());
        driver.on(MONDAY);
        assertThat(driver.state(driver.submit(OFFICER, "star-selection", again)))
                .isEqualTo("OPENED");
    }

    @Test
    void calledOffWhileNominationsStandEverywhereAllOfThemEndAndNoBallotIsLeft() {
        String cohort = cases.called();
        String prepared = cases.prepared(cohort, cases.member("TT", 0), "FRONTLINE");
        String atBranch = cases.nominated(cohort, cases.member("TG", 1));
        assertThatThrownBy(() -> driver.send(cohort, "cohortCancelled", CHAIR, Map.of("comment", "计划调整")))
                .isInstanceOf(Refusal.class);
        driver.send(cohort, "cohortCancelled", OFFICER, Map.of("comment", "计划调整"));

        assertThat(driver.state(cohort)).isEqualTo("CANCELLED");
        assertThat(List.of(prepared, atBranch))
                .allSatisfy(each -> assertThat(driver.state(each)).isEqualTo("NOT_SELECTED"));
        assertThat(driver.openTasks(atBranch)).isEmpty();
    }

    @Test
    void calledOffDuringTheRatingTheBoxIsDestroyedAndOnceAppointedItIsTooLate() {
        String cohort = cases.called();
        String nomination = cases.prepared(cohort, cases.member("TN", 1), "FRONTLINE");
        cases.windowOver(cohort).ratingOpened(cohort).rate(cohort, 3, "GOOD");
        String ballot = selections.require(cohort).ballotId().orElseThrow();
        driver.send(cohort, "cohortCancelled", OFFICER, Map.of("comment", "计划调整"));
        assertThat(papers.require(ballot).state()).isEqualTo(Ballot.State.CANCELLED);
        assertThat(driver.state(nomination)).isEqualTo("NOT_SELECTED");

        String done = cases.called();
        driver.on(MONDAY);
        cases.prepared(done, cases.member("TN", 2), "FRONTLINE");
        cases.windowOver(done).ratingOpened(done).rateAll(done);
        cases.scored(nominations.of(done).get(0).number(), 38).confirm(done).approve(done);
        cases.committee(done, 9, 9, 9, "APPROVED").noticeOver(done);
        assertThat(driver.state(done)).isEqualTo("IN_TERM");
        assertThat(board.ofCase(done)).noneMatch(notice -> notice.isUp());
        assertThatThrownBy(() -> driver.send(done, "cohortCancelled", OFFICER, Map.of("comment", "计划调整")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aRatingInWhichTooFewTookPartIsHeldAgainAndDecidesNothing() {
        String cohort = cases.called();
        String nomination = cases.prepared(cohort, cases.member("MT", 2), "FRONTLINE");
        cases.windowOver(cohort).ratingOpened(cohort);
        int electors = papers.turnout(selections.require(cohort).ballotId().orElseThrow())
                .electors();
        cases.rate(cohort, (electors * 2 - 1) / 3, "EXCELLENT"); // one too few for two thirds
        cases.at(cohort, midnight(RATING_DAY.plusDays(1)).plusSeconds(1));

        assertThat(driver.state(cohort)).isEqualTo("RATING_DUE");
        assertThat(driver.openTasks(cohort)).containsExactly("openRating");
        assertThat(driver.state(nomination)).isEqualTo("PREPARED");
    }

    @Test
    void theCommitteesRefusalComesBackToTheUnionChairWithItsReason() {
        String cohort = cases.called();
        String mine = cases.prepared(cohort, cases.member("TG", 2), "SECOND_LINE");
        cases.windowOver(cohort).ratingOpened(cohort).rateAll(cohort);
        cases.scored(mine, 38);
        cases.confirm(cohort).approve(cohort);
        assertThatThrownBy(() -> cases.committee(cohort, 9, 5, 5, "APPROVED")).isInstanceOf(Refusal.class);
        cases.committee(cohort, 9, 6, 4, "NOT_APPROVED");

        assertThat(driver.state(cohort)).isEqualTo("AT_CHAIR");
        assertThat(selections.require(cohort).reason()).isEqualTo("按会议纪要");
    }
}
