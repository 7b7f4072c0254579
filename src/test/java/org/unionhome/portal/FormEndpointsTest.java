package org.unionhome.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.unionhome.support.CsrfPair.csrf;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

@UnionHomeTest
class FormEndpointsTest {

    private static final Map<String, Object> LOAN = Map.of("tool", "防水靴", "days", 2);

    @Autowired
    MockMvc mvc;

    @Autowired
    CaseDriver driver;

    @Autowired
    ObjectMapper json;

    @Test
    void theStartFormComesWithItsValuesAndATokenOfItsOwn() throws Exception {
        mvc.perform(get("/start/tool-loan/form").with(user("linxiaohe")))
                .andExpect(jsonPath("$.schema.components", hasSize(3)))
                .andExpect(jsonPath("$.data.days").value(1))
                .andExpect(jsonPath("$.clientToken", matchesPattern("[0-9a-f-]{36}")))
                .andExpect(jsonPath("$.csrf.token").isNotEmpty());
    }

    @Test
    void aFiledCaseIsShownAtOnceWithItsNumber() throws Exception {
        send("/start/tool-loan/form", "linxiaohe", LOAN, null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.redirect", matchesPattern("/cases/TL-\\d{4}-\\d{5}")))
                .andExpect(flash().attribute("said", containsString("已收到您的申请，编号 TL-")));
    }

    @Test
    void aDoubleClickIsOneCase() throws Exception {
        String token = UUID.randomUUID().toString();

        String first = redirect(send("/start/tool-loan/form", "linxiaohe", LOAN, token));
        String second = redirect(send("/start/tool-loan/form", "linxiaohe", LOAN, token));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void wrongInputIsToldAtItsFieldInTheReadersLanguage() throws Exception {
        Map<String, Object> wrong = Map.of("tool", "", "days", 99);

        send("/start/tool-loan/form", "linxiaohe", wrong, null)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors.tool").isNotEmpty())
                .andExpect(jsonPath("$.errors.days").isNotEmpty())
                .andExpect(jsonPath("$.message", containsString("请检查")))
                .andExpect(jsonPath("$.redirect").doesNotExist());
        send("/start/tool-loan/form?lang=en", "linxiaohe", wrong, null).andExpect(status().isUnprocessableEntity());
    }

    /** A task's form is for whoever may decide it: its values must not come out under the address of messages. */
    @Test
    void theFormOfATaskOrStartIsNoFormOfAMessage() throws Exception {
        String number = driver.submit("linxiaohe", "tool-loan", LOAN);

        for (String step : List.of("approveLoan", "loanRequested", "nothing")) {
            mvc.perform(get("/cases/" + number + "/actions/" + step + "/form").with(user("linxiaohe")))
                    .andExpect(status().is4xxClientError())
                    .andExpect(jsonPath("$.data").doesNotExist());
        }
    }

    @Test
    void aStartFormIsForThoseToWhomItIsOffered() throws Exception {
        mvc.perform(get("/start/dialogue-meeting/form").with(user("linxiaohe")))
                .andExpect(status().is4xxClientError())
                .andExpect(jsonPath("$.data").doesNotExist());
        mvc.perform(get("/start/dialogue-meeting/form").with(user("zhuyating"))).andExpect(status().isOk());
    }

    @Test
    void aDecisionLeadsBackToTheListAndSaysWhatWasDone() throws Exception {
        String task = openTask();

        send("/tasks/" + task + "/form", "shenlanying", Map.of("outcome", "GRANTED"), null)
                .andExpect(jsonPath("$.redirect").value("/tasks"))
                .andExpect(flash().attribute("said", "已提交：分工会审批。"));
        send("/tasks/" + task + "/form", "shenlanying", Map.of("outcome", "GRANTED"), null)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.message", containsString("已经办结")));
    }

    @Test
    void aBusinessNoIsSaidInWords() throws Exception {
        send("/tasks/" + openTask() + "/form", "shenlanying", Map.of("outcome", "REFUSED"), null)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.message").value("不同意时请写明理由。"));
    }

    @Test
    void anotherBranchsTaskIsNotThere() throws Exception {
        String task = openTask();

        mvc.perform(get("/tasks/" + task).with(user("fanyuchuan"))).andExpect(status().isNotFound());
        mvc.perform(get("/tasks/" + task + "/form").with(user("fanyuchuan"))).andExpect(status().isNotFound());
        send("/tasks/" + task + "/form", "fanyuchuan", Map.of("outcome", "GRANTED"), null)
                .andExpect(status().isNotFound());
        mvc.perform(post("/tasks/" + task + "/claim").with(user("fanyuchuan")).with(csrf()))
                .andExpect(flash().attribute("refused", "这项任务不由您办理。"));
    }

    @Test
    void withoutItsTokenNothingIsAccepted() throws Exception {
        mvc.perform(post("/start/tool-loan/form")
                        .with(user("linxiaohe"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsBytes(Map.of("data", LOAN))))
                .andExpect(status().isForbidden());
    }

    private String openTask() {
        String number = driver.submit("linxiaohe", "tool-loan", LOAN);
        return driver.task(number, "approveLoan").taskId();
    }

    private ResultActions send(String path, String person, Map<String, Object> data, String token) throws Exception {
        Map<String, Object> answers = token == null ? Map.of("data", data) : Map.of("data", data, "clientToken", token);
        return mvc.perform(post(path)
                .with(user(person))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsBytes(answers)));
    }

    private String redirect(ResultActions answer) throws Exception {
        return json.readTree(answer.andReturn().getResponse().getContentAsByteArray())
                .path("redirect")
                .asText();
    }
}
