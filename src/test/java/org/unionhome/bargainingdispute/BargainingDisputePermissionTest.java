package org.unionhome.bargainingdispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.unionhome.bargainingdispute.DisputeCases.*;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.unionhome.bargainingdispute.exchange.Disputes;
import org.unionhome.people.People;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

/** Who reads a dispute: both sides and the union's oversight the same, the authority what it coordinates, nobody else anything. */
@UnionHomeTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BargainingDisputePermissionTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    CaseDriver driver;

    @Autowired
    Disputes disputes;

    @Autowired
    BargainingDisputeFacts facts;

    @Autowired
    People people;

    @Autowired
    JdbcClient db;

    String deadlock;
    String broken;

    @BeforeAll
    void oneIsCoordinatedAndOneIsTalkedAbout() {
        DisputeCases cases = new DisputeCases(driver, disputes);
        deadlock = cases.deadlock();
        cases.accept(deadlock).prepare(deadlock);
        broken = cases.broken();
        db.sql("insert into role_grant (person_id, role, unit_code, valid_from)"
                        + " select id, 'laborAuthority', 'GX', date '2020-01-01' from person where id = :id")
                .param("id", authority())
                .update();
    }

    /** Somebody without any other role. */
    private String authority() {
        return db.sql(
                        "select id from person p where active and unit_code = 'TN1' and not exists"
                                + " (select 1 from role_grant where person_id = p.id and role <> 'laborAuthority') order by id limit 1")
                .query(String.class)
                .single();
    }

    @AfterAll
    void theAuthorityHasNoAccountAgain() {
        db.sql("delete from role_grant where role = 'laborAuthority'").update();
        DisputeCases cases = new DisputeCases(driver, disputes);
        cases.withdraw(deadlock, CHAIR).withdraw(broken, CHAIR);
    }

    @ParameterizedTest
    @CsvSource({
        "zhuyating,   200, 200", // union officer, who opened the deadlock
        "songhuaimin, 200, 200", // union chair
        "xieyuanshan, 200, 200", // company chief
        "guanmingli,  200, 200", // human resources
        "haojianwei,  200, 200", // auditor
        "AUTHORITY,   200, 404", // coordinates the one, has nothing to do with the other
        "zhoujinsheng, 404, 404", // finance
        "lubingyang,  404, 404", // manager of a branch
        "shisufang,   404, 404", // member
        "ouyangxue,   404, 404", // administrator
    })
    void theCasePageIsForThoseWhoTakePart(String person, int ofDeadlock, int ofBroken) throws Exception {
        String reader = person.equals("AUTHORITY") ? authority() : person;
        MockHttpServletResponse answer = ask("/cases/" + deadlock, reader);

        assertThat(answer.getStatus()).isEqualTo(ofDeadlock);
        assertThat(answer.getContentAsString().contains(PLAN)).isEqualTo(ofDeadlock == 200);
        assertThat(ask("/cases/" + broken, reader).getStatus()).isEqualTo(ofBroken);
    }

    @Test
    void nobodyIsOfferedToStartOne() {
        for (String person : new String[] {OFFICER, CHAIR, COMPANY_CHIEF, "linxiaohe"}) {
            assertThat(facts.offeredTo(people.entitlements(person))).isFalse();
        }
    }

    private MockHttpServletResponse ask(String path, String person) throws Exception {
        return mvc.perform(get(path).with(user(person)).header("Accept-Language", "zh-CN"))
                .andReturn()
                .getResponse();
    }
}
