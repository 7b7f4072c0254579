package org.unionhome.server.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: from the fifth failure for an account from one address each further attempt has to wait, 5 seconds at
 * first, then twice as long each time, up to 60. The account as a whole is slowed down from the fiftieth failure, whatever the
 * address, because addresses can be had in numbers.
 *
 * <p>Kept in memory and bounded, on purpose: a table would let anybody write to the database without logging in. The price:
 * each node counts for itself and forgets at a restart. Pushing one's own count out takes as many attempts as there are
 * entries, each of which costs the hash of a password; that is slower than waiting.
 */
@Component
public class LoginThrottle {

    static final int MOST_ENTRIES = 10_000;
    private static final int FREE_PER_ADDRESS = 5;
    private static final int FREE_PER_ACCOUNT = 50;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(30);

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST_ENTRIES;
        }
    };

    LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    /**
     * Counts an attempt as failed before its password is looked at, so that many attempts at the same moment do not all pass.
     *
     * @return how long the account must wait; zero when the attempt may go on
     */
    synchronized Duration begin(String account, String address) {
        Instant now = clock.instant();
        Duration wait = keys(account, address).stream()
                .map(key -> current(key, now).wait(now, free(key)))
                .max(Duration::compareTo)
                .orElseThrow();
        if (wait.isZero()) {
            keys(account, address)
                    .forEach(key -> failures.put(key, current(key, now).oneMore(now)));
        }
        return wait;
    }

    /** A right password takes the failures back; those of other addresses stay. */
    synchronized void succeeded(String account, String address) {
        failures.remove(addressKey(account, address));
        failures.computeIfPresent(accountKey(account), (key, before) -> before.oneLess());
    }

    synchronized int size() {
        return failures.size();
    }

    private Failures current(String key, Instant now) {
        Failures known = failures.get(key);
        return known == null || known.last().plus(FORGOTTEN_AFTER).isBefore(now) ? new Failures(0, now) : known;
    }

    private static List<String> keys(String account, String address) {
        return List.of(addressKey(account, address), accountKey(account));
    }

    private static String addressKey(String account, String address) {
        return "a " + account + " " + address;
    }

    private static String accountKey(String account) {
        return "p " + account;
    }

    private static int free(String key) {
        return key.startsWith("a ") ? FREE_PER_ADDRESS : FREE_PER_ACCOUNT;
    }

    private record Failures(int count, Instant last) {

        Failures oneMore(Instant now) {
            return new Failures(count + 1, now);
        }

        Failures oneLess() {
            return new Failures(Math.max(count - 1, 0), last);
        }

        Duration wait(Instant now, int free) {
            if (count < free) {
                return Duration.ZERO;
            }
            int doublings = Math.min(count - free, 10);
            Duration needed = FIRST_WAIT.multipliedBy(1L << doublings);
            Duration capped = needed.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : needed;
            Duration left = Duration.between(now, last.plus(capped));
            return left.isNegative() ? Duration.ZERO : left;
        }
    }
}
