package org.unionhome.demandfollowup.receipt;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.unionhome.Refusal;

/**
 * Opens the letters of earlier days, all together, from eight in the morning. Whatever is then written of them, here or by the
 * engine, has the time of the opening and stands in an order that chance decided. After an outage the letters of all days
 * missed are opened at once.
 */
@Component
public class LetterBox {

    private static final Logger log = LoggerFactory.getLogger(LetterBox.class);
    private static final SecureRandom CHANCE = new SecureRandom();

    private final Letters letters;
    private final LetterReader reader;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final LocalTime from;

    LetterBox(
            Letters letters,
            LetterReader reader,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${unionhome.letters-opened-from:08:00}") LocalTime from) {
        this.letters = letters;
        this.reader = reader;
        this.transaction = transaction;
        this.clock = clock;
        this.from = from;
    }

    /** Looks whether it is time. */
    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "${unionhome.letter-box:PT5M}")
    public void run() {
        if (!LocalTime.now(clock).isBefore(from)) {
            open(Letter.Kind.RAISE); // what is added to a demand needs the demand
            open(Letter.Kind.ADD);
            open(Letter.Kind.RATE);
        }
    }

    private void open(Letter.Kind kind) {
        List<UUID> waiting = letters.unopened(kind);
        Collections.shuffle(waiting, CHANCE);
        waiting.forEach(this::open);
    }

    /** Each letter is a transaction of its own: one that cannot be passed on keeps no other one waiting. */
    private void open(UUID id) {
        try {
            transaction.executeWithoutResult(status -> letters.take(id).ifPresent(reader::passOn));
        } catch (Refusal refusal) {
            transaction.executeWithoutResult(status -> letters.refuse(id, refusal.key()));
            log.warn("A letter could not be passed on: {}", refusal.key());
        } catch (RuntimeException e) {
            // Without its message, which may have words of the letter; it is tried again.
            log.error("A letter could not be opened: {}", e.getClass().getSimpleName());
        }
    }
}
