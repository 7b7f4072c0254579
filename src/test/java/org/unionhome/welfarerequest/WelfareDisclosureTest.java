package org.unionhome.welfarerequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.unionhome.support.CsrfPair.csrf;
import static org.unionhome.welfarerequest.WelfareCases.*;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.unionhome.cases.Attachments;
import org.unionhome.support.UnionHomeTest;

/** What the pages of a case tell, and to whom: names of objectors, words of officers, files. */
@UnionHomeTest
class WelfareDisclosureTest extends WelfareTest {

    private static final String OBJECTOR = "luoshuihan";
    private static final String OBJECTOR_NAME = "骆水寒";

    @Autowired
    MockMvc mvc;

    @Autowired
    Attachments attachments;

    @Test
    void whoObjectsByNameDoesNotTherebySeeOrFindTheCase() throws Exception {
        String number = cases.onNotice(3000);
        UUID file = file(number, cases.applicant(number), "收入证明.txt");
        cases.object(number, OBJECTOR, "该户子女均已工作");

        assertThat(status(OBJECTOR, "/cases/" + number)).isEqualTo(404);
        assertThat(status(OBJECTOR, "/cases/" + number + "/files/" + file)).isEqualTo(404);
        assertThat(search(OBJECTOR, number)).doesNotContain("/cases/" + number);
        assertThat(search(BRANCH_CHAIR, number)).contains("/cases/" + number);
        cases.withdraw(number);
    }

    @Test
    void theApplicantSeesThatSomebodyObjectedButNotWho() throws Exception {
        String number = cases.onNotice(3000);
        cases.object(number, OBJECTOR, "该户子女均已工作");

        assertThat(page(cases.applicant(number), number)).contains("收到异议").doesNotContain(OBJECTOR_NAME, OBJECTOR);
        assertThat(db.sql("select objector_id from welfare_request_objection where case_number = :n")
                        .param("n", number)
                        .query(String.class)
                        .single())
                .isEqualTo(OBJECTOR);
        cases.withdraw(number);
    }

    @Test
    void theHistoryNeverTellsTheClassAndTheCommitteesWordsOnlyToThoseWhoJudge() throws Exception {
        String words = "评议意见:子女尚在校就读";
        String number = cases.submit(aid(RequestType.HARDSHIP, 900));
        cases.check(number).visit(number).income(number, 3000);
        cases.decide(
                number, "assessRequest", COMMITTEE, "outcome", "RECOMMENDED", "proposedCny", 900, "comment", words);
        driver.afterWorkingDays(5, number);

        assertThat(page(CHAIR, number)).contains(words);
        assertThat(page(COMMITTEE, number)).contains(words).doesNotContain("深度困难");
        assertThat(page("haojianwei", number)).contains(words);
        assertThat(page(BRANCH_CHAIR, number)).contains("困难类别认定").doesNotContain(words, "深度困难");
        assertThat(page(cases.applicant(number), number)).contains("困难类别").doesNotContain(words);
        cases.approve(number, CHAIR);
        assertThat(page(FINANCE, number)).contains("困难类别认定").doesNotContain(words, "深度困难");
        cases.pay(number, "BANK_TRANSFER");
        assertThat(page(FINANCE, number)).contains("困难类别认定").doesNotContain(words, "深度困难");
    }

    @Test
    void whyItWasReturnedIsToldToTheApplicant() throws Exception {
        String number = cases.submit(gift(RequestType.OTHER, 300));
        cases.decide(number, "checkRequest", BRANCH_CHAIR, "outcome", "RETURNED", "comment", "请补交发票");

        assertThat(page(cases.applicant(number), number)).contains("请补交发票");
        assertThat(page(BRANCH_CHAIR, number)).contains("请补交发票");
    }

    @Test
    void filesAreSeenWhileAStepNeedsThemAndNeverByThePayer() throws Exception {
        String number = cases.submit(gift(RequestType.HOSPITAL, 400));
        String applicant = cases.applicant(number);
        UUID file = file(number, applicant, "出院小结.txt");
        String path = "/cases/" + number + "/files/" + file;

        assertThat(page(BRANCH_CHAIR, number)).contains("出院小结.txt");
        assertThat(status(BRANCH_CHAIR, path)).isEqualTo(200);
        cases.check(number);
        assertThat(page(BRANCH_CHAIR, number)).contains(number).doesNotContain("出院小结.txt");
        assertThat(status(BRANCH_CHAIR, path)).isEqualTo(404);
        cases.approve(number, OFFICER);
        UUID voucher = file(number, FINANCE, "付款凭证.txt");
        assertThat(page(FINANCE, number)).contains("付款凭证.txt").doesNotContain("出院小结.txt");
        assertThat(status(FINANCE, path)).isEqualTo(404);
        assertThat(status(FINANCE, "/cases/" + number + "/files/" + voucher)).isEqualTo(200);
        assertThat(status(applicant, path)).isEqualTo(200);
        assertThat(status("haojianwei", path)).isEqualTo(200);
    }

    private UUID file(String number, String person, String name) throws IOException {
        return attachments.add(number, person, name, new ByteArrayInputStream("你好".getBytes(StandardCharsets.UTF_8)));
    }

    private int status(String person, String path) throws Exception {
        return mvc.perform(get(path).with(user(person)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private String search(String person, String words) throws Exception {
        return mvc.perform(
                        post("/search").param("words", words).with(user(person)).with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String page(String person, String number) throws Exception {
        return mvc.perform(get("/cases/" + number).with(user(person)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
