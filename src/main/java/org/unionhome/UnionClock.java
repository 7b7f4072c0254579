package org.unionhome;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The one clock of Union Home. It follows the machine, until demo loading or a test sets it to a moment. */
public final class UnionClock extends Clock {

    /** Deadlines are counted in the days of this zone, whatever the machine's own zone is. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Clock MACHINE = Clock.system(ZONE);

    private final List<Consumer<Clock>> listeners = new CopyOnWriteArrayList<>();
    private volatile Clock current = MACHINE;

    /** Stops at this moment until the next call of {@code set}, {@code advance} or {@code reset}. */
    public void set(Instant moment) {
        changeTo(Clock.fixed(moment, ZONE));
    }

    public void advance(Duration step) {
        set(instant().plus(step));
    }

    /** Follows the machine again. */
    public void reset() {
        changeTo(MACHINE);
    }

    public boolean isMoved() {
        return current != MACHINE;
    }

    /** Tells the listener of each change from now on; it reads the new time from the clock it is given. */
    public void onChange(Consumer<Clock> listener) {
        listeners.add(listener);
    }

    @Override
    public Instant instant() {
        return current.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZONE) ? this : new Elsewhere(this, zone);
    }

    private void changeTo(Clock next) {
        current = next;
        listeners.forEach(listener -> listener.accept(this));
    }

    /** The same moving time, read in another zone. */
    private static final class Elsewhere extends Clock {
        private final Clock base;
        private final ZoneId zone;

        Elsewhere(Clock base, ZoneId zone) {
            this.base = base;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return base.withZone(other);
        }

        @Override
        public Instant instant() {
            return base.instant();
        }
    }
}
