package org.unionhome.server.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    private final SettableClock clock = new SettableClock();
    private final LoginThrottle throttle = new LoginThrottle(clock);

    @Test
    void fiveFailuresAreFreeAndThenTheWaitGrowsUpToAMinute() {
        for (int i = 0; i < 5; i++) {
            assertThat(throttle.begin("a", "ip")).isZero();
        }
        for (int expected : new int[] {5, 10, 20, 40, 60, 60, 60}) {
            assertThat(throttle.begin("a", "ip")).isEqualTo(Duration.ofSeconds(expected));
            clock.pass(Duration.ofSeconds(expected));
            assertThat(throttle.begin("a", "ip")).isZero();
        }
    }

    @Test
    void attemptsDuringTheWaitDoNotMakeItLonger() {
        fail(5, "a", "ip");
        for (int i = 0; i < 100; i++) {
            assertThat(throttle.begin("a", "ip")).isPositive();
        }
        clock.pass(Duration.ofSeconds(5));
        assertThat(throttle.begin("a", "ip")).isZero();
    }

    @Test
    void anotherPersonAndAnotherAddressDoNotWait() {
        fail(5, "a", "ip");
        assertThat(throttle.begin("b", "ip")).isZero();
        assertThat(throttle.begin("a", "other")).isZero();
    }

    @Test
    void manyAddressesTogetherSlowDownTheAccount() {
        for (int i = 0; i < 50; i++) {
            assertThat(throttle.begin("a", "ip" + i)).isZero();
        }
        assertThat(throttle.begin("a", "fresh")).isPositive();
    }

    @Test
    void aRightPasswordTakesTheFailuresBack() {
        fail(4, "a", "ip");
        throttle.begin("a", "ip");
        throttle.succeeded("a", "ip");
        assertThat(throttle.begin("a", "ip")).isZero();
    }

    @Test
    void failuresAreForgottenAfterHalfAnHour() {
        fail(5, "a", "ip");
        clock.pass(Duration.ofMinutes(31));
        fail(5, "a", "ip");
    }

    @Test
    void theMemoryIsBounded() {
        for (int i = 0; i < LoginThrottle.MOST_ENTRIES * 2; i++) {
            throttle.begin("a" + i, "ip");
        }
        assertThat(throttle.size()).isEqualTo(LoginThrottle.MOST_ENTRIES);
    }

    private void fail(int times, String account, String address) {
        for (int i = 0; i < times; i++) {
            assertThat(throttle.begin(account, address)).isZero();
        }
    }

    private static final class SettableClock extends Clock {

        private Instant now = Instant.parse("2021-03-01T01:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
