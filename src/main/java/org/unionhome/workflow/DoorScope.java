package org.unionhome.workflow;

import java.util.function.Supplier;

/** Whether this thread is inside the door. Only then may the engine be told to change something on behalf of a person. */
final class DoorScope {

    private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

    private DoorScope() {}

    static boolean isOpen() {
        return DEPTH.get() > 0;
    }

    static <T> T within(Supplier<T> action) {
        int depth = DEPTH.get();
        DEPTH.set(depth + 1);
        try {
            return action.get();
        } finally {
            if (depth == 0) {
                DEPTH.remove();
            } else {
                DEPTH.set(depth);
            }
        }
    }
}
