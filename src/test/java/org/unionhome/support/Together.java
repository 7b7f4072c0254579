package org.unionhome.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets several people act at the same moment. */
public final class Together {

    private Together() {}

    /** What became of one action: its value, or what it threw. */
    public record Result<T>(T value, Throwable failure) {

        public boolean done() {
            return failure == null;
        }
    }

    @SafeVarargs
    public static <T> List<Result<T>> run(Callable<T>... actions) {
        return run(List.of(actions));
    }

    public static <T> List<Result<T>> run(List<Callable<T>> actions) {
        ExecutorService threads = Executors.newFixedThreadPool(actions.size());
        CyclicBarrier start = new CyclicBarrier(actions.size());
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> action : actions) {
                futures.add(threads.submit(() -> {
                    start.await();
                    return action.call();
                }));
            }
            List<Result<T>> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(result(future));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> Result<T> result(Future<T> future) {
        try {
            return new Result<>(future.get(), null);
        } catch (ExecutionException e) {
            return new Result<>(null, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Result<>(null, e);
        }
    }
}
