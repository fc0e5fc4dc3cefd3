package org.villageatlas.job;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.villageatlas.problem.Unavailable;

/** A response and the work that gives it, from its place in the queue until its memory is given back. */
final class AsyncResponse {

    /** What a response is at: its work, or waiting for who fetches it. */
    enum Stage {
        QUEUED,
        AT_WORK,
        ENDED
    }

    private final Job job;
    private final Cost cost;
    private final CompletableFuture<Object> answer = new CompletableFuture<>();

    // All below are guarded by the lock of AsyncResponses.
    Object question;
    Stage stage = Stage.QUEUED;
    int readers;
    boolean isKept = true;
    boolean isOnce;
    boolean isShown;
    boolean isFetched;
    long since;
    private long bytes;

    /** @param question equal ones have this same response; its job's id once it was fetched where it is given once */
    AsyncResponse(Object question, Job job, Cost cost) {
        this.question = question;
        this.job = job;
        this.cost = cost;
    }

    Job job() {
        return job;
    }

    Cost cost() {
        return cost;
    }

    boolean hasSucceeded() {
        return answer.isDone() && !answer.isCompletedExceptionally();
    }

    /** Nobody waits for it and nobody needs to find it any more, or not for long. */
    boolean isSpare(Duration grace) {
        return stage == Stage.ENDED && readers == 0 && (isFetched || hasEndedFor(grace));
    }

    boolean hasEndedFor(Duration time) {
        return stage == Stage.ENDED && System.nanoTime() - since > time.toNanos();
    }

    /** @return bytes that it needs no more; negative where it takes more than before */
    long settle() {
        long before = bytes;
        boolean isHeld = hasSucceeded() && (isKept || readers > 0);
        bytes = switch (stage) {
            case QUEUED -> 0;
            case AT_WORK -> cost.workingBytes();
            case ENDED -> isHeld ? cost.responseBytes() : 0;
        };
        return before - bytes;
    }

    <T> T workOut(Supplier<T> work) {
        try {
            T found = work.get();
            answer.complete(found);
            return found;
        } catch (RuntimeException | Error problem) {
            answer.completeExceptionally(problem);
            throw problem;
        }
    }

    /** The job has ended; where it was stopped, whoever waits is told so. */
    void end(Duration retryAfter) {
        answer.completeExceptionally(new Unavailable(job.message(), job.id(), retryAfter));
    }

    /**
     * The answer, or none when it is not there in time.
     *
     * @throws RuntimeException what the work failed with
     */
    Optional<Object> await(long nanos) {
        try {
            return Optional.of(answer.get(nanos, TimeUnit.NANOSECONDS));
        } catch (TimeoutException late) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The request was given up", stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed.getCause() instanceof RuntimeException known ? known : new IllegalStateException(failed);
        }
    }
}
