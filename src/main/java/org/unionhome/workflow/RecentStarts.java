package org.unionhome.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;

/**
 * Knows a double click in the Tasklist, which sends no token with its form: the same person sending the very same form again
 * within a few seconds means the same case. Only digests of forms are kept, and no longer than that.
 */
@Component
class RecentStarts {

    private static final Duration DOUBLE_CLICK = Duration.ofSeconds(10);

    private record Start(String token, Instant at) {

        boolean isNear(Instant moment) {
            return Duration.between(at, moment).abs().compareTo(DOUBLE_CLICK) < 0;
        }
    }

    private final Map<String, Start> starts = new ConcurrentHashMap<>();
    private final ObjectMapper json;
    private final Clock clock;

    RecentStarts(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** The token under which the door files this form: the earlier one, when it is the second click. */
    String token(String actor, String process, Map<String, Object> values) {
        Instant now = clock.instant();
        starts.values().removeIf(start -> !start.isNear(now));
        return starts.computeIfAbsent(
                        digest(List.of(actor, process, new TreeMap<>(values))),
                        form -> new Start(UUID.randomUUID().toString(), now))
                .token();
    }

    private String digest(List<Object> form) {
        try {
            byte[] text = json.writeValueAsString(form).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (JsonProcessingException e) {
            throw new Refusal("workflow.refusal.badForm");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
