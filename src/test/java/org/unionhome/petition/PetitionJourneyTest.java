package org.unionhome.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.petition.PetitionCases.*;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

/** One journey for each end of the process. */
@UnionHomeTest
class PetitionJourneyTest {

    @Autowired
    CaseDriver driver;

    @Autowired
    JdbcClient db;

    PetitionCases cases;

    @BeforeEach
    void onAMonday() {
        cases = new PetitionCases(driver, db);
    }

    @Test
    void aRequestIsHandledReviewedAndReReviewedByThreeDifferentPeople() {
        String number = cases.atAnswer();
        cases.askReview(number).review(number).askReReview(number);
        cases.decide(number, "reReviewOpinion", ADVISOR, "result", "CHANGED", "opinionTextNew", OPINION_TEXT);

        assertThat(driver.state(number)).isEqualTo("RE_REVIEWED");
        assertThat(driver.file(number).open()).isFalse();
        assertThat(cases.writings(number))
                .extracting(text -> text.substring(0, text.indexOf(':')))
                .containsExactly("ACCEPTANCE", "OPINION", "REVIEW", "RE_REVIEW");
        assertThat(driver.ledger(number))
                .containsExactly(
                        "petitionRegistered",
                        "routePetition=HANDLING",
                        "decideAcceptance=ACCEPTED",
                        "checkRecusal",
                        "declareInterest=NONE",
                        "investigate=FOUND",
                        "issueOpinion",
                        "answerOpinion=REVIEW_REQUESTED",
                        "reviewOpinion",
                        "answerReview=RE_REVIEW_REQUESTED",
                        "reReviewOpinion");
    }

    @Test
    void anOpinionIsAccepted() {
        String number = cases.atAnswer();
        cases.decide(number, "answerOpinion", cases.petitioner(number), "outcome", "ACCEPTED");

        assertThat(driver.state(number)).isEqualTo("OPINION_ACCEPTED");
        assertThat(cases.text("closed_on", number)).isEqualTo(MONDAY.toString());
    }

    @Test
    void anOpinionThatNobodyContestsBecomesFinalWithoutBeingCalledAccepted() {
        String number = cases.atAnswer();
        driver.after(Duration.ofDays(32), number);

        assertThat(driver.state(number)).isEqualTo("OPINION_FINAL");
        assertThat(driver.ledger(number)).contains("closeUnanswered").doesNotContain("answerOpinion=ACCEPTED");
    }

    @Test
    void aReviewIsAccepted() {
        String number = cases.atAnswer();
        cases.askReview(number).review(number);
        cases.decide(number, "answerReview", cases.petitioner(number), "outcome", "ACCEPTED");

        assertThat(driver.state(number)).isEqualTo("REVIEW_ACCEPTED");
    }

    @Test
    void aReviewThatNobodyContestsBecomesFinal() {
        String number = cases.atAnswer();
        cases.askReview(number).review(number);
        driver.after(Duration.ofDays(32), number);

        assertThat(driver.state(number)).isEqualTo("REVIEW_FINAL");
    }

    @Test
    void bothSidesAgreeAndThePetitionerConfirmsIt() {
        String number = cases.atInvestigation();
        cases.decide(
                number,
                "investigate",
                OTHER_OFFICER,
                "outcome",
                "MEDIATED",
                "finding",
                "三月起少发属实",
                "agreement",
                "七月底前补发");
        cases.decide(number, "confirmAgreement", cases.petitioner(number), "outcome", "CONFIRMED");

        assertThat(driver.state(number)).isEqualTo("MEDIATED");
        assertThat(cases.writings(number)).contains("AGREEMENT: 七月底前补发");
    }

    @Test
    void aSuggestionIsStudiedAndAnswered() {
        String number = cases.submit(petition(Kind.SUGGESTION));
        cases.accept(number);
        assertThat(driver.openTasks(number)).containsExactly("studySuggestion");
        cases.decide(number, "studySuggestion", OFFICER, "reply", "已采纳，八月起执行");

        assertThat(driver.state(number)).isEqualTo("SUGGESTION_ANSWERED");
        assertThat(cases.writings(number)).contains("STUDY: 已采纳，八月起执行");
    }

    @Test
    void aLabourDisputeIsReferredToArbitrationWithTheWarningOfTheYear() {
        String number = cases.submit(petition(Kind.LABOUR_DISPUTE));
        cases.decide(
                number,
                "decideAcceptance",
                OFFICER,
                "outcome",
                "REFERRED",
                "noticeText",
                "属于劳动争议",
                "whereInstead",
                "区劳动人事争议仲裁委员会");

        assertThat(driver.state(number)).isEqualTo("REFERRED");
        assertThat(cases.writings(number))
                .singleElement()
                .asString()
                .contains("区劳动人事争议仲裁委员会", "12个月", "劳动争议调解仲裁法", "第二十七条");
    }

    @Test
    void whatIsNotAcceptedIsRefusedInWritingWithTheReasonAndTheRightPlace() {
        String number = cases.submit(petition(Kind.REQUEST));
        cases.decide(
                number,
                "decideAcceptance",
                OFFICER,
                "outcome",
                "NOT_ACCEPTED",
                "noticeText",
                "属于物业管理事项",
                "whereInstead",
                "小区物业服务中心");

        assertThat(driver.state(number)).isEqualTo("NOT_ACCEPTED");
        assertThat(cases.writings(number)).singleElement().asString().contains("属于物业管理事项", "小区物业服务中心");
        assertThat(cases.told(cases.petitioner(number), number)).contains("CASE");
    }

    @Test
    void whatAnotherBodyPassedOnByMistakeIsSentBack() {
        String number = cases.submit(
                OFFICER,
                with(
                        petition(Kind.REQUEST),
                        "registeredFor",
                        "MEMBER",
                        "petitionerId",
                        cases.member(),
                        "channel",
                        "LETTER",
                        "forwardedBy",
                        "市总工会"));
        cases.decide(number, "decideAcceptance", OFFICER, "outcome", "WRONG_ADDRESSEE", "noticeText", "不属于本公司职工");

        assertThat(driver.state(number)).isEqualTo("SENT_BACK");
        assertThat(cases.writings(number)).singleElement().asString().contains("市总工会");
    }

    @Test
    void theSameMatterIsNotAcceptedTwiceAndThePetitionerIsTold() {
        String person = cases.member();
        String first = cases.submit(person, petition(Kind.REQUEST));
        String second = cases.submit(person, petition(Kind.REQUEST));
        String third = cases.submit(person, with(petition(Kind.REQUEST), "facts", "换一种说法再提一次", "earlierCase", first));
        String other = cases.submit(person, with(petition(Kind.REQUEST), "facts", "宿舍热水供应不足"));

        assertThat(driver.state(second)).isEqualTo("REFUSED_AS_SAME");
        assertThat(driver.state(third)).isEqualTo("REFUSED_AS_SAME");
        assertThat(driver.state(other)).isEqualTo("ACCEPTANCE");
        assertThat(cases.text("first_case", second)).isEqualTo(first);
        assertThat(cases.writings(second)).singleElement().asString().contains(first);
    }

    @Test
    void afterAReReviewTheSameMatterIsNotAcceptedAgain() {
        String number = cases.atAnswer();
        cases.askReview(number).review(number).askReReview(number);
        cases.decide(number, "reReviewOpinion", ADVISOR, "result", "UPHELD", "opinionTextNew", OPINION_TEXT);
        String again = cases.submit(cases.petitioner(number), petition(Kind.REQUEST));

        assertThat(driver.state(again)).isEqualTo("REFUSED_AS_SAME");
        assertThat(cases.text("first_case", again)).isEqualTo(number);
    }

    @Test
    void anAccusationIsConcludedByDisciplineWithAReply() {
        String number = cases.submit(accusation("杜海峰"));
        assertThat(driver.openTasks(number)).containsExactly("handleAccusation");
        cases.decide(number, "handleAccusation", DISCIPLINE, "outcome", "CONFIRMED", "reply", "经查属实，已处理");

        assertThat(driver.state(number)).isEqualTo("ACCUSATION_CONCLUDED");
        assertThat(cases.writings(number)).containsExactly("ACCUSATION: 经查属实，已处理");
    }

    @Test
    void thePetitionerWithdraws() {
        String number = cases.atInvestigation();
        driver.send(number, "petitionWithdrawn", cases.petitioner(number), Map.of("comment", "已经补发"));

        assertThat(driver.state(number)).isEqualTo("WITHDRAWN");
        assertThat(driver.openTasks(number)).isEmpty();
    }
}
