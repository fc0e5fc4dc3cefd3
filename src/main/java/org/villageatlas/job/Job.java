package org.villageatlas.job;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.villageatlas.answer.Choice;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Fields;

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
    private final @Nullable String result;
    private final boolean cancellable;
    private @Nullable Future<?> work;
    private @Nullable Runnable atEnd;
    private volatile Status status = new Status(State.WAITING, null, "Waiting to start", null, null);

    /**
     * @param result the path where its result will be, or null when it has none
     * @param cancellable whether people may stop it
     */
    Job(String id, String title, @Nullable String result, boolean cancellable) {
        this.id = id;
        this.title = title;
        this.result = result;
        this.cancellable = cancellable;
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

    boolean isCancellable() {
        return cancellable;
    }

    boolean hasEnded() {
        return state().compareTo(State.RUNNING) > 0;
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

    private synchronized void stop(State state, String why) {
        if (!hasEnded()) {
            ended(state, why);
            if (work != null) {
                work.cancel(true);
            }
        }
    }

    /** Runs something as soon as the job has ended, at once when it has. */
    synchronized void whenEnded(Runnable then) {
        if (hasEnded()) {
            then.run();
        } else {
            atEnd = then;
        }
    }

    /** What everybody may see of it. */
    public Map<String, @Nullable Object> toMap() {
        return toFeature().fields();
    }

    synchronized void started() {
        status = hasEnded()
                ? status
                : new Status(State.RUNNING, status.progress(), status.message(), Instant.now(), null);
    }

    synchronized void ended(State state, String message) {
        if (hasEnded()) {
            return;
        }
        Double share = state == State.DONE ? Double.valueOf(1) : status.progress();
        status = new Status(state, share, message, status.started(), Instant.now());
        if (atEnd != null) {
            atEnd.run();
        }
    }

    Feature toFeature() {
        Status now = status;
        return new Feature(
                id,
                null,
                Fields.of("id", id)
                        .put("title", title)
                        .put("state", Choice.label(now.state()))
                        .put("progress", now.progress())
                        .put("message", now.message())
                        .put("result", now.state() == State.DONE ? result : null)
                        .put(
                                "started",
                                now.started() == null ? null : now.started().toString())
                        .put(
                                "finished",
                                now.finished() == null ? null : now.finished().toString()));
    }
}
