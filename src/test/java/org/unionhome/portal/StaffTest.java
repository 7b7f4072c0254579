package org.unionhome.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.unionhome.support.CsrfPair.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.unionhome.cases.Ledger;
import org.unionhome.cases.LedgerEntry;
import org.unionhome.people.People;
import org.unionhome.support.PeopleFixture;
import org.unionhome.support.UnionHomeTest;

@UnionHomeTest
class StaffTest {

    private static final Map<String, String> PERSON =
            Map.of("id", "newcomer1", "name", "新来的", "unit", "TT1", "email", "n@example.com", "language", "zh");

    @Autowired
    MockMvc mvc;

    @Autowired
    People people;

    @Autowired
    PeopleFixture fixture;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient db;

    @AfterEach
    void theUnionIsAsBefore() {
        db.sql("delete from role_grant where person_id like 'newcomer%'").update();
        db.sql("delete from substitution where principal_id like 'newcomer%'").update();
        db.sql("delete from person where id like 'newcomer%'").update();
        db.sql("delete from unit where code = 'ZZ9'").update();
    }

    @Test
    void aNewPersonGetsAGeneratedPasswordToBeChangedAtTheFirstLogIn() throws Exception {
        String password = handover(send("/admin/persons/new", PERSON));

        Map<String, Object> row = row("newcomer1");
        assertThat(password).hasSizeGreaterThanOrEqualTo(12);
        assertThat(passwords.matches(password, (String) row.get("password_hash")))
                .isTrue();
        assertThat(row)
                .containsEntry("must_change_password", true)
                .containsEntry("unit_code", "TT1")
                .containsEntry("email", "n@example.com");
        assertRecorded("personAdded", "newcomer1 TT1");
    }

    @ParameterizedTest
    @CsvSource({
        "id,       newcomer 1",
        "id,       linXiaohe",
        "name,     ' '",
        "unit,     NOWHERE",
        "email,    not-an-address",
        "language, fr",
        "hiredOn,  yesterday",
        "hiredOn,  2999-01-01",
        "password, elevenchars",
        "password, my-newcomer1-secret",
    })
    void whatIsWrongIsToldAtItsFieldAndTheRestIsKept(String field, String value) throws Exception {
        Map<String, String> sent = new java.util.HashMap<>(PERSON);
        sent.put(field, value);

        var flash = send("/admin/persons/new", sent).getFlashMap();

        assertThat(errors(flash)).hasSize(1).containsKey(field);
        Map<String, String> kept = new java.util.HashMap<>(sent);
        kept.remove("password");
        assertThat(flash.get("typed")).isEqualTo(kept);
        assertThat(people.find("newcomer1")).isEmpty();
        String page = mvc.perform(get("/admin/persons/new")
                        .flashAttr("typed", flash.get("typed"))
                        .flashAttr("errors", flash.get("errors"))
                        .with(user("ouyangxue")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains(errors(flash).get(field)).contains(field.equals("name") ? "newcomer1" : "新来的");
    }

    @Test
    void theDayOfJoiningIsEnteredWithThePersonOrLater() throws Exception {
        Map<String, String> sent = new java.util.HashMap<>(PERSON);
        sent.put("hiredOn", "2012-03-08");
        send("/admin/persons/new", sent);
        assertThat(people.require("newcomer1").hiredOn()).hasToString("2012-03-08");

        send("/admin/people/newcomer1/hired", Map.of("hiredOn", "2011-07-01"));
        assertThat(people.require("newcomer1").hiredOn()).hasToString("2011-07-01");
        assertRecorded("personHiredOn", "newcomer1 2011-07-01");

        var flash = send("/admin/people/newcomer1/hired", Map.of("hiredOn", "2999-01-01"))
                .getFlashMap();
        assertThat(errors(flash)).containsOnlyKeys("hiredOn");
        assertThat(flash.get("typed")).isEqualTo(Map.of("hiredOn", "2999-01-01"));
        assertThat(people.require("newcomer1").hiredOn()).hasToString("2011-07-01");
    }

    @Test
    void aNewUnitStandsOneLevelBelowItsParent() throws Exception {
        send("/admin/units/new", Map.of("code", "ZZ9", "parent", "TT", "name", "新班组", "nameEn", "New team"));

        assertThat(people.path("ZZ9")).extracting("code").containsExactly("ZZ9", "TT", "GX");
        assertThat(people.path("ZZ9").get(0).level()).hasToString("TEAM");
        assertRecorded("unitAdded", "ZZ9 TT 新班组");
    }

    @Test
    void nothingStandsBelowATeam() throws Exception {
        var flash = send(
                        "/admin/units/new", Map.of("code", "ZZ9", "parent", "TT1", "name", "新班组", "nameEn", "New team"))
                .getFlashMap();

        assertThat(errors(flash)).hasSize(1).containsKey("parent");
    }

    @Test
    void aPersonMovesLeavesAndComesBackWithoutTheirRoles() throws Exception {
        send("/admin/persons/new", PERSON);
        send("/admin/people/newcomer1/unit", Map.of("unit", "MT"));
        assertThat(people.require("newcomer1").unitCode()).isEqualTo("MT");
        assertRecorded("personMoved", "newcomer1 TT1 MT");
        fixture.grant("newcomer1", "unionOfficer", "GX");
        fixture.standIn("qiaoanran", "newcomer1", null);

        send("/admin/people/newcomer1/leave", Map.of());
        assertThat(row("newcomer1")).containsEntry("active", false);
        assertThat(people.holders("unionOfficer")).extracting("id").doesNotContain("newcomer1");
        assertRecorded("personLeft", "newcomer1");

        send("/admin/people/newcomer1/return", Map.of());
        assertThat(people.entitlements("newcomer1").groups()).isEmpty();
        assertThat(people.entitlements("qiaoanran").standIns()).isEmpty();
        assertRecorded("personReturned", "newcomer1");
    }

    @Test
    void nobodyClosesTheirOwnAccount() throws Exception {
        var flash = send("/admin/people/ouyangxue/leave", Map.of()).getFlashMap();

        assertThat(errors(flash)).containsKey("account");
        assertThat(people.require("ouyangxue").active()).isTrue();
    }

    @Test
    void aNewFirstPasswordReplacesTheOldOne() throws Exception {
        String first = handover(send("/admin/persons/new", PERSON));
        db.sql("update person set must_change_password = false where id = 'newcomer1'")
                .update();

        send("/admin/people/newcomer1/password", Map.of("password", "一句好记的十二字以上密码吧"));

        String hash = (String) row("newcomer1").get("password_hash");
        assertThat(passwords.matches(first, hash)).isFalse();
        assertThat(passwords.matches("一句好记的十二字以上密码吧", hash)).isTrue();
        assertThat(row("newcomer1")).containsEntry("must_change_password", true);
        assertRecorded("passwordGiven", "newcomer1");
    }

    @Test
    void aListIsImportedFromAFile() throws Exception {
        byte[] csv = "\uFEFFid,name,unit,email\nnewcomer1,甲,TT1,a@example.com\nnewcomer2，乙，MT\n"
                .getBytes(StandardCharsets.UTF_8);

        var flash = mvc.perform(multipart("/admin/persons/import")
                        .file(new MockMultipartFile("file", "list.csv", "text/csv", csv))
                        .with(user("ouyangxue"))
                        .with(csrf()))
                .andReturn()
                .getFlashMap();

        assertThat((List<?>) flash.get("handovers")).hasSize(2);
        assertThat(people.require("newcomer1").email()).isEqualTo("a@example.com");
        assertThat(people.require("newcomer2").unitCode()).isEqualTo("MT");
    }

    @Test
    void oneWrongLineImportsNobodyAndEveryProblemIsTold() throws Exception {
        String lines = "newcomer1,甲,TT1\nnewcomer2,乙,NOWHERE\nnewcomer1,丙,TT1\nnewcomer3";

        var flash = send("/admin/persons/import", Map.of("lines", lines)).getFlashMap();

        assertThat((List<?>) flash.get("lineErrors"))
                .map(Object::toString)
                .satisfiesExactly(
                        e -> assertThat(e).startsWith("第 2 行").contains("没有这个单位"),
                        e -> assertThat(e).startsWith("第 3 行").contains("写了两遍"),
                        e -> assertThat(e).startsWith("第 4 行"));
        assertThat(flash.get("typed")).isEqualTo(Map.of("lines", lines));
        assertThat(people.find("newcomer1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/persons/new", "/admin/persons/import", "/admin/units/new"})
    void onlyTheAdministratorMayOpenThem(String path) throws Exception {
        mvc.perform(get(path).with(user("songhuaimin"))).andExpect(status().isForbidden());
        mvc.perform(post(path).with(user("songhuaimin")).with(csrf())).andExpect(status().isForbidden());
        mvc.perform(post("/admin/people/linxiaohe/leave")
                        .with(user("songhuaimin"))
                        .with(csrf()))
                .andExpect(status().isForbidden());
    }

    private MvcResult send(String path, Map<String, String> fields) throws Exception {
        var request = post(path).with(user("ouyangxue")).with(csrf());
        fields.forEach(request::param);
        return mvc.perform(request).andExpect(status().is3xxRedirection()).andReturn();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> errors(Map<String, ?> flash) {
        return (Map<String, String>) flash.get("errors");
    }

    private static String handover(MvcResult result) {
        return ((StaffRegister.Handover) ((List<?>) result.getFlashMap().get("handovers")).get(0)).password();
    }

    private Map<String, Object> row(String id) {
        return db.sql("select * from person where id = :id")
                .param("id", id)
                .query()
                .singleRow();
    }

    private void assertRecorded(String action, String text) {
        LedgerEntry last =
                ledger.of(PeopleRegister.CHAIN).stream().reduce((a, b) -> b).orElseThrow();
        assertThat(last).extracting("action", "text", "outcome").containsExactly(action, text, null);
    }
}
