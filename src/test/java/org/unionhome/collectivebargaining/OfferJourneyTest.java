package org.unionhome.collectivebargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhome.collectivebargaining.BargainingCases.*;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.unionhome.Refusal;
import org.unionhome.calendar.Deadlines;
import org.unionhome.cases.Attachments;
import org.unionhome.people.People;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;
import org.unionhome.workflow.Reading;

/** An offer from either side, and what may become of it: an answer, a refusal, silence, or that it is taken back. */
@UnionHomeTest
class OfferJourneyTest {

    private static final String REASON = "本年度综合合同已包含同样内容，重复协商没有必要";

    @Autowired
    ApplicationContext beans;

    @Autowired
    CaseDriver driver;

    @Autowired
    CollectiveBargainings bargainings;

    @Autowired
    CollectiveBargainingFacts facts;

    @Autowired
    Attachments attachments;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Reading reading;

    @Autowired
    People people;

    BargainingCases cases;

    @BeforeEach
    void persons() {
        cases = new BargainingCases(beans);
    }

    @Test
    void anOfferIsRefusedWithAReasonAndBothLettersAreOnTheCase() throws IOException {
        String number = cases.open();
        cases.offered(number);

        assertThatThrownBy(() -> driver.decide(number, "replyOffer", CHIEF, Map.of("outcome", "REFUSED")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("reasonNeeded");
        driver.decide(number, "replyOffer", CHIEF, Map.of("outcome", "REFUSED", "reply", REASON));

        assertThat(driver.state(number)).isEqualTo("REFUSED");
        assertThat(driver.file(number).closedAt()).isNotNull();
        assertThat(driver.openTasks(number)).isEmpty();
        assertThat(letter(number, "要约书")).contains("集体协商要约书", "女职工权益专项", "20日内书面答复", "《集体合同规定》第三十二条", "每方代表3人", number);
        assertThat(letter(number, "应约书")).contains("集体协商应约书", "不同意进行集体协商", REASON);
    }

    private String letter(String number, String name) throws IOException {
        var file = attachments.of(number).stream()
                .filter(each -> each.name().startsWith(name))
                .findFirst()
                .orElseThrow();
        byte[] content = attachments.content(number, file.id()).orElseThrow();
        try (XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(content)))) {
            return words.getText();
        }
    }

    @Test
    void theChiefSendsADraftBackBeforeItGoesOut() {
        String number = cases.open();
        driver.decide(number, "draftOffer", OFFICER, offer("先谈假期"));

        assertThatThrownBy(() -> driver.decide(number, "issueOffer", CHAIR, Map.of("outcome", "RETURNED")))
                .hasMessageContaining("reasonNeeded");
        driver.decide(number, "issueOffer", CHAIR, Map.of("outcome", "RETURNED", "comment", "请补充哺乳时间"));

        assertThat(driver.state(number)).isEqualTo("OFFER_DRAFTING");
        assertThat(reading.taskValues(OFFICER, driver.task(number, "draftOffer").taskId()))
                .containsEntry("returnedText", "请补充哺乳时间")
                .containsEntry("place", "工会会议室");
        assertThat(reading.sees(CHIEF, number))
                .as("the company, before delivery")
                .isFalse();
        cases.offered(number);
        assertThat(reading.sees(CHIEF, number)).as("the company, after it").isTrue();
        takenBack(number);
    }

    private static Map<String, Object> offer(String text) {
        return Map.of(
                "topics",
                List.of("WELFARE"),
                "day",
                ROUND.toString(),
                "place",
                "工会会议室",
                "seats",
                3,
                "offerText",
                text + "，请书面答复我方的要约。");
    }

    private void takenBack(String number) {
        driver.send(number, "bargainingAbandoned", CHAIR, Map.of("comment", "只为核对"));
    }

    @Test
    void silenceIsABreachAndNeitherYesNorNo() {
        String number = cases.open();
        cases.offered(number);
        Instant due = deadlines
                .running(number, "collective-bargaining.replyOffer")
                .orElseThrow()
                .dueAt();

        driver.until(due.minus(Duration.ofMinutes(1)), number);
        assertThat(driver.openTasks(number)).containsExactly("replyOffer");
        driver.until(due.plus(Duration.ofMinutes(1)), number);

        assertThat(driver.state(number)).isEqualTo("AWAITING_REPLY");
        assertThat(driver.openTasks(number)).containsExactlyInAnyOrder("replyOffer", "requestUpperUnion");
        assertThat(bargainings.require(number).breachAt()).isNotNull();
        assertThat(driver.ledger(number)).contains("recordBreach");
        String today = bargainings
                .require(number)
                .breachAt()
                .atZone(ZONE)
                .toLocalDate()
                .toString();
        assertThatThrownBy(() -> driver.decide(number, "requestUpperUnion", OFFICER, request(MONDAY.toString())))
                .hasMessageContaining("askedOn");
        driver.decide(number, "requestUpperUnion", OFFICER, request(today));
        driver.decide(number, "replyOffer", CHIEF, Map.of("outcome", "ACCEPTED"));

        assertThat(driver.state(number)).isEqualTo("NAMING");
        assertThat(deadlines.ofCase(number))
                .filteredOn(clock -> clock.code().equals("collective-bargaining.replyOffer"))
                .extracting(clock -> clock.state().name())
                .containsExactly("MISSED_THEN_MET");
        takenBack(number);
    }

    private static Map<String, Object> request(String on) {
        return Map.of("authority", "区总工会", "askedOn", on, "request", "对方逾期未书面答复，请予指导并督促。");
    }

    @Test
    void aBargainingBeginsByTheCompanysOwnLawOrTheNationalOne() {
        Map<String, Object> form = new HashMap<>(beginning(Kind.GENERAL, Purpose.CONCLUDE, null));
        form.put("jurisdiction", "CN-CQ");

        assertThatThrownBy(() -> cases.open(form)).hasMessageContaining("noSuchLaw");
        List<?> offered =
                (List<?>) reading.startValues(OFFICER, "collective-bargaining").get("jurisdictionOptions");
        assertThat(offered.stream()
                        .map(option -> ((Map<?, ?>) option).get("value").toString()))
                .containsExactly("CN", "CN-JS");
    }

    @ParameterizedTest(name = "{0} of {1}, {2}")
    @CsvSource({"20, 1000, NONE, true", "19, 1000, NONE, false", "10, 100, NONE, true", "0, , PETITION, true"})
    void underTheLawOfShanghaiSomeOffersCannotBeRefused(
            Integer layoffs, Integer headcount, String emergency, boolean forbidden) {
        Map<String, Object> form = new HashMap<>(beginning(Kind.GENERAL, Purpose.CONCLUDE, null));
        form.put("layoffs", layoffs);
        form.put("headcount", headcount);
        form.put("emergency", emergency);
        String number = cases.under("CN-SH", cases.open(form));
        cases.offered(number);
        Map<String, Object> refusal = Map.of("outcome", "REFUSED", "reply", REASON);

        if (forbidden) {
            assertThatThrownBy(() -> driver.decide(number, "replyOffer", CHIEF, refusal))
                    .hasMessageContaining("mayNotRefuse");
            assertThat(driver.state(number)).isEqualTo("AWAITING_REPLY");
            takenBack(number);
        } else {
            driver.decide(number, "replyOffer", CHIEF, refusal);
            assertThat(driver.state(number)).isEqualTo("REFUSED");
        }
    }

    @Test
    void theCompanyOffersAndTheUnionAnswers() {
        driver.on(MONDAY);
        String number = driver.submit(HR, "collective-bargaining", beginning(Kind.SAFETY, Purpose.CONCLUDE, null));

        assertThat(bargainings.require(number).initiator()).isEqualTo(Side.COMPANY);
        assertThat(reading.sees(OFFICER, number))
                .as("the union, before delivery")
                .isFalse();
        driver.decide(number, "draftOffer", HR, offer("劳动防护用品的标准"));
        driver.decide(number, "issueOffer", CHIEF, Map.of("outcome", "ISSUED"));
        assertThat(reading.sees(OFFICER, number)).as("the union, after it").isTrue();
        assertThat(reading.sees(HR, number))
                .as("whoever drafted it and sits on no side")
                .isFalse();
        driver.decide(number, "replyOffer", CHAIR, Map.of("outcome", "ACCEPTED"));

        assertThat(driver.state(number)).isEqualTo("NAMING");
        assertThatThrownBy(() -> takenBack(number)).hasMessageContaining("notYoursToAbandon");
        driver.send(number, "bargainingAbandoned", CHIEF, Map.of("comment", "并入综合合同一起协商"));
        assertThat(driver.state(number)).isEqualTo("ABANDONED");
    }

    @Test
    void whoMadeTheOfferTakesItBackByTheirChiefOnly() {
        String number = cases.ready();

        for (String other : List.of(OFFICER, CHIEF, RECORDER, STAFF_MEMBER)) {
            assertThatThrownBy(() -> driver.send(number, "bargainingAbandoned", other, Map.of("comment", "不谈了")))
                    .as(other)
                    .hasMessageContaining("notYoursToAbandon");
        }
        driver.send(number, "bargainingAbandoned", CHAIR, Map.of("comment", "并入综合合同"));

        assertThat(driver.state(number)).isEqualTo("ABANDONED");
        assertThat(driver.openTasks(number)).isEmpty();
        assertThat(driver.ledger(number)).endsWith("recordAbandonment");
        assertThat(bargainings.require(number).endReason()).isEqualTo("并入综合合同");
    }

    @Test
    void aContractIsChangedEndedOrRenewedOnlyWhileItIsInForce() {
        for (Purpose purpose : List.of(Purpose.CHANGE, Purpose.TERMINATE, Purpose.RENEW)) {
            assertThatThrownBy(() -> cases.open(beginning(Kind.WOMEN, purpose, "XS-2019-99999")))
                    .as(purpose.name())
                    .hasMessageContaining("noContract");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "zhuyating,   true", // union officer
        "guanmingli,  true", // human resources
        "songhuaimin, false",
        "xieyuanshan, false",
        "shichunlai,  false",
        "linxiaohe,   false",
        "haojianwei,  false",
        "ranqinghe,   false",
    })
    void onlyUnionOfficersAndHumanResourcesAreOfferedTheStart(String person, boolean offered) {
        assertThat(facts.offeredTo(people.entitlements(person))).isEqualTo(offered);
        if (!offered) {
            assertThatThrownBy(() -> driver.submit(
                            person, "collective-bargaining", beginning(Kind.WOMEN, Purpose.CONCLUDE, null)))
                    .hasMessageContaining("notInitiator");
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"seats, 2, seats", "day, 2026-03-02, offerDay"})
    void anOfferNamesEnoughSeatsAndADayToCome(String field, String value, String reason) {
        String number = cases.open();
        Map<String, Object> offer = new HashMap<>(offer("先谈假期"));
        offer.put(field, field.equals("seats") ? (Object) Integer.valueOf(value) : value);

        assertThatThrownBy(() -> driver.decide(number, "draftOffer", OFFICER, offer))
                .hasMessageContaining(reason);
        takenBack(number);
    }
}
