package org.villageatlas.job;

import java.time.Instant;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** A long computation as those outside see it; its worker reports through {@link #progress}. */
public final class Job {

    /** The stages of a job; the last three end it. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    private record Status(
            State state,
            @Nullable Double progress,
            String message,
            @Nullable Instant started,
            @Nullable Instant finished) {}

    private final String id;
    private final String title;
    private final boolean isCancellable;
    private volatile @Nullable String result;
    private @Nullable Future<?> work;
    private @Nullable Runnable atEnd;
    private volatile Status status = new Status(State.WAITING, null, "Waiting to start", null, null);

    /** @param isCancellable whether people may stop it */
    Job(String id, String title, boolean isCancellable) {
        this.id = id;
        this.title = title;
        this.isCancellable = isCancellable;
    }

    public String id() {
        return id;
    }

    public State state() {
        return status.state();
    }

    public String message() {
        return status.message();
    }

    /** The share done, 0 to 1, or null where it cannot be told. */
    public @Nullable Double progress() {
        return status.progress();
    }

    /**
     * Says how far the work is.
     *
     * @param share 0 to 1, or null where it cannot be told
     * @param message what is being done, in plain words
     */
    public synchronized void progress(@Nullable Double share, String message) {
        if (hasEnded()) {
            return;
        }
        status = new Status(status.state(), share, message, status.started(), status.finished());
    }

    /** What everybody may see of it. */
    JobRow toRow() {
        Status now = status;
        return new JobRow(
                id,
                title,
                now.state(),
                now.progress(),
                now.message(),
                now.state() == State.DONE ? result : null,
                now.started(),
                now.finished());
    }

    boolean isCancellable() {
        return isCancellable;
    }

    boolean hasEnded() {
        return state().compareTo(State.RUNNING) > 0;
    }

    /** The path where its result is once it is done, or null where it has none. */
    @Nullable
    String result() {
        return result;
    }

    void resultAt(@Nullable String path) {
        result = path;
    }

    /** Work that can be interrupted. */
    synchronized void runBy(Future<?> running) {
        work = running;
        if (state() == State.CANCELLED) {
            running.cancel(true);
        }
    }

    /** Stops a job that has not ended; its work is interrupted. */
    void cancel() {
        stop(State.CANCELLED, "Cancelled");
    }

    /** The same where it is not people who stop it; the job has failed then. */
    void giveUp(String why) {
        stop(State.FAILED, why);
    }

    private void stop(State state, String why) {
        if (ended(state, why)) {
            interrupt();
        }
    }

    private synchronized void interrupt() {
        if (work != null) {
            work.cancel(true);
        }
    }

    /** Runs something as soon as the job has ended, at once when it has. */
    void whenEnded(Runnable then) {
        synchronized (this) {
            if (!hasEnded()) {
                atEnd = then;
                return;
            }
        }
        then.run();
    }

    synchronized void started() {
        status = hasEnded()
                ? status
                : new Status(State.RUNNING, status.progress(), status.message(), Instant.now(), null);
    }

    /** @return whether it ended by this; a job ends once */
    boolean ended(State state, String message) {
        Runnable then;
        synchronized (this) {
            if (hasEnded()) {
                return false;
            }
            Double share = state == State.DONE ? Double.valueOf(1) : status.progress();
            status = new Status(state, share, message, status.started(), Instant.now());
            then = atEnd;
        }
        if (then != null) {
            then.run();
        }
        return true;
    }
}
