package org.unionhome.demandfollowup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhome.demandfollowup.DemandCases.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.Refusal;
import org.unionhome.demandfollowup.exchange.BargainingList;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

/** A demand from what was asked to what came of it: one journey for each end, and the roads beside. */
@UnionHomeTest
class DemandJourneyTest {

    @Autowired
    CaseDriver driver;

    @Autowired
    BargainingList list;

    @Autowired
    JdbcClient db;

    DemandCases cases;

    @BeforeEach
    void onAMonday() {
        cases = new DemandCases(driver, db);
    }

    @Test
    void whatWasDoneAndPraisedIsResolved() {
        String number = cases.raise();
        assertThat(driver.openTasks(number)).containsExactly("assignOwner");
        cases.replied(number, "A").work(number).verify(number).rate(number, 4);

        assertThat(driver.state(number)).isEqualTo("RESOLVED");
        assertThat(driver.file(number).open()).isFalse();
        assertThat(driver.openTasks(number)).isEmpty();
        assertThat(cases.text("matter", number)).isEqualTo("LIVELIHOOD");
        assertThat(cases.text("track", number)).isEqualTo("NORMAL");
        assertThat(cases.text("percent", number)).isEqualTo("100");
        assertThat(cases.text("rating", number)).isEqualTo("4");
        assertThat(driver.ledger(number))
                .containsExactly(
                        "demandRaised",
                        "triageDemand=NORMAL",
                        "assignOwner=ASSIGNED",
                        "acceptDemand=ACCEPTED",
                        "draftReply",
                        "approveReply=APPROVED",
                        "publishReply=A",
                        "carryOut=DONE",
                        "verifyOnSite=CONFIRMED",
                        "rateResult",
                        "judgeRating=CLOSE",
                        "settleDemand=RESOLVED");
    }

    @Test
    void whatWasDoneInPartIsPartlyResolved() {
        String number = cases.raise();
        cases.replied(number, "A")
                .decide(number, "carryOut", HANDLER, "outcome", "PROGRESS", "percent", 60, "text", "已装一台")
                .decide(number, "carryOut", HANDLER, "outcome", "PARTLY", "text", "另一台无货")
                .decide(number, "verifyOnSite", SUPERVISOR, "outcome", "PARTLY", "comment", "装了一台")
                .rate(number, 3);

        assertThat(driver.state(number)).isEqualTo("PARTLY_RESOLVED");
        assertThat(cases.text("percent", number)).isEqualTo("60");
    }

    @Test
    void whatIsExplainedAndNotRatedIsNeverPraise() {
        String number = cases.raise();
        cases.replied(number, "C");
        driver.after(Duration.ofDays(13), number);

        assertThat(driver.state(number)).isEqualTo("EXPLAINED");
        assertThat(cases.text("unrated", number)).isEqualTo("true");
        assertThat(cases.text("rating", number)).isNull();
    }

    @Test
    void aPlanSleepsUntilItsDayAndIsThenCarriedOut() {
        String number = cases.raise();
        cases.replied(number, "B").rate(number, 3);
        assertThat(driver.state(number)).isEqualTo("PLANNED");
        assertThat(driver.file(number).open()).isTrue();
        driver.on(LocalDate.of(2021, 6, 1));
        driver.after(Duration.ofHours(1), number);

        assertThat(driver.openTasks(number)).containsExactly("carryOut");
        assertThat(cases.text("result", number)).isNull();
        cases.work(number).verify(number).rate(number, 4);
        assertThat(driver.state(number)).isEqualTo("RESOLVED");
    }

    @Test
    void whoIsNotContentGetsItDoneAgainThenAnewThenByTheChairman() {
        String number = cases.toRate();
        cases.rate(number, 2);
        assertThat(driver.openTasks(number)).containsExactly("carryOut");
        cases.work(number).verify(number).rate(number, 1);
        assertThat(driver.openTasks(number)).containsExactly("draftReply");
        assertThat(cases.text("reopened", number)).isEqualTo("1");
        for (int i = 0; i < 2; i++) {
            cases.draft(number, "C").approve(number).rate(number, 1);
        }

        assertThat(driver.openTasks(number)).containsExactly("decideByChairman");
        cases.decide(number, "decideByChairman", CHAIRMAN, "outcome", "INSTRUCTED", "comment", "一周内更换");
        assertThat(driver.openTasks(number)).containsExactly("draftReply");
    }

    @Test
    void theChairmanHasTheLastWord() {
        String number = cases.toRate();
        cases.rate(number, 1);
        for (int i = 0; i < 2; i++) {
            cases.draft(number, "C").approve(number).rate(number, 1);
        }
        cases.decide(number, "decideByChairman", CHAIRMAN, "outcome", "EXPLAINED", "comment", "泵房明年拆除,不再更换");

        assertThat(driver.state(number)).isEqualTo("EXPLAINED");
        assertThat(cases.text("reply", number)).isEqualTo("泵房明年拆除,不再更换");
        assertThat(cases.text("result", number)).isEqualTo("EXPLAINED");
        assertThat(cases.text("rating", number)).as("closed, but never content").isEqualTo("1");
        assertThat(driver.file(number).open()).isFalse();
    }

    @Test
    void whoTakesItBackEndsIt() {
        String number = cases.raise();
        cases.assign(number);
        driver.send(number, "demandWithdrawn", cases.raiser(number), Map.of("comment", "已自行解决"));

        assertThat(driver.state(number)).isEqualTo("WITHDRAWN");
        assertThat(driver.openTasks(number)).isEmpty();
    }

    @Test
    void aUnitThatSendsItBackSaysWhoShouldHaveIt() {
        String number = cases.raise();
        cases.assign(number);
        assertThatThrownBy(
                        () -> cases.decide(number, "acceptDemand", HANDLER, "outcome", "SENT_BACK", "comment", "不归我们"))
                .isInstanceOf(Refusal.class)
                .hasMessage("demand-follow-up.refusal.insteadNeeded");
        String promised = cases.text("promised_on", number);
        driver.on(MONDAY.plusDays(1));
        cases.decide(number, "acceptDemand", HANDLER, "outcome", "SENT_BACK", "comment", "泵房归码头", "insteadUnit", "MT");
        assertThat(driver.openTasks(number)).containsExactly("assignOwner");
        assertThat(cases.text("sent_back_to", number)).isEqualTo("MT");
        cases.decide(number, "assignOwner", OFFICER, "outcome", "ASSIGNED", "ownerUnit", "MT");

        assertThat(cases.text("owner_unit", number)).isEqualTo("MT");
        assertThat(cases.text("promised_on", number))
                .as("the raiser's promise runs on")
                .isEqualTo(promised);
        cases.decide(number, "acceptDemand", OTHER_HANDLER, "outcome", "ACCEPTED");
    }

    @Test
    void coUnitsCountersignTogetherAndOneObjectionSendsTheDraftBack() {
        String number = cases.raise();
        cases.assign(number, "MT", "JG3").accept(number).draft(number, "A");
        assertThat(driver.openTasks(number)).containsExactly("countersignReply", "countersignReply");
        assertThat(cases.text("track", number)).isEqualTo("CROSS");
        countersign(number, OTHER_HANDLER, "AGREED", null);
        countersign(number, SAFETY_HANDLER, "OBJECTED", "先断电检查");
        assertThat(driver.openTasks(number)).containsExactly("draftReply");
        cases.draft(number, "A");
        countersign(number, SAFETY_HANDLER, "AGREED", null);
        countersign(number, OTHER_HANDLER, "AGREED", null);

        assertThat(driver.openTasks(number)).containsExactly("approveReply");
        cases.decide(number, "approveReply", HEAD, "outcome", "RETURNED", "comment", "写明日期");
        assertThat(driver.openTasks(number)).containsExactly("draftReply");
    }

    private void countersign(String number, String who, String outcome, String comment) {
        driver.decideOwn(number, "countersignReply", who, form("outcome", outcome, "comment", comment));
    }

    @Test
    void aHardshipBecomesARequestForHelpAndItsRaiserRatesWhatCameOfIt() {
        String number = cases.raise(wish("HARDSHIP", "NORMAL"));
        String raiser = cases.raiser(number);
        cases.decide(number, "assignOwner", OFFICER, "outcome", "WELFARE");
        String request = cases.requestHelp(raiser);
        cases.decide(number, "applyForWelfare", raiser, "outcome", "APPLIED", "linkedCase", request);
        assertThat(driver.state(number)).isEqualTo("WELFARE_RUNNING");
        driver.send(request, "requestWithdrawn", raiser, Map.of("comment", "亲友已帮忙"));

        assertThat(driver.openTasks(number)).containsExactly("rateResult");
        cases.rate(number, 4);
        assertThat(driver.state(number)).isEqualTo("RESOLVED");
    }

    @Test
    void whoDoesNotWantHelpGetsAUnit() {
        String number = cases.raise(wish("HARDSHIP", "NORMAL"));
        cases.decide(number, "assignOwner", OFFICER, "outcome", "WELFARE");
        cases.decide(number, "applyForWelfare", cases.raiser(number), "outcome", "DECLINED");

        assertThat(driver.openTasks(number)).containsExactly("assignOwner");
    }

    @Test
    void wagesGoOnTheBargainingListAndTheirRaiserRatesTheResult() {
        String number = cases.raise(wish("WAGE", "NORMAL"));
        cases.decide(number, "assignOwner", OFFICER, "outcome", "BARGAINING", "topic", "高温津贴");
        assertThat(driver.state(number)).isEqualTo("ON_BARGAINING_LIST");
        cases.decide(number, "reportTopic", OFFICER, "outcome", "NOT_AGREED", "report", "今年未达成一致");
        cases.rate(number, 3);

        assertThat(driver.state(number)).isEqualTo("EXPLAINED");
    }

    @Test
    void whatAContractTookUpGoesFromTheListToItsRaiserByItself() {
        String number = cases.raise(wish("WAGE", "NORMAL"));
        assertThat(list.settled(number, "XS-2026-00001")).isFalse();
        cases.decide(number, "assignOwner", OFFICER, "outcome", "BARGAINING", "topic", "高温津贴");
        assertThat(list.waiting())
                .filteredOn(waiting -> waiting.number().equals(number))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.topic()).isEqualTo("高温津贴"));
        assertThat(list.settled(number, "XS-2026-00001")).isTrue();
        assertThat(list.waiting()).noneMatch(waiting -> waiting.number().equals(number));
        assertThat(driver.openTasks(number)).containsExactly("rateResult");
        cases.rate(number, 4);

        assertThat(driver.state(number)).isEqualTo("RESOLVED");
    }

    @Test
    void aDelegateRaisesForAColleagueWithConsentOnly() {
        String colleague = cases.member();
        Map<String, Object> form = wish("LIFE", "URGENT");
        form.put("raisedFor", "COLLEAGUE");
        form.put("applicantId", colleague);
        assertThatThrownBy(() -> driver.submit(DELEGATE, "demand-follow-up", form))
                .hasMessage("demand-follow-up.refusal.consentNeeded");
        form.put("consentHow", "ORAL");
        assertThatThrownBy(() -> driver.submit(OTHER_DELEGATE, "demand-follow-up", form))
                .hasMessage("demand-follow-up.refusal.notForThem");
        String number = driver.submit(DELEGATE, "demand-follow-up", form);

        assertThat(cases.raiser(number)).isEqualTo(colleague);
        assertThat(cases.text("origin", number)).isEqualTo("DELEGATE");
        assertThat(driver.file(number).filedBy()).isEqualTo(DELEGATE);
    }

    @Test
    void anOfficerWritesDownWhatCameOnPaper() {
        Map<String, Object> form = wish("LIFE", "NORMAL");
        form.put("raisedFor", "PAPER");
        form.put("applicantId", "qinyongxia");
        form.put("consentHow", "WRITTEN");
        String number = driver.submit(OFFICER, "demand-follow-up", form);

        assertThat(cases.text("origin", number)).isEqualTo("PAPER");
        assertThat(cases.text("unit_code", number)).isEqualTo("MT1");
        assertThat(List.of(cases.raiser(number))).containsExactly("qinyongxia");
    }

    @Test
    void delegatesSecondAndTheRaiserAddsAndBothAreTold() {
        String number = cases.raise();
        driver.send(number, "demandSeconded", OTHER_DELEGATE, Map.of());
        assertThatThrownBy(() -> driver.send(number, "demandSeconded", OTHER_DELEGATE, Map.of()))
                .hasMessage("demand-follow-up.refusal.secondedAlready");
        assertThatThrownBy(() -> driver.send(number, "demandSeconded", HANDLER, Map.of()))
                .hasMessage("demand-follow-up.refusal.notDelegate");
        cases.assign(number);
        driver.send(number, "demandSupplemented", cases.raiser(number), Map.of("text", "三号泵房也坏了一台"));

        assertThat(cases.told(cases.raiser(number), number)).contains("demand-follow-up.told.seconded");
        assertThat(cases.told(HANDLER, number)).contains("demand-follow-up.told.supplemented");
        assertThat(driver.openTasks(number)).containsExactly("acceptDemand");
    }
}
