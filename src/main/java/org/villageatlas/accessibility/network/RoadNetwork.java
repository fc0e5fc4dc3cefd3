package org.villageatlas.accessibility.network;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.villageatlas.accessibility.AccessibilitySettings;
import org.villageatlas.accessibility.graph.RoadEngine;
import org.villageatlas.accessibility.graph.RoadGraph;
import org.villageatlas.job.Job;
import org.villageatlas.job.Jobs;
import org.villageatlas.problem.Unavailable;

/** The road network of this service: prepared in the background from the start on, then ready or failed. */
@Component
public class RoadNetwork {

    /** The job that prepares the graph. */
    public static final String JOB = "road-graph";

    private static final Logger LOG = LoggerFactory.getLogger(RoadNetwork.class);
    private static final Duration RETRY_WHILE_BUILDING = Duration.ofSeconds(5);
    private static final Duration RETRY_AFTER_FAILURE = Duration.ofMinutes(5);

    /** How far the preparation is. */
    public enum State {
        BUILDING,
        READY,
        FAILED
    }

    /**
     * The network as it is now.
     *
     * @param message in plain words
     * @param graph set when ready
     */
    public record Status(
            State state, String message, @Nullable RoadGraph graph) {}

    private final AccessibilitySettings settings;
    private final RoadEngine engine;
    private final Jobs jobs;
    private volatile Status status = new Status(State.BUILDING, "The road graph has not been started yet.", null);
    private boolean closed;

    public RoadNetwork(AccessibilitySettings settings, RoadEngine engine, Jobs jobs) {
        this.settings = settings;
        this.engine = engine;
        this.jobs = jobs;
    }

    /** Starts preparing the graph in the background. */
    @EventListener(ApplicationStartedEvent.class)
    public void prepare() {
        jobs.start(JOB, "Preparing the road graph from " + settings.map(), this::build);
    }

    public Status status() {
        return status;
    }

    /**
     * The graph.
     *
     * @throws Unavailable while it is being prepared or when that failed
     */
    public RoadGraph graph() {
        Status now = status;
        if (now.graph() != null) {
            return now.graph();
        }
        Duration retry = now.state() == State.FAILED ? RETRY_AFTER_FAILURE : RETRY_WHILE_BUILDING;
        throw new Unavailable(now.message(), JOB, retry);
    }

    /** Releases the graph; a graph that is still being prepared is released when it is ready. */
    @PreDestroy
    public synchronized void close() {
        closed = true;
        RoadGraph graph = status.graph();
        status = new Status(State.FAILED, "The service is closing.", null);
        if (graph != null) {
            graph.close();
        }
    }

    private String build(Job job) {
        long start = System.nanoTime();
        LOG.info("Preparing the road graph from {} ...", settings.map());
        try {
            RoadGraph graph = engine.open(step -> {
                job.progress(null, step);
                status = new Status(State.BUILDING, "The road graph is being prepared: " + step + ".", null);
            });
            return opened(graph, (System.nanoTime() - start) / 1e9);
        } catch (RuntimeException | Error problem) {
            status = new Status(State.FAILED, "There is no road graph: " + problem.getMessage(), null);
            throw problem;
        }
    }

    private synchronized String opened(RoadGraph graph, double seconds) {
        if (closed) {
            graph.close();
            return "Closed before it was ready.";
        }
        RoadGraph.Summary summary = graph.summary();
        String message = String.format(
                Locale.ROOT,
                "Road graph ready: %,d junctions, %,d road sections, %.1f s",
                summary.junctions(),
                summary.sections(),
                seconds);
        status = new Status(State.READY, message, graph);
        LOG.info(message);
        return message;
    }
}
