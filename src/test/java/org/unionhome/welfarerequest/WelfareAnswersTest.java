package org.unionhome.welfarerequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhome.welfarerequest.WelfareCases.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhome.Refusal;
import org.unionhome.support.UnionHomeTest;

/** One test for each answer of each gateway that no journey asks for, with what it does to the business. */
@UnionHomeTest
class WelfareAnswersTest extends WelfareTest {

    @Test
    void isDuplicateNoButWarn_goesOnWithTheSpousesCaseShown() {
        String wife = cases.member();
        String husband = cases.member();
        String first = cases.submit(wife, gift(RequestType.BIRTH, 500));
        Map<String, Object> form = gift(RequestType.BIRTH, 500);
        form.put("spouseId", wife);
        String second = cases.submit(husband, form);

        assertThat(cases.text("verdict", second)).isEqualTo("WARN");
        assertThat(cases.text("first_case", second)).isEqualTo(first);
        assertThat(driver.openTasks(second)).containsExactly("checkRequest");
        assertThat(cases.amount("entitled_cny", second)).isEqualByComparingTo("500");
    }

    @Test
    void isDuplicateNoButCut_goesOnWithAReducedAmount() {
        Map<String, Object> form = gift(RequestType.HOSPITAL, 500);
        form.put("reimbursedCny", 180.5);
        String number = cases.submit(form);
        cases.check(number).approve(number, OFFICER);

        assertThat(cases.text("verdict", number)).isEqualTo("CUT");
        assertThat(cases.amount("approved_cny", number)).isEqualByComparingTo("319.50");
    }

    @Test
    void theSameBillIsCountedOnce_acrossTypes() {
        String person = cases.member();
        Map<String, Object> hospital = gift(RequestType.HOSPITAL, 400);
        hospital.put("costDocument", "ZY-" + person);
        String first = cases.submit(person, hospital);
        cases.check(first).approve(first, OFFICER).pay(first, "GOODS");
        Map<String, Object> other = gift(RequestType.OTHER, 1000);
        other.put("costDocument", "ZY-" + person);
        String second = cases.submit(person, other);

        assertThat(cases.text("verdict", second)).isEqualTo("CUT");
        assertThat(cases.amount("entitled_cny", second)).isEqualByComparingTo("600");
    }

    @Test
    void festivalGoodsAreBlockedAboveTheYearsCeiling() {
        String person = cases.member();
        String first = festival(person, "2021-02-01", 800);
        String exactly = festival(person, "2021-04-05", 400);
        String above = festival(person, "2021-06-14", 1);

        assertThat(List.of(driver.state(first), driver.state(exactly))).containsOnly("BRANCH_CHECK");
        assertThat(driver.state(above)).isEqualTo("DUPLICATE_REFUSED");
        assertThat(cases.text("findings", above)).isEqualTo("FESTIVAL_CAP_EXCEEDED");
    }

    private String festival(String person, String day, int amount) {
        Map<String, Object> form = gift(RequestType.FESTIVAL, amount);
        form.put("eventDate", day);
        driver.on(LocalDate.parse(day));
        return cases.submit(person, form);
    }

    @Test
    void aRequestThatEndedWithNothingDoesNotBlockTheNext() {
        String person = cases.member();
        String first = cases.submit(person, gift(RequestType.WEDDING, 600));
        cases.decide(first, "checkRequest", BRANCH_CHAIR, "outcome", "REJECTED", "comment", "缺结婚证");
        String second = cases.submit(person, gift(RequestType.WEDDING, 600));

        assertThat(driver.state(second)).isEqualTo("BRANCH_CHECK");
    }

    @Test
    void thirtyDaysApartIsADuplicateAndThirtyOneIsNot() {
        String person = cases.member();
        cases.submit(person, other(LocalDate.of(2021, 1, 10)));
        String thirty = cases.submit(person, other(LocalDate.of(2021, 2, 9)));
        String thirtyOne = cases.submit(person, other(LocalDate.of(2021, 2, 10)));

        assertThat(driver.state(thirty)).isEqualTo("DUPLICATE_REFUSED");
        assertThat(driver.state(thirtyOne)).isEqualTo("BRANCH_CHECK");
    }

    private static Map<String, Object> other(LocalDate day) {
        Map<String, Object> form = gift(RequestType.OTHER, 100);
        form.put("eventDate", day.toString());
        return form;
    }

    @Test
    void aBirthdayGiftIsTheAmountInForceOnTheBirthday() {
        assertThat(birthday("2020-12-31")).isEqualByComparingTo("100");
        assertThat(birthday("2021-01-01")).isEqualByComparingTo("200");
    }

    private BigDecimal birthday(String day) {
        Map<String, Object> form = gift(RequestType.BIRTHDAY, 999);
        form.put("eventDate", day);
        String number = cases.submit(form);
        cases.check(number).approve(number, OFFICER);
        return cases.amount("approved_cny", number);
    }

    @Test
    void checkReturned_theApplicantAmendsAndDuplicatesAreLookedForAgain() {
        String person = cases.member();
        String number = cases.submit(person, gift(RequestType.OTHER, 300));
        cases.decide(number, "checkRequest", BRANCH_CHAIR, "outcome", "RETURNED", "comment", "金额与票据不符");
        assertThat(driver.state(number)).isEqualTo("AMENDMENT");
        Map<String, Object> amended = gift(RequestType.OTHER, 260);
        amended.remove("type");
        amended.remove("filedFor");
        driver.decide(number, "amendRequest", person, amended);

        assertThat(driver.openTasks(number)).containsExactly("checkRequest");
        assertThat(cases.amount("entitled_cny", number)).isEqualByComparingTo("260");
        assertThat(driver.ledger(number))
                .filteredOn("checkDuplicates=CLEAR"::equals)
                .hasSize(2);
    }

    @Test
    void urgencyNormal_goesTheOrdinaryWay() {
        String number = cases.submit(urgent(RequestType.DISASTER, 3000));
        cases.decide(number, "decideUrgent", CHAIR, "outcome", "NORMAL");
        assertThat(driver.openTasks(number)).containsExactly("checkRequest");
        cases.check(number);

        assertThat(driver.openTasks(number)).containsExactly("visitHome");
        assertThat(cases.text("approved_cny", number)).isNull();
    }

    @Test
    void visitDisputed_isVisitedAgain() {
        String number = cases.submit(aid(RequestType.HARDSHIP, 1000));
        cases.check(number);
        cases.decide(
                number,
                "visitHome",
                BRANCH_CHAIR,
                "visitedOn",
                MONDAY.toString(),
                "secondVisitorId",
                SECOND_VISITOR,
                "finding",
                "当天家中无人");
        cases.decide(number, "confirmVisit", SECOND_VISITOR, "outcome", "DISPUTED", "comment", "我们没有进门");

        assertThat(driver.openTasks(number)).containsExactly("visitHome");
        assertThat(cases.text("visit_confirmed", number)).isEqualTo("false");
    }

    @Test
    void assessReturned_isVisitedAgain() {
        String number = cases.submit(aid(RequestType.HARDSHIP, 1000));
        cases.check(number).visit(number).income(number, 3000);
        cases.decide(number, "assessRequest", COMMITTEE, "outcome", "RETURNED", "comment", "请补充医药费票据");

        assertThat(driver.openTasks(number)).containsExactly("visitHome");
    }

    @Test
    void approvalReturned_goesToTheBranchAndIsSignedAfresh() {
        String number = cases.atApproval(3000);
        cases.approve(number, COMMITTEE);
        cases.decide(number, "approveRequest", CHAIR, "outcome", "RETURNED", "comment", "请核对子女就读情况");
        assertThat(driver.openTasks(number)).containsExactly("checkRequest");
        cases.check(number).visit(number).income(number, 3000).assess(number, 3000);
        driver.afterWorkingDays(5, number);
        cases.approve(number, COMMITTEE, CHAIR);

        assertThat(driver.state(number)).isEqualTo("PAYMENT");
        assertThat(db.sql("select count(*) from welfare_request_approval where welfare_request = :n")
                        .param("n", number)
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void eachAmountTakesItsRoute() {
        assertThat(route(RequestType.OTHER, 1000)).isEqualTo("unionChair");
        assertThat(route(RequestType.OTHER, 1001)).isEqualTo("welfareCommittee,unionChair");
        assertThat(route(RequestType.OTHER, 5001)).isEqualTo("welfareCommittee,unionChair,generalManager");
        assertThat(route(RequestType.OTHER, 20001)).isEqualTo("welfareCommittee,unionChair,generalManager,chairman");
    }

    private String route(RequestType type, int amount) {
        return cases.text("approval_route", cases.giftAtApproval(type, amount));
    }

    @Test
    void aLargeSumIsSignedByAllFourInTurn() {
        String number = cases.giftAtApproval(RequestType.OTHER, 25000);
        assertThatThrownBy(() -> cases.approve(number, CHAIR)).isInstanceOf(Refusal.class);
        cases.approve(number, COMMITTEE, CHAIR, MANAGER, CHAIRMAN);

        assertThat(driver.state(number)).isEqualTo("PAYMENT");
    }

    @Test
    void giftsOfMoneyAreRefusedForFestivalsAndBirthdays() {
        String number = cases.giftAtApproval(RequestType.BIRTHDAY, 200);
        cases.approve(number, OFFICER);

        assertThatThrownBy(() -> cases.pay(number, "BANK_TRANSFER"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("welfare-request.refusal.noCash"));
        cases.pay(number, "VOUCHER");
        assertThat(driver.state(number)).isEqualTo("RECEIPT");
    }

    @Test
    void requestsThatLackSomethingAreRefusedAndOpenNoCase() {
        Map<String, Map<String, Object>> wrong = new HashMap<>();
        wrong.put("incomeConsent", without(aid(RequestType.HARDSHIP, 100), "incomeConsent"));
        wrong.put("healthConsent", without(aid(RequestType.HARDSHIP, 100), "healthConsent"));
        wrong.put("bankConsent", without(aid(RequestType.HARDSHIP, 100), "bankConsent"));
        wrong.put("familyMissing", without(aid(RequestType.HARDSHIP, 100), "familyMembers"));
        wrong.put("urgentReason", without(urgent(RequestType.HARDSHIP, 100), "urgentReason"));
        wrong.put("notUrgentType", with(gift(RequestType.WEDDING, 100), "urgent", true));
        wrong.put("eventDate", with(gift(RequestType.WEDDING, 100), "eventDate", "2999-01-01"));
        wrong.put("memberOnly", with(gift(RequestType.WEDDING, 100), "relation", "CHILD"));
        wrong.forEach((refusal, form) -> {
            String person = cases.member();
            assertThatThrownBy(() -> cases.submit(person, form))
                    .as(refusal)
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.key()).isEqualTo("welfare-request.refusal." + refusal));
            assertThat(db.sql("select count(*) from case_file where applicant_id = :p")
                            .param("p", person)
                            .query(Integer.class)
                            .single())
                    .isZero();
        });
    }

    @Test
    void hugeNegativeAndBrokenAmountsAreRefused() {
        for (Object amount : List.of(-1, 0, 0.001, 1000001, "1e9999", "zwölf")) {
            String person = cases.member();
            assertThatThrownBy(() -> cases.submit(person, with(gift(RequestType.OTHER, 1), "requestedCny", amount)))
                    .as("%s", amount)
                    .isInstanceOf(Refusal.class);
        }
    }

    private static Map<String, Object> with(Map<String, Object> form, String key, Object value) {
        form.put(key, value);
        return form;
    }

    private static Map<String, Object> without(Map<String, Object> form, String key) {
        form.remove(key);
        return form;
    }
}
