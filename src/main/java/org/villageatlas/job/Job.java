package org.villageatlas.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.villageatlas.layer.Choice;
import org.villageatlas.layer.Feature;
import org.villageatlas.layer.Fields;

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
    private volatile Status status = new Status(State.WAITING, null, "Waiting to start", null, null);

    Job(String id, String title) {
        this.id = id;
        this.title = title;
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
        status = new Status(status.state(), share, message, status.started(), status.finished());
    }

    synchronized void started() {
        status = new Status(State.RUNNING, status.progress(), status.message(), Instant.now(), null);
    }

    synchronized void ended(State state, String message) {
        Double share = state == State.DONE ? Double.valueOf(1) : status.progress();
        status = new Status(state, share, message, status.started(), Instant.now());
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
                        .put(
                                "started",
                                now.started() == null ? null : now.started().toString())
                        .put(
                                "finished",
                                now.finished() == null ? null : now.finished().toString()));
    }
}
