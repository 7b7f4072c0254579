package org.unionhome.welfarerequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhome.welfarerequest.WelfareCases.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.unionhome.Refusal;
import org.unionhome.cases.Fact;
import org.unionhome.support.PeopleFixture;
import org.unionhome.support.UnionHomeTest;
import org.unionhome.workflow.Door;
import org.unionhome.workflow.Reading;

/** Who may do and see what: users by tasks, four eyes, delegates. */
@UnionHomeTest
class WelfarePermissionTest extends WelfareTest {

    private static final String OTHER_BRANCH_CHAIR = "fanyuchuan";
    private static final List<String> USERS = List.of(
            BRANCH_CHAIR,
            OTHER_BRANCH_CHAIR,
            SECOND_VISITOR,
            OFFICER,
            COMMITTEE,
            CHAIR,
            MANAGER,
            CHAIRMAN,
            FINANCE,
            "linxiaohe",
            "ouyangxue",
            "haojianwei");

    @Autowired
    Door door;

    @Autowired
    Reading reading;

    @Autowired
    PeopleFixture people;

    @Autowired
    WelfareRequestFacts facts;

    @Test
    void eachTaskIsDoneByItsHolderAndRefusedToEverybodyElse() {
        String number = cases.submit(aid(RequestType.HARDSHIP, 3000));
        step(number, "checkRequest", BRANCH_CHAIR, "outcome", "PASSED");
        step(
                number,
                "visitHome",
                BRANCH_CHAIR,
                "visitedOn",
                MONDAY.toString(),
                "secondVisitorId",
                SECOND_VISITOR,
                "finding",
                "情况属实");
        step(number, "confirmVisit", SECOND_VISITOR, "outcome", "CONFIRMED");
        step(
                number,
                "verifyIncome",
                OFFICER,
                "familySize",
                3,
                "monthlyIncomeCny",
                3000,
                "rigidCostsCny",
                2000,
                "homes",
                1,
                "evidence",
                "核对");
        step(number, "assessRequest", COMMITTEE, "outcome", "RECOMMENDED", "proposedCny", 3000);
        cases.object(number, null, "请核实该户情况");
        step(number, "answerObjection", OFFICER, "outcome", "REJECTED", "answer", "核实无误");
        driver.afterWorkingDays(6, number);
        step(number, "approveRequest", COMMITTEE, "outcome", "APPROVED");
        step(number, "approveRequest", CHAIR, "outcome", "APPROVED");
        step(number, "payBenefit", FINANCE, "fund", "aidFunds", "method", "BANK_TRANSFER", "reference", "PZ-0001");
        step(number, "confirmReceipt", cases.applicant(number), "received", true);

        assertThat(driver.state(number)).isEqualTo("ON_FILE");
    }

    /** Everybody but the holder is refused, by form and by completion; then the holder does it. */
    private void step(String number, String task, String holder, Object... values) {
        String taskId = driver.task(number, task).taskId();
        Map<String, Object> form = new HashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            form.put((String) values[i], values[i + 1]);
        }
        List<String> others = new ArrayList<>(USERS);
        others.add(cases.applicant(number));
        others.removeIf(user -> user.equals(holder));
        for (String user : others) {
            assertThatThrownBy(() -> door.complete(user, taskId, form))
                    .as(task + " by " + user)
                    .isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> reading.taskForm(user, taskId))
                    .as(task + " seen by " + user)
                    .isInstanceOf(Refusal.class);
        }
        driver.decide(number, task, holder, form);
    }

    @Test
    void whoSignedOnceDoesNotSignAgainUnderAnotherRole() {
        try (var undo = people.grant(COMMITTEE, "unionChair", "GX")) {
            String number = cases.giftAtApproval(RequestType.OTHER, 3000);
            cases.approve(number, COMMITTEE);

            assertThatThrownBy(() -> cases.approve(number, COMMITTEE)).satisfies(WelfarePermissionTest::fourEyes);
            cases.approve(number, CHAIR);
            assertThat(driver.state(number)).isEqualTo("PAYMENT");
        }
    }

    @Test
    void nobodySignsAgainInAPrincipalsPlace() {
        try (var undo = people.standIn(COMMITTEE, CHAIR, "welfare-request")) {
            String number = cases.giftAtApproval(RequestType.OTHER, 3000);
            cases.approve(number, COMMITTEE);

            assertThatThrownBy(() -> cases.approve(number, COMMITTEE)).satisfies(WelfarePermissionTest::fourEyes);
        }
    }

    @Test
    void inWhosePlaceTheBranchCheckWasDoneDoesNotApprove() {
        try (var undo = people.grant(BRANCH_CHAIR, "unionChair", "GX");
                var standIn = people.standIn("linxiaohe", BRANCH_CHAIR, "welfare-request")) {
            String number = cases.submit(gift(RequestType.OTHER, 800));
            cases.decide(number, "checkRequest", "linxiaohe", "outcome", "PASSED");

            assertThatThrownBy(() -> cases.approve(number, BRANCH_CHAIR)).satisfies(WelfarePermissionTest::fourEyes);
        }
    }

    @Test
    void inWhosePlaceSomebodySignedDoesNotSignAgain() {
        try (var undo = people.grant(COMMITTEE, "unionChair", "GX");
                var standIn = people.standIn("linxiaohe", COMMITTEE, "welfare-request")) {
            String number = cases.giftAtApproval(RequestType.OTHER, 3000);
            cases.approve(number, "linxiaohe");

            assertThatThrownBy(() -> cases.approve(number, COMMITTEE)).satisfies(WelfarePermissionTest::fourEyes);
            cases.approve(number, CHAIR);
            assertThat(driver.state(number)).isEqualTo("PAYMENT");
        }
    }

    @Test
    void whoCheckedAtTheBranchDoesNotApprove() {
        try (var undo = people.grant(BRANCH_CHAIR, "unionChair", "GX")) {
            String number = cases.giftAtApproval(RequestType.OTHER, 800);

            assertThatThrownBy(() -> cases.approve(number, BRANCH_CHAIR)).satisfies(WelfarePermissionTest::fourEyes);
        }
    }

    private static void fourEyes(Throwable no) {
        assertThat(((Refusal) no).key()).isEqualTo("welfare-request.refusal.fourEyes");
    }

    @Test
    void nobodyDecidesTheirOwnCaseAlsoNotForAPrincipal() {
        String number = cases.submit(gift(RequestType.OTHER, 100));
        String applicant = cases.applicant(number);
        try (var undo = people.standIn(applicant, BRANCH_CHAIR, null)) {
            assertThatThrownBy(() -> cases.decide(number, "checkRequest", applicant, "outcome", "PASSED"))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.key()).isEqualTo("workflow.refusal.ownCase"));
        }
    }

    @Test
    void aDelegateFilesForAColleagueWithRecordedConsent() {
        String colleague = cases.member();
        String number = cases.submit("guwenhai", behalf(colleague, "ORAL"));

        assertThat(driver.file(number).applicantId()).isEqualTo(colleague);
        assertThat(driver.file(number).filedBy()).isEqualTo("guwenhai");
        assertThat(db.sql(
                                "select kind || ' ' || how || ' ' || given_by || ' ' || recorded_by from welfare_request_consent where case_number = :n order by kind")
                        .param("n", number)
                        .query(String.class)
                        .list())
                .containsExactly("HEALTH ORAL " + colleague + " guwenhai", "ON_BEHALF ORAL " + colleague + " guwenhai");
    }

    private static Map<String, Object> behalf(String colleague, String how) {
        Map<String, Object> form = gift(RequestType.HOSPITAL, 300);
        form.put("filedFor", "COLLEAGUE");
        form.put("applicantId", colleague);
        form.put("behalfConsentHow", how);
        return form;
    }

    @Test
    void filingForOthersNeedsAnOfficeTheSameUnitAndTheConsent() {
        String colleague = cases.member();
        refused("linxiaohe", behalf(colleague, "ORAL"), "behalfNotAllowed");
        refused("guwenhai", behalf("fanyuchuan", "ORAL"), "behalfUnit");
        refused("guwenhai", behalf(colleague, null), "behalfConsent");
        refused("guwenhai", behalf(colleague, "FORM"), "behalfConsent");
    }

    private void refused(String actor, Map<String, Object> form, String refusal) {
        assertThatThrownBy(() -> cases.submit(actor, form))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("welfare-request.refusal." + refusal));
    }

    @Test
    void theCasePageTellsIncomeAndAccountOnlyToThoseWhoNeedThem() {
        String number = cases.atApproval(900);

        assertThat(labels(number, cases.applicant(number)))
                .contains("class", "netPerCapita", "account", "cause", "consent.INCOME");
        assertThat(labels(number, CHAIR))
                .contains("class", "netPerCapita", "cause")
                .doesNotContain("account", "consent.INCOME");
        assertThat(labels(number, OFFICER)).doesNotContain("class", "netPerCapita", "account", "cause");
        assertThat(labels(number, BRANCH_CHAIR)).doesNotContain("class", "netPerCapita", "account", "cause");
        assertThatThrownBy(() -> reading.requireVisible("linxiaohe", number)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> reading.requireVisible(OTHER_BRANCH_CHAIR, number))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aDelegateSeesWhatTheyWroteButNotWhatTheUnionFoundOut() {
        Map<String, Object> form = aid(RequestType.HARDSHIP, 900);
        form.put("filedFor", "COLLEAGUE");
        form.put("applicantId", cases.member());
        form.put("behalfConsentHow", "WRITTEN");
        String delegate = "guwenhai";
        String number = cases.submit(delegate, form);
        assertThat(offered(number, delegate)).containsExactly("welfare-request.requestWithdrawn");
        cases.check(number);
        cases.decide(
                number,
                "visitHome",
                BRANCH_CHAIR,
                "visitedOn",
                MONDAY.toString(),
                "secondVisitorId",
                "linxiaohe",
                "finding",
                "情况属实");
        cases.decide(number, "confirmVisit", "linxiaohe", "outcome", "CONFIRMED");
        cases.income(number, 3000).assess(number, 900);

        assertThat(labels(number, delegate))
                .contains("type", "cause", "requested")
                .doesNotContain("class", "netPerCapita", "account", "receivedThisYear", "entitled", "visit");
        assertThat(labels(number, cases.applicant(number))).contains("class", "netPerCapita", "account", "entitled");
    }

    private List<String> labels(String number, String person) {
        var viewer = reading.viewer(person, driver.file(number)).orElseThrow();
        return facts.facts(number, viewer).stream()
                .map(Fact::labelKey)
                .map(key -> key.replace("welfare-request.fact.", ""))
                .toList();
    }

    @Test
    void withdrawalIsOfferedToTheApplicantUntilPayment() {
        String number = cases.giftAtApproval(RequestType.WEDDING, 600);
        String applicant = cases.applicant(number);
        assertThat(offered(number, applicant)).containsExactly("welfare-request.requestWithdrawn");
        assertThat(offered(number, BRANCH_CHAIR)).isEmpty();
        cases.approve(number, OFFICER).pay(number, "GOODS");

        assertThat(offered(number, applicant)).isEmpty();
    }

    private List<String> offered(String number, String person) {
        return facts.offeredMessages(
                number, reading.viewer(person, driver.file(number)).orElseThrow());
    }
}
