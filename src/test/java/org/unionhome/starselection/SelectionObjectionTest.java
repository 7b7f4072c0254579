package org.unionhome.starselection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhome.starselection.SelectionCases.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.unionhome.Refusal;
import org.unionhome.UnionClock;
import org.unionhome.cases.PublicNotices;
import org.unionhome.publicnotice.Notice;
import org.unionhome.publicnotice.NoticeBoard;
import org.unionhome.support.Together;
import org.unionhome.workflow.TimeMachine;

/** Objections to stars on notice, at each moment at which one can come. */
class SelectionObjectionTest extends SelectionTest {

    private static final String TEXT = "该同志的业绩材料与实际不符";

    @Autowired
    NoticeBoard board;

    @Autowired
    List<PublicNotices> boards;

    @Autowired
    UnionClock clock;

    @Autowired
    TimeMachine time;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    @Test
    void fromTheFirstMomentToTheLastOneCanObjectAndNobodyIsAppointedBeforeAllAreAnswered() {
        String cohort = cases.called();
        List<String> three = cases.onNotice(cohort);
        Notice notice = notice(cohort, three.get(0));
        Instant end = notice.endsAt();

        assertThatThrownBy(() -> object(notice, notice.personId())).isInstanceOf(Refusal.class);
        object(notice, "qinyongxia");
        cases.answer(cohort, OFFICER, "REJECTED");
        assertThat(board.endsAt(cohort)).contains(end);

        var both = Together.run(() -> object(notice, "qinyongxia"), () -> object(notice, null));
        assertThat(both).allMatch(Together.Result::done);
        assertThat(driver.openTasks(cohort)).containsExactly("answerObjection", "answerObjection");
        cases.answer(cohort, OFFICER, "REJECTED").answer(cohort, OTHER_OFFICER, "REJECTED");

        clock.set(end.minusSeconds(1));
        object(notice, null);
        cases.at(cohort, end.plusSeconds(1));
        assertThat(driver.state(cohort)).isEqualTo("ON_NOTICE");
        assertThat(portal().current().stream()
                        .filter(each -> each.id().equals(notice.id().toString())))
                .singleElement()
                .satisfies(shown -> assertThat(shown.endsAt()).isNull());
        cases.answer(cohort, OFFICER, "REJECTED");
        assertThat(driver.state(cohort)).isEqualTo("IN_TERM");
        assertThat(driver.state(three.get(0))).isEqualTo("APPOINTED");
    }

    @Test
    void onceTheTimeIsOverNobodyObjectsAnyMoreEvenIfTheTimerIsLate() {
        String cohort = cases.called();
        cases.prepared(cohort, cases.member("MT", 0), "FRONTLINE");
        cases.windowOver(cohort).ratingOpened(cohort).rateAll(cohort);
        String only = nominations.of(cohort).get(0).number();
        cases.scored(only, 38).confirm(cohort).approve(cohort).committee(cohort, 9, 6, 5, "APPROVED");
        Notice notice = notice(cohort, only);

        clock.set(notice.endsAt());
        assertThatThrownBy(() -> object(notice, "qinyongxia")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> object(notice, null)).isInstanceOf(Refusal.class);
    }

    @Test
    void anUpheldObjectionLetsTheNextMoveUpWithANoticeOfTheirOwnAndThenThePlaceStaysFree() {
        String cohort = cases.called();
        List<String> six = sixOnNotice(cohort);
        String falls = six.get(3);
        String next = six.get(5);
        assertThat(ranked(cohort, next).outcome()).isEqualTo(RankOutcome.QUOTA_FULL);
        Instant firstEnd = board.endsAt(cohort).orElseThrow();

        clock.set(firstEnd.minusSeconds(3600));
        object(notice(cohort, falls), "qinyongxia");
        object(notice(cohort, falls), null);
        cases.answer(cohort, OFFICER, "UPHELD");
        assertThat(driver.state(falls)).isEqualTo("NOT_SELECTED");
        assertThat(ranked(cohort, falls).outcome()).isEqualTo(RankOutcome.OBJECTION_UPHELD);
        assertThat(ranked(cohort, next).movedUp()).isTrue();
        cases.answer(cohort, OFFICER, "UPHELD"); // the second one to the same person changes nothing more
        assertThat(board.endsAt(cohort).orElseThrow()).isAfter(firstEnd);
        assertThat(Shortlist.chosen(selections.require(cohort))).hasSize(5);

        cases.at(cohort, firstEnd.plusSeconds(1));
        assertThat(driver.state(cohort)).isEqualTo("ON_NOTICE");
        object(notice(cohort, next), null);
        cases.answer(cohort, OFFICER, "UPHELD");
        assertThat(Shortlist.chosen(selections.require(cohort))).hasSize(4);
        driver.afterWorkingDays(6, cohort);
        assertThat(driver.state(cohort)).isEqualTo("IN_TERM");
        List<String> stars = new ArrayList<>(six);
        stars.removeAll(List.of(falls, next));
        assertThat(stars).allSatisfy(star -> assertThat(driver.state(star)).isEqualTo("APPOINTED"));
        assertThat(driver.state(next)).isEqualTo("NOT_SELECTED");
    }

    /** The objection is written and not yet committed when the timer comes: the timer waits, sees it, and appoints nobody. */
    @Test
    void anObjectionThatIsJustBeingWrittenWhenTheTimerComesIsNotLost() {
        String cohort = cases.called();
        cases.prepared(cohort, cases.member("MT", 3), "FRONTLINE");
        cases.windowOver(cohort).ratingOpened(cohort).rateAll(cohort);
        String only = nominations.of(cohort).get(0).number();
        cases.scored(only, 38).confirm(cohort).approve(cohort).committee(cohort, 9, 9, 9, "APPROVED");
        Notice notice = notice(cohort, only);
        clock.set(notice.endsAt().minusSeconds(1));
        CountDownLatch written = new CountDownLatch(1);

        Together.run(
                () -> transaction.execute(status -> {
                    String code = object(notice, null);
                    written.countDown();
                    awaitSomebodyWaiting();
                    return code;
                }),
                () -> {
                    written.await();
                    time.passTo(notice.endsAt().plusSeconds(1), cohort);
                    return null;
                });
        cases.at(
                cohort,
                notice.endsAt().plusSeconds(600)); // a timer that found the case changed comes again a minute later
        assertThat(driver.state(cohort)).isEqualTo("ON_NOTICE");
        cases.answer(cohort, OFFICER, "REJECTED");
        assertThat(driver.state(cohort)).isEqualTo("IN_TERM");
    }

    /** Until the database has somebody in line for a lock; for half a minute at most. */
    private void awaitSomebodyWaiting() {
        long end = System.nanoTime() + 30_000_000_000L;
        boolean waits = false;
        while (!waits && System.nanoTime() < end) {
            waits = db.sql("select exists (select 1 from pg_locks where not granted)")
                    .query(Boolean.class)
                    .single();
        }
    }

    private List<String> sixOnNotice(String cohort) {
        List<String> six = cases.scoredSix(cohort);
        cases.confirm(cohort).approve(cohort).committee(cohort, 9, 9, 9, "APPROVED");
        return six;
    }

    private Ranked ranked(String cohort, String nomination) {
        return selections.require(cohort).ranking().stream()
                .filter(each -> each.nomination().equals(nomination))
                .findFirst()
                .orElseThrow();
    }

    private Notice notice(String cohort, String nomination) {
        String person = driver.file(nomination).applicantId();
        return board.ofCase(cohort).stream()
                .filter(notice -> notice.personId().equals(person) && notice.isUp())
                .findFirst()
                .orElseThrow();
    }

    private String object(Notice notice, String person) {
        return portal().object(notice.id().toString(), person, TEXT);
    }

    private PublicNotices portal() {
        return boards.stream()
                .filter(each -> each.process().equals("star-selection"))
                .findFirst()
                .orElseThrow();
    }
}
