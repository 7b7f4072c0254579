package org.unionhome.demandfollowup.receipt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows down who tries codes: ten wrong ones from an address are free, then each needs a wait. A right one in between
 * takes none of the wrong ones back: whoever tries codes may well have one of their own. Kept in memory, bounded and
 * forgotten after half an hour, because a table of addresses is just what this package must not have.
 */
@Component
class GuessThrottle {

    private static final int MOST_ENTRIES = 5_000;
    private static final int FREE = 10;
    private static final Duration WAIT = Duration.ofSeconds(30);
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(30);

    private record Tries(int wrong, Instant last) {}

    private final Clock clock;
    private final Map<String, Tries> tries = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > MOST_ENTRIES;
        }
    };

    GuessThrottle(Clock clock) {
        this.clock = clock;
    }

    /** Whether this address has to wait before it is answered again. */
    synchronized boolean mustWait(String address) {
        Tries known = known(address);
        return known.wrong() >= FREE && known.last().plus(WAIT).isAfter(clock.instant());
    }

    synchronized void wrong(String address) {
        tries.put(address, new Tries(known(address).wrong() + 1, clock.instant()));
    }

    private Tries known(String address) {
        Instant now = clock.instant();
        Tries known = tries.get(address);
        return known == null || known.last().plus(FORGOTTEN_AFTER).isBefore(now) ? new Tries(0, now) : known;
    }
}
