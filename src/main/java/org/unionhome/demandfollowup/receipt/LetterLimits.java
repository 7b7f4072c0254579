package org.unionhome.demandfollowup.receipt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.unionhome.portal.PageWords;

/**
 * Keeps a flood out of the letter box: so many letters an hour from one address, so many a day from all. Addresses are in memory
 * for that hour only, in no table and no log; who shares an address shares its letters, so the number is generous.
 */
@Component
class LetterLimits {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST_ADDRESSES = 5_000;

    private final Letters letters;
    private final PageWords words;
    private final Clock clock;
    private final int ofAddress;
    private final int ofDay;
    private final Map<String, Deque<Instant>> sent = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    LetterLimits(
            Letters letters,
            PageWords words,
            Clock clock,
            @Value("${unionhome.letters-of-an-address:30}") int ofAddress,
            @Value("${unionhome.letters-of-a-day:2000}") int ofDay) {
        this.letters = letters;
        this.words = words;
        this.clock = clock;
        this.ofAddress = ofAddress;
        this.ofDay = ofDay;
    }

    /** Why no letter from this address is taken now, for its writer to read; empty when one is. */
    synchronized Optional<String> problem(String address) {
        if (recent(address).size() >= ofAddress) {
            return Optional.of(words.say("demand-follow-up.receipt.tooMany"));
        }
        return letters.today() >= ofDay ? Optional.of(words.say("demand-follow-up.receipt.full")) : Optional.empty();
    }

    /** A letter from this address was taken. */
    synchronized void taken(String address) {
        Deque<Instant> recent = recent(address);
        recent.addLast(clock.instant());
        sent.put(address, recent);
    }

    private Deque<Instant> recent(String address) {
        forgetOld();
        return sent.getOrDefault(address, new ArrayDeque<>());
    }

    /** No address stays longer than its hour, whether or not it is heard of again. */
    private void forgetOld() {
        Instant now = clock.instant();
        sent.values()
                .forEach(times ->
                        times.removeIf(at -> at.isAfter(now) || !at.plus(HOUR).isAfter(now)));
        sent.values().removeIf(Deque::isEmpty);
    }
}
