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
import org.unionhome.support.FlowCoverage;
import org.unionhome.support.UnionHomeTest;

/** Every node and every flow of the diagram can be passed: some cases pass them all, by themselves. */
@UnionHomeTest
class PetitionCoverageTest {

    @Autowired
    CaseDriver driver;

    @Autowired
    JdbcClient db;

    @Autowired
    FlowCoverage coverage;

    PetitionCases cases;

    @BeforeEach
    void onAMonday() {
        cases = new PetitionCases(driver, db);
    }

    @Test
    void noNodeAndNoFlowIsOnlyDrawn() {
        routes();
        accusations();
        handling();
        extensionsAndDelay();
        reviews();

        assertThat(coverage.neverPassed("petition")).as("never passed").isEmpty();
    }

    private void routes() {
        String person = cases.member();
        String first = cases.submit(person, petition(Kind.REQUEST));
        cases.submit(person, petition(Kind.REQUEST));
        cases.decide(first, "decideAcceptance", OFFICER, "outcome", "RECLASSIFIED", "newKind", "SUGGESTION");
        cases.accept(first).decide(first, "studySuggestion", OFFICER, "reply", "建议已经采纳");
        decideAcceptance(cases.submit(petition(Kind.LITIGATION)), "REFERRED");
        decideAcceptance(cases.submit(petition(Kind.REQUEST)), "NOT_ACCEPTED");
        Map<String, Object> letter = with(
                petition(Kind.REQUEST),
                "registeredFor",
                "MEMBER",
                "petitionerId",
                cases.member(),
                "forwardedBy",
                "市总工会");
        decideAcceptance(cases.submit(OFFICER, letter), "WRONG_ADDRESSEE");
    }

    private void decideAcceptance(String number, String outcome) {
        cases.decide(
                number,
                "decideAcceptance",
                OFFICER,
                "outcome",
                outcome,
                "noticeText",
                "不属于工会职责",
                "whereInstead",
                "有关单位");
    }

    private void accusations() {
        String number = cases.submit(accusation("杜海峰"));
        cases.decide(number, "handleAccusation", DISCIPLINE, "outcome", "MORE_ACCUSED", "moreAccused", "肖铁民");
        cases.decide(number, "handleAccusation", DISCIPLINE, "outcome", "CONFIRMED", "reply", "经查属实");
    }

    private void handling() {
        String number = cases.submit(petition(Kind.REQUEST));
        cases.accept(number).name(number, OTHER_OFFICER);
        cases.decide(number, "declareInterest", OTHER_OFFICER, "outcome", "DIRECT", "reason", "亲属");
        cases.name(number, BRANCH_CHAIR).declare(number, BRANCH_CHAIR);
        for (String answer : new String[] {"DECLINED", "CONFIRMED"}) {
            cases.decide(
                    number,
                    "investigate",
                    BRANCH_CHAIR,
                    "outcome",
                    "MEDIATED",
                    "finding",
                    "反映的情况属实",
                    "agreement",
                    "本月补发");
            cases.decide(number, "confirmAgreement", cases.petitioner(number), "outcome", answer);
        }
        String withdrawn = cases.atInvestigation();
        driver.send(withdrawn, "handlerReplaced", CHAIR, Map.of("comment", "另有任务"));
        driver.send(withdrawn, "petitionWithdrawn", cases.petitioner(withdrawn), Map.of("comment", "已解决"));
    }

    private void extensionsAndDelay() {
        String refused = cases.atInvestigation();
        cases.askExtension(refused, 10);
        cases.decide(refused, "approveExtension", CHAIR, "outcome", "REFUSED", "comment", "时间足够");
        String extended = cases.atInvestigation();
        cases.askExtension(extended, 10);
        cases.approveExtension(extended);
        driver.after(Duration.ofDays(80), extended);
        driver.on(MONDAY);
    }

    private void reviews() {
        String accepted = cases.atAnswer();
        cases.decide(accepted, "answerOpinion", cases.petitioner(accepted), "outcome", "ACCEPTED");
        String reviewAccepted = cases.atAnswer();
        cases.askReview(reviewAccepted).review(reviewAccepted);
        cases.decide(reviewAccepted, "answerReview", cases.petitioner(reviewAccepted), "outcome", "ACCEPTED");
        String reReviewed = cases.atAnswer();
        cases.askReview(reReviewed).review(reReviewed).askReReview(reReviewed);
        cases.decide(reReviewed, "reReviewOpinion", ADVISOR, "result", "UPHELD", "opinionTextNew", OPINION_TEXT);
        String reviewSilent = cases.atAnswer();
        cases.askReview(reviewSilent).review(reviewSilent);
        driver.after(Duration.ofDays(40), reviewSilent);
        driver.on(MONDAY);
        driver.after(Duration.ofDays(40), cases.atAnswer());
    }
}
