package org.unionhome.workflow.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForbiddenKeysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"nameExpression\":\"${1}\"}",
                "{\"orQueries\":[{\"assigneeExpression\":\"${1}\"}]}",
                "{\"a\":[[{\"b\":{\"dueBeforeEXPRESSION\":null}}]]}",
                "{\"assignee\\u0045xpression\":\"${1}\"}",
                "{\"assigneeExpression \":1}",
                "{\"orQueries\":[{}]} {\"nameExpression\":1}"
            })
    void anExpressionIsFoundHoweverItIsHidden(String json) throws IOException {
        assertThat(ForbiddenKeys.in(bytes(json))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "{\"name\":\"Expression\"}", "{\"variables\":{\"comment\":{\"value\":\"${x}\"}}}", "[]"
            })
    void whatIsNoExpressionPasses(String json) throws IOException {
        assertThat(ForbiddenKeys.in(bytes(json))).isFalse();
    }

    @Test
    void whatIsNotJsonIsAnError() {
        assertThatThrownBy(() -> ForbiddenKeys.in(bytes("{\"a\":"))).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void aQueryParameterIsFoundToo() {
        assertThat(ForbiddenKeys.among(Collections.enumeration(List.of("a", "assigneeexpression"))))
                .isTrue();
        assertThat(ForbiddenKeys.among(Collections.enumeration(List.of("a", "assignee"))))
                .isFalse();
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
