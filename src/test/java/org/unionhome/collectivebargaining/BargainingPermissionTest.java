package org.unionhome.collectivebargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.unionhome.collectivebargaining.BargainingCases.*;
import static org.unionhome.support.CsrfPair.csrf;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.unionhome.calendar.Deadlines;
import org.unionhome.cases.Attachments;
import org.unionhome.cases.Comments;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.PeopleFixture;
import org.unionhome.support.UnionHomeTest;

/**
 * Who reads what of a bargaining, on every path that leads to it. Each side reads what is shared and its own; what one side
 * wrote for itself the other finds nowhere, nor does anybody neutral.
 */
@UnionHomeTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BargainingPermissionTest {

    /** The union chair to the officer, about the draft: the staff's own. */
    private static final String PRIVATE = "底线先不要写进要约";

    /** The union to its upper union: the staff's own. */
    private static final String REQUEST = "对方有意拖延，请予督促";

    private static final String SHARED = "请就女职工权益平等协商";
    private static final String REPLY = "同意下周开会";
    private static final String COMMENT = "会议室已订好";
    private static final String SITUATION = "利润同比增长百分之四";

    @Autowired
    ApplicationContext beans;

    @Autowired
    MockMvc mvc;

    @Autowired
    CaseDriver driver;

    @Autowired
    Attachments attachments;

    @Autowired
    Comments comments;

    @Autowired
    Deadlines deadlines;

    @Autowired
    PeopleFixture people;

    @Autowired
    TransactionTemplate transaction;

    /** Waits for its first agenda. */
    String number;

    /** Waits for the company to name its representatives. */
    String naming;

    /** An offer that has not gone out. */
    String draft;

    String file;

    @BeforeAll
    void oneIsPreparedOneIsNamingAndOneIsADraft() {
        BargainingCases cases = new BargainingCases(beans);
        number = written(cases);
        driver.decide(number, "issueOffer", CHAIR, Map.of("outcome", "RETURNED", "comment", PRIVATE));
        driver.decide(number, "draftOffer", OFFICER, offer());
        driver.decide(number, "issueOffer", CHAIR, Map.of("outcome", "ISSUED"));
        var due = deadlines
                .running(number, "collective-bargaining.replyOffer")
                .orElseThrow()
                .dueAt();
        driver.until(due.plus(Duration.ofMinutes(1)), number);
        driver.decide(
                number,
                "requestUpperUnion",
                OFFICER,
                Map.of(
                        "authority",
                        "区总工会",
                        "askedOn",
                        due.atZone(ZONE).toLocalDate().toString(),
                        "request",
                        REQUEST));
        driver.decide(number, "replyOffer", CHIEF, Map.of("outcome", "ACCEPTED", "reply", REPLY));
        Map<String, Object> staff = new HashMap<>(team(CHAIR, STAFF_MEMBER, "qiaoanran"));
        staff.put("adviser", ADVISER);
        driver.decide(number, "nameStaffRepresentatives", CHAIR, staff);
        driver.decide(number, "nameCompanyRepresentatives", CHIEF, team(CHIEF, COMPANY_MEMBER, "zhoujinsheng"));
        driver.decide(number, "appointRecorder", OFFICER, Map.of("recorder", RECORDER));
        Map<String, Object> data = new HashMap<>(data());
        data.put("situation", SITUATION + "，资料详见附件。");
        driver.decide(number, "supplyData", HR, data);
        transaction.executeWithoutResult(status -> comments.add(number, COMPANY_MEMBER, COMMENT));
        file = attachments.of(number).get(0).id().toString();
        naming = cases.open();
        cases.offered(naming).accepted(naming);
        draft = written(cases);
    }

    private String written(BargainingCases cases) {
        String opened = cases.open();
        driver.decide(opened, "draftOffer", OFFICER, offer());
        return opened;
    }

    private static Map<String, Object> offer() {
        return Map.of(
                "topics",
                List.of("WELFARE"),
                "day",
                MONDAY.plusDays(40).toString(),
                "place",
                "工会会议室",
                "seats",
                3,
                "offerText",
                SHARED + "，并书面答复。");
    }

    @AfterAll
    void theyGoNoFurther() {
        for (String each : List.of(number, naming, draft)) {
            driver.send(each, "bargainingAbandoned", CHAIR, Map.of("comment", "只为核对"));
        }
    }

    /** Status of the page; whether it shows what is shared, and what is the staff's own. */
    @ParameterizedTest(name = "{0}: {1} {2} {3}")
    @CsvSource({
        "songhuaimin, 200, true,  true", // union chair, chief of the staff
        "shichunlai,  200, true,  true", // representative of the staff
        "zhuyating,   200, true,  true", // union officer
        "tanzhiqiang, 200, true,  true", // another one
        "ranqinghe,   200, true,  true", // the adviser that the chair named
        "xieyuanshan, 200, true,  false", // chief of the company
        "yuwenli,     200, true,  false", // representative of the company
        "chuminjun,   200, true,  false", // recorder
        "haojianwei,  200, true,  false", // auditor
        "baijingyi,   200, true,  false", // audit committee
        "guanmingli,  404, false, false", // human resources, whose task is done
        "taosuqin,    404, false, false", // human resources
        "congdezhi,   404, false, false", // general manager, of no side here
        "linxiaohe,   404, false, false", // member
        "luoshuihan,  404, false, false", // delegate of the congress
        "ouyangxue,   404, false, false", // administrator
    })
    void theCasePageShowsEachSideWhatIsItsOwnAndNothingOfTheOthers(
            String person, int status, boolean shared, boolean own) throws Exception {
        var answer = ask("/cases/" + number, person);
        String page = answer.getContentAsString();

        assertThat(answer.getStatus()).isEqualTo(status);
        for (String text : List.of(SHARED, REPLY, COMMENT, SITUATION)) {
            assertThat(page.contains(text)).as(text).isEqualTo(shared);
        }
        for (String text : List.of(PRIVATE, REQUEST)) {
            assertThat(page.contains(text)).as(text).isEqualTo(own);
        }
        assertThat(ask("/cases/" + number + "/files/" + file, person).getStatus())
                .as("the letter of offer")
                .isEqualTo(status);
        assertThat(ask("/cases/" + number + "/diagram", person).getStatus()).isEqualTo(status);
        String told = ask("/api/cases/" + number, person).getContentAsString();
        assertThat(told.contains(PRIVATE) || told.contains(REQUEST)).as("API").isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "songhuaimin, 200",
        "zhuyating,   200",
        "xieyuanshan, 404",
        "yuwenli,     404",
        "haojianwei,  404",
        "chuminjun,   404",
        "guanmingli,  404",
        "ranqinghe,   404",
    })
    void beforeTheOfferIsDeliveredTheCaseIsTheInitiatorsOwn(String person, int status) throws Exception {
        assertThat(ask("/cases/" + draft, person).getStatus()).isEqualTo(status);
        assertThat(ask("/api/cases/" + draft, person).getStatus()).isEqualTo(status);
        var found = mvc.perform(
                        post("/search").param("words", draft).with(csrf()).with(user(person)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(found.contains("/cases/" + draft)).as("search").isEqualTo(status == 200);
    }

    /** The form of a side's task, for its holder and not for the other side; a stand-in of the other side is no exception. */
    @ParameterizedTest(name = "{0}, standing in for {1}: {2}")
    @CsvSource({
        "xieyuanshan, , 200",
        "songhuaimin, , 404",
        "zhuyating,   , 404",
        "haojianwei,  , 404",
        "congdezhi,   xieyuanshan, 200",
        "tanzhiqiang, xieyuanshan, 404",
    })
    void theFormOfTheCompanysTaskIsForTheCompany(String person, String principal, int status) throws Exception {
        String task = driver.task(naming, "nameCompanyRepresentatives").taskId();
        try (var undo = principal == null ? null : people.standIn(person, principal, null)) {
            for (String path : List.of("/tasks/" + task + "/form", "/api/tasks/" + task + "/form")) {
                assertThat(ask(path, person).getStatus()).as(path).isEqualTo(status);
            }
        }
    }

    /** They do the one task that they may, and read nothing beside it. */
    @Test
    void aStandInOfTheCompanysChiefSeesTheTaskAndNoPapers() throws Exception {
        try (var undo = people.standIn("congdezhi", CHIEF, null)) {
            String page = ask("/cases/" + naming, "congdezhi").getContentAsString();

            assertThat(page).doesNotContain("请就本专项集体合同", "同意按所提时间协商");
            assertThat(ask("/cases/" + number, "congdezhi").getStatus()).isEqualTo(404);
        }
    }

    /** The labour authority reads the contract while it is under review: not the offer, the files or who said what before. */
    @Test
    void theLabourAuthoritySeesTheCaseOnlyWhileTheContractIsUnderReview() throws Exception {
        BargainingCases cases = new BargainingCases(beans);
        String contract = cases.passed();
        try (var undo = people.grant("suxiaocheng", "laborAuthority", "GX")) {
            assertThat(ask("/cases/" + contract, "suxiaocheng").getStatus()).isEqualTo(404);
            cases.signed(contract).filed(contract, VOTE.plusDays(1));

            String letter = attachments.of(contract).get(0).id().toString();
            assertThat(ask("/cases/" + contract + "/files/" + letter, "suxiaocheng")
                            .getStatus())
                    .isEqualTo(404);
            var answer = ask("/cases/" + contract, "suxiaocheng");
            assertThat(answer.getContentAsString()).doesNotContain("请就本专项集体合同", "同意按所提时间协商", "利润略有增长", "双方首席代表先后说明主张");
            String task = driver.task(contract, "recordAuthorityOpinion").taskId();
            assertThat(ask("/api/tasks/" + task + "/form", "suxiaocheng").getContentAsString())
                    .contains("产假不少于158天")
                    .doesNotContain("请就本专项集体合同", "双方首席代表先后说明主张");
            driver.decide(
                    contract,
                    "recordAuthorityOpinion",
                    "suxiaocheng",
                    Map.of(
                            "outcome",
                            "ACCEPTED",
                            "opinionOn",
                            VOTE.plusDays(1).toString(),
                            "opinionNumber",
                            "审〔2026〕9号"));

            assertThat(ask("/cases/" + contract, "suxiaocheng").getStatus()).isEqualTo(404);
        }
    }

    private MockHttpServletResponse ask(String path, String person) throws Exception {
        return mvc.perform(get(path).with(user(person)).header("Accept-Language", "zh-CN"))
                .andReturn()
                .getResponse();
    }
}
