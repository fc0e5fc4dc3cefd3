package org.villageatlas.job;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.villageatlas.problem.Unavailable;

/** An answer that is being worked out by a job, and those who wait for it. */
final class PendingResponse {

    private final CompletableFuture<Object> answer = new CompletableFuture<>();
    private volatile @Nullable Job job;
    private volatile boolean handedOver;

    void byJob(Job own) {
        job = own;
    }

    Job job() {
        return Objects.requireNonNull(job);
    }

    /** Whether somebody was told of the job instead of the answer. */
    boolean isHandedOver() {
        return handedOver;
    }

    void handOver() {
        handedOver = true;
    }

    void workOut(Supplier<?> work) {
        try {
            answer.complete(work.get());
        } catch (RuntimeException | Error problem) {
            answer.completeExceptionally(problem);
            throw problem;
        }
    }

    /** The job has ended; where it was stopped, whoever waits is told so. */
    void end(Duration retryAfter) {
        answer.completeExceptionally(new Unavailable(job().message(), job().id(), retryAfter));
    }

    /** How it ended, once it has. */
    CachedResponse outcome() {
        try {
            return CachedResponse.of(answer.join());
        } catch (CompletionException failed) {
            return CachedResponse.failed(failed.getCause() instanceof RuntimeException known ? known : failed);
        }
    }

    /**
     * The answer, or none when it is not there in time.
     *
     * @throws RuntimeException what the work failed with
     */
    Optional<Object> await(Duration patience) {
        try {
            return Optional.of(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The question was given up", stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            return Optional.of(outcome().get());
        }
    }
}
