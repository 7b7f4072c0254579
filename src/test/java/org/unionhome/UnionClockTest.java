package org.unionhome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnionClockTest {

    private static final Instant NEW_YEAR = Instant.parse("2019-12-31T16:00:00Z");

    private final UnionClock clock = new UnionClock();

    @Test
    void aDayBeginsAtMidnightInShanghai() {
        clock.set(NEW_YEAR);

        assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(LocalDate.now(clock.withZone(ZoneOffset.UTC))).isEqualTo(LocalDate.of(2019, 12, 31));
    }

    @Test
    void listenersReadEachNewTimeAndTheReturnToTheMachine() {
        List<Instant> heard = new ArrayList<>();
        clock.onChange(changed -> heard.add(changed.instant()));

        clock.set(NEW_YEAR);
        clock.advance(Duration.ofDays(1));
        Instant before = Instant.now();
        clock.reset();

        assertThat(heard)
                .startsWith(NEW_YEAR, NEW_YEAR.plus(Duration.ofDays(1)))
                .hasSize(3);
        assertThat(heard.get(2)).isBetween(before, Instant.now());
        assertThat(clock.isMoved()).isFalse();
    }

    @Test
    void aClockReadInAnotherZoneMovesAlong() {
        Clock utc = clock.withZone(ZoneOffset.UTC);
        clock.set(NEW_YEAR);

        assertThat(utc.instant()).isEqualTo(NEW_YEAR);
        assertThat(utc.withZone(UnionClock.ZONE)).isSameAs(clock);
    }
}
