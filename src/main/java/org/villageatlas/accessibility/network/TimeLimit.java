package org.villageatlas.accessibility.network;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.villageatlas.problem.Unavailable;

/** Stops questions that take too long: their work is interrupted, so that nothing is left running. */
final class TimeLimit {

    private static final Duration LATER = Duration.ofMinutes(1);

    private final Duration longest;
    private final ExecutorService workers = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "travel-times");
        thread.setDaemon(true);
        return thread;
    });

    TimeLimit(Duration longest) {
        this.longest = longest;
    }

    /**
     * The answer, worked out elsewhere while this thread waits. An interrupt of this thread stops the work as well.
     *
     * @throws Unavailable when it takes too long
     * @throws IllegalStateException when this thread is interrupted
     */
    <T> T run(Supplier<T> work) {
        Future<T> running = workers.submit(work::get);
        try {
            return running.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new Unavailable(
                    "The travel times took longer than " + longest.toSeconds()
                            + " seconds and were stopped; ask for fewer places at a time, or for a matrix as a job.",
                    null,
                    LATER);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The question was given up", stopped);
        } catch (ExecutionException failed) {
            throw unchecked(failed.getCause());
        } finally {
            running.cancel(true);
        }
    }

    void close() {
        workers.shutdownNow();
    }

    private static RuntimeException unchecked(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }
}
