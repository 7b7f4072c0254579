package org.unionhome.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhome.petition.PetitionCases.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.Refusal;
import org.unionhome.people.People;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.PeopleFixture;
import org.unionhome.support.Together;
import org.unionhome.support.UnionHomeTest;
import org.unionhome.workflow.Door;
import org.unionhome.workflow.Reading;

/** Who may do what in an open petition, and what the regulations forbid. */
@UnionHomeTest
class PetitionRulesTest {

    private static final List<String> USERS = List.of(
            OFFICER,
            OTHER_OFFICER,
            CHAIR,
            ADVISOR,
            DISCIPLINE,
            PARTY,
            BRANCH_CHAIR,
            "linxiaohe",
            "haojianwei",
            "ouyangxue");

    @Autowired
    CaseDriver driver;

    @Autowired
    JdbcClient db;

    @Autowired
    Door door;

    @Autowired
    Reading reading;

    @Autowired
    PeopleFixture people;

    @Autowired
    People persons;

    @Autowired
    PetitionFacts facts;

    PetitionCases cases;

    @BeforeEach
    void onAMonday() {
        cases = new PetitionCases(driver, db);
    }

    private static void refused(Runnable action, String refusal) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("petition.refusal." + refusal));
    }

    @Test
    void eachTaskIsDoneByItsHolderAndRefusedToEverybodyElse() {
        String number = cases.submit(petition(Kind.REQUEST));
        String petitioner = cases.petitioner(number);
        step(number, "decideAcceptance", List.of(OFFICER, OTHER_OFFICER), "outcome", "ACCEPTED");
        step(number, "checkRecusal", List.of(OFFICER, OTHER_OFFICER), "handlerId", OTHER_OFFICER);
        step(number, "declareInterest", List.of(OTHER_OFFICER), "outcome", "NONE");
        step(number, "investigate", List.of(OTHER_OFFICER), "outcome", "FOUND", "finding", "事实已经查清");
        step(number, "issueOpinion", List.of(OTHER_OFFICER), "opinion", "REJECT", "opinionText", OPINION_TEXT);
        step(number, "answerOpinion", List.of(petitioner), "outcome", "REVIEW_REQUESTED", "reason", "不服");
        step(number, "reviewOpinion", List.of(CHAIR), "result", "UPHELD", "opinionTextNew", OPINION_TEXT);
        step(number, "answerReview", List.of(petitioner), "outcome", "RE_REVIEW_REQUESTED", "reason", "不服");
        step(number, "reReviewOpinion", List.of(ADVISOR), "result", "UPHELD", "opinionTextNew", OPINION_TEXT);

        assertThat(driver.state(number)).isEqualTo("RE_REVIEWED");
    }

    /** Everybody but the holders is refused, by form and by completion; then the first holder does it. */
    private void step(String number, String task, List<String> holders, Object... values) {
        String taskId = driver.task(number, task).taskId();
        Map<String, Object> form = with(new HashMap<>(), values);
        List<String> others = new ArrayList<>(USERS);
        others.add(cases.petitioner(number));
        others.removeAll(holders);
        for (String user : others) {
            assertThatThrownBy(() -> door.complete(user, taskId, form))
                    .as(task + " by " + user)
                    .isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> reading.taskForm(user, taskId))
                    .as(task + " seen by " + user)
                    .isInstanceOf(Refusal.class);
        }
        driver.decide(number, task, holders.get(0), form);
    }

    @Test
    void fiveRepresentativesAreTheMost() {
        Map<String, Object> five =
                with(petition(Kind.REQUEST), "channel", "VISIT", "peopleCount", 40, "representatives", 5);
        assertThat(driver.state(cases.submit(five))).isEqualTo("ACCEPTANCE");

        refused(() -> cases.submit(with(five, "representatives", 6)), "representatives");
        refused(
                () -> cases.submit(with(petition(Kind.REQUEST), "peopleCount", 2, "representatives", 3)),
                "moreThanPeople");
    }

    @Test
    void onlyOfficersRegisterForOthersAndNobodyPointsAtSomebodyElsesPetition() {
        String other = cases.submit(petition(Kind.REQUEST));
        Map<String, Object> form =
                with(petition(Kind.REQUEST), "registeredFor", "MEMBER", "petitionerId", cases.member());

        refused(() -> cases.submit(cases.member(), form), "officersOnly");
        refused(() -> cases.submit(OFFICER, with(form, "petitionerId", null)), "petitioner");
        refused(() -> cases.submit(with(petition(Kind.REQUEST), "earlierCase", other)), "unknownEarlier");
    }

    @Test
    void aMemberWhoIsNotAskedForWhomAndHowFilesOnlineForThemselves() {
        Map<String, Object> form = petition(Kind.REQUEST);
        form.remove("registeredFor");
        form.remove("channel");
        String person = cases.member();
        String number = cases.submit(person, form);

        assertThat(cases.text("channel", number)).isEqualTo("ONLINE");
        assertThat(cases.petitioner(number)).isEqualTo(person);
        assertThat(facts.startValues(persons.require(OFFICER))).containsEntry("mayRegister", true);
        assertThat(facts.startValues(persons.require(person))).containsEntry("mayRegister", false);
    }

    @Test
    void aMatterOfACourtIsNotAcceptedAndARequestIsNotReferred() {
        String court = cases.submit(petition(Kind.LITIGATION));
        refused(() -> cases.accept(court), "elsewhereFirst");
        String request = cases.submit(petition(Kind.REQUEST));
        refused(
                () -> cases.decide(
                        request,
                        "decideAcceptance",
                        OFFICER,
                        "outcome",
                        "REFERRED",
                        "noticeText",
                        "走仲裁",
                        "whereInstead",
                        "仲裁委"),
                "notElsewhere");
        refused(
                () -> cases.decide(request, "decideAcceptance", OFFICER, "outcome", "NOT_ACCEPTED", "noticeText", "无关"),
                "whereInstead");
        refused(
                () -> cases.decide(
                        request, "decideAcceptance", OFFICER, "outcome", "WRONG_ADDRESSEE", "noticeText", "无关"),
                "notForwarded");
    }

    @Test
    void aWrongKindIsCorrectedAndRoutedAgain() {
        String number = cases.submit(petition(Kind.REQUEST));
        refused(
                () -> cases.decide(
                        number, "decideAcceptance", OFFICER, "outcome", "RECLASSIFIED", "newKind", "REQUEST"),
                "newKind");
        cases.decide(number, "decideAcceptance", OFFICER, "outcome", "RECLASSIFIED", "newKind", "SUGGESTION");

        assertThat(cases.text("route", number)).isEqualTo("STUDY");
        assertThat(driver.openTasks(number)).containsExactly("decideAcceptance");
    }

    @Test
    void aHandlerWithAnInterestStandsAsideAndAnotherIsNamed() {
        String number = cases.submit(petition(Kind.REQUEST));
        cases.accept(number).name(number, OTHER_OFFICER);
        cases.decide(number, "declareInterest", OTHER_OFFICER, "outcome", "DIRECT", "reason", "信访人是我的亲属");

        assertThat(driver.openTasks(number)).containsExactly("checkRecusal");
        assertThat(reading.sees(OTHER_OFFICER, number)).isFalse();
        assertThatThrownBy(() -> cases.decide(number, "checkRecusal", OTHER_OFFICER, "handlerId", OFFICER))
                .isInstanceOf(Refusal.class);
        refused(() -> cases.name(number, OTHER_OFFICER), "handler");
        cases.name(number, BRANCH_CHAIR).declare(number, BRANCH_CHAIR);
        assertThat(driver.openTasks(number)).containsExactly("investigate");
    }

    @Test
    void whenAllOfficersStandAsideTheChairNamesTheHandler() {
        String number = cases.submit(petition(Kind.REQUEST));
        cases.accept(number).name(number, OTHER_OFFICER);
        cases.decide(number, "declareInterest", OTHER_OFFICER, "outcome", "DIRECT", "reason", "亲属");
        cases.name(number, OFFICER);
        cases.decide(number, "declareInterest", OFFICER, "outcome", "DIRECT", "reason", "同班组多年");

        assertThat(driver.task(number, "checkRecusal").candidate()).isEqualTo("unionChair");
        cases.decide(number, "checkRecusal", CHAIR, "handlerId", BRANCH_CHAIR);
        assertThat(driver.openTasks(number)).containsExactly("declareInterest");
    }

    @Test
    void neitherThePetitionerNorTheReviewersHandle() {
        String number = cases.submit(OTHER_OFFICER, petition(Kind.REQUEST));
        cases.accept(number);

        for (String person : List.of(OTHER_OFFICER, CHAIR, ADVISOR, "linxiaohe")) {
            refused(() -> cases.name(number, person), "handler");
        }
    }

    @Test
    void whoHandledItDoesNotReviewItNeitherAsChairNorInTheChairsPlace() {
        try (var chair = people.grant(OTHER_OFFICER, "unionChair", "GX")) {
            assertThatThrownBy(() -> cases.atAnswer()).isInstanceOf(Refusal.class); // a reviewer is no handler
        }
        String number = cases.atAnswer();
        cases.askReview(number);
        Object[] form = {"result", "UPHELD", "opinionTextNew", OPINION_TEXT};
        try (var chair = people.grant(OTHER_OFFICER, "unionChair", "GX")) {
            refused(() -> cases.decide(number, "reviewOpinion", OTHER_OFFICER, form), "ownOpinion");
        }
        try (var standIn = people.standIn(OTHER_OFFICER, CHAIR, null)) {
            refused(() -> cases.decide(number, "reviewOpinion", OTHER_OFFICER, form), "ownOpinion");
        }
        try (var standIn = people.standIn(CHAIR, ADVISOR, null)) {
            cases.review(number).askReReview(number);
            refused(() -> cases.decide(number, "reReviewOpinion", CHAIR, form), "ownOpinion");
        }
    }

    @Test
    void theHandlerAsksForMoreTimeOnceWithinTheLimitAndTheChairApproves() {
        String number = cases.atInvestigation();
        var before = driver.task(number, "investigate").dueAt();
        refused(() -> cases.askExtension(number, 31), "extensionDays");
        refused(
                () -> driver.send(number, "extensionRequested", OFFICER, Map.of("days", 5, "reason", "我不是承办人")),
                "handlerOnly");
        cases.askExtension(number, 30);
        assertThat(cases.text("extension_state", number)).isEqualTo("ASKED");
        cases.approveExtension(number);

        assertThat(driver.task(number, "investigate").dueAt()).isAfter(before.plusSeconds(29 * 86400L));
        assertThat(cases.writings(number)).last().asString().contains("需向社保部门调取记录", "30日");
        refused(() -> cases.askExtension(number, 1), "extendedOnce");
    }

    @Test
    void anExtensionThatIsNotApprovedChangesNothing() {
        String number = cases.atInvestigation();
        var before = driver.task(number, "investigate").dueAt();
        cases.askExtension(number, 10);
        refused(() -> cases.decide(number, "approveExtension", CHAIR, "outcome", "REFUSED"), "reasonNeeded");
        cases.decide(number, "approveExtension", CHAIR, "outcome", "REFUSED", "comment", "时间足够");

        assertThat(driver.task(number, "investigate").dueAt()).isEqualTo(before);
        assertThat(driver.openTasks(number)).containsExactly("investigate");
    }

    @Test
    void anOpinionThatComesFirstMakesTheOpenExtensionNeedless() {
        String number = cases.atOpinion();
        cases.askExtension(number, 10);
        cases.opine(number, OTHER_OFFICER);

        assertThat(driver.openTasks(number)).containsExactly("answerOpinion");
    }

    @Test
    void aHandlerWhoIsAwayIsReplacedAndTheTermRunsOn() {
        String number = cases.atInvestigation();
        var ends = settleEnds(number);
        assertThatThrownBy(() ->
                        driver.send(number, "handlerReplaced", cases.petitioner(number), Map.of("comment", "想换一个人")))
                .isInstanceOf(Refusal.class);
        driver.send(number, "handlerReplaced", OFFICER, Map.of("comment", "承办人长期病假", "recuse", false));

        assertThat(driver.openTasks(number)).containsExactly("checkRecusal");
        assertThat(settleEnds(number)).isEqualTo(ends);
        cases.name(number, BRANCH_CHAIR).declare(number, BRANCH_CHAIR).investigate(number, BRANCH_CHAIR);
        assertThat(driver.openTasks(number)).containsExactly("issueOpinion");
    }

    private List<String> settleEnds(String number) {
        return db.sql("select due_at::text from deadline where case_number = :n and code = 'petition.settle'")
                .param("n", number)
                .query(String.class)
                .list();
    }

    @Test
    void aHardshipIsToldHowToApplyForAid() {
        String number = cases.atOpinion();
        cases.decide(
                number,
                "issueOpinion",
                OTHER_OFFICER,
                "opinion",
                "EXPLAIN",
                "opinionText",
                OPINION_TEXT,
                "hardship",
                true);

        assertThat(cases.writings(number)).last().asString().contains(OPINION_TEXT, "困难帮扶");
    }

    @Test
    void anAgreementThatThePetitionerDeclinesIsInvestigatedOn() {
        String number = cases.atInvestigation();
        cases.decide(
                number, "investigate", OTHER_OFFICER, "outcome", "MEDIATED", "finding", "反映的情况属实", "agreement", "补发一半");
        cases.decide(number, "confirmAgreement", cases.petitioner(number), "outcome", "DECLINED");

        assertThat(driver.openTasks(number)).containsExactly("investigate");
        assertThat(cases.text("agreement", number)).isNull();
    }

    @Test
    void afterTheOpinionNobodyWithdrawsAndOthersNever() {
        String number = cases.atInvestigation();
        refused(() -> driver.send(number, "petitionWithdrawn", OFFICER, Map.of("comment", "替他撤回")), "notPetitioner");
        String answered = cases.atAnswer();
        refused(
                () -> driver.send(answered, "petitionWithdrawn", cases.petitioner(answered), Map.of("comment", "算了")),
                "notWithdrawable");
    }

    @Test
    void ofTwoWhoDecideAtOnceOneDecides() {
        for (int i = 0; i < 3; i++) {
            String number = cases.submit(petition(Kind.REQUEST));
            String task = driver.task(number, "decideAcceptance").taskId();
            List<Together.Result<Boolean>> results = Together.run(
                    () -> decided(OFFICER, task, Map.of("outcome", "ACCEPTED")),
                    () -> decided(
                            OTHER_OFFICER,
                            task,
                            Map.of("outcome", "NOT_ACCEPTED", "noticeText", "不属于工会", "whereInstead", "物业中心")));

            assertThat(results.stream().filter(Together.Result::done)).hasSize(1);
            assertThat(driver.state(number)).isEqualTo(results.get(0).done() ? "RECUSAL_CHECK" : "NOT_ACCEPTED");
            assertThat(cases.writings(number)).hasSize(1);
        }
    }

    private boolean decided(String person, String task, Map<String, Object> form) {
        door.complete(person, task, form);
        return true;
    }

    @Test
    void ofTwoEqualPetitionsAtTheSameMomentOneIsRefused() {
        String person = cases.member();
        List<Together.Result<String>> results = Together.run(
                () -> cases.submit(person, petition(Kind.REQUEST)), () -> cases.submit(person, petition(Kind.REQUEST)));

        assertThat(results.stream().map(result -> driver.state(result.value())))
                .containsExactlyInAnyOrder("ACCEPTANCE", "REFUSED_AS_SAME");
    }

    @Test
    void theDatabaseItselfRefusesAReviewByTheHandler() {
        String number = cases.atAnswer();
        cases.askReview(number);

        assertThatThrownBy(() -> db.sql(
                                "update petition set reviewed_by = handled_by, reviewed_for = handled_for where case_number = :n")
                        .param("n", number)
                        .update())
                .isInstanceOf(org.springframework.dao.DataIntegrityViolationException.class);
    }
}
