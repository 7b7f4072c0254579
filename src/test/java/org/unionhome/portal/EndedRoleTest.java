package org.unionhome.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.unionhome.support.CsrfPair.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.unionhome.cases.Ledger;
import org.unionhome.cases.LedgerEntry;
import org.unionhome.people.DemoUnion;
import org.unionhome.people.People;
import org.unionhome.support.PeopleFixture;
import org.unionhome.support.UnionHomeTest;

@UnionHomeTest
class EndedRoleTest {

    private static final String PERSON = "caochanglin";

    @Autowired
    MockMvc mvc;

    @Autowired
    PeopleFixture fixture;

    @Autowired
    People people;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    @AfterEach
    void nobodyKeepsARole() {
        db.sql("delete from role_grant where person_id = :id")
                .param("id", PERSON)
                .update();
        db.sql("delete from substitution where principal_id = :id")
                .param("id", PERSON)
                .update();
    }

    @Test
    void aRoleThatWasEndedIsLostAtTheVeryNextRequest() throws Exception {
        fixture.grant(PERSON, "unionChair", "GX");
        MockHttpSession holder = logIn(PERSON);
        assertThat(status(holder)).isEqualTo(200);

        end("grants", "select max(id) from role_grant");

        assertThat(status(holder)).isEqualTo(403);
        assertThat(db.sql("select valid_to from role_grant where person_id = :id")
                        .param("id", PERSON)
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(LocalDate.now(clock).minusDays(1));
    }

    @Test
    void aRoleThatBeganTodayLeavesOnlyItsLinesInTheLedger() throws Exception {
        MockHttpSession administrator = logIn("ouyangxue");
        Map<String, String> role = Map.of(
                "role", "unionChair", "unit", "GX", "from", LocalDate.now(clock).toString());
        send(administrator, "/admin/people/" + PERSON + "/grants", role);
        MockHttpSession holder = logIn(PERSON);
        assertThat(status(holder)).isEqualTo(200);

        end("grants", "select max(id) from role_grant");

        assertThat(status(holder)).isEqualTo(403);
        assertThat(last().action()).isEqualTo("ended");
        assertThat(last().text()).isEqualTo(PERSON + " unionChair GX");
        assertThat(last().outcome()).isNull();
    }

    @Test
    void aSubstitutionThatWasEndedCountsNoMore() throws Exception {
        fixture.standIn("linxiaohe", PERSON, "tool-loan");
        assertThat(people.entitlements("linxiaohe").standIns()).isNotEmpty();

        end("substitutions", "select max(id) from substitution");

        assertThat(people.entitlements("linxiaohe").standIns()).isEmpty();
        assertThat(last().text()).contains(PERSON, "linxiaohe", "tool-loan");
        assertThat(last().outcome()).isNull();
    }

    private void end(String what, String row) throws Exception {
        long id = db.sql(row).query(Long.class).single();
        send(logIn("ouyangxue"), "/admin/people/" + PERSON + "/" + what + "/" + id + "/end", Map.of());
    }

    /** A session of the log-in page, as a browser keeps it. */
    private MockHttpSession logIn(String account) throws Exception {
        return (MockHttpSession) mvc.perform(post("/login")
                        .param("username", account)
                        .param("password", DemoUnion.PASSWORD)
                        .with(csrf()))
                .andExpect(redirectedUrl("/"))
                .andReturn()
                .getRequest()
                .getSession();
    }

    private int status(MockHttpSession session) throws Exception {
        return mvc.perform(get("/admin/rules").session(session))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private void send(MockHttpSession session, String path, Map<String, String> fields) throws Exception {
        var request = post(path).session(session).with(csrf());
        fields.forEach(request::param);
        mvc.perform(request);
    }

    private LedgerEntry last() {
        return ledger.of(PeopleRegister.CHAIN).stream().reduce((a, b) -> b).orElseThrow();
    }
}
