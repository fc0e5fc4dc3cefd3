package org.villageatlas.job;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The long computations of this service, running and ended. */
@Component
public class Jobs {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

    private final Map<String, Job> jobs = new ConcurrentSkipListMap<>();
    private final ExecutorService workers = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "job");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * Starts work in the background.
     *
     * @param id names the job; a job of this name that has ended gives way
     * @param title for people
     * @param work does it, reports through the job, and returns the closing message
     */
    public Job start(String id, String title, Function<Job, String> work) {
        Job job = new Job(id, title);
        jobs.put(id, job);
        workers.execute(() -> run(job, work));
        return job;
    }

    public Optional<Job> find(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    public List<Job> list() {
        return List.copyOf(jobs.values());
    }

    @PreDestroy
    void stop() {
        workers.shutdownNow();
    }

    private static void run(Job job, Function<Job, String> work) {
        job.started();
        try {
            job.ended(Job.State.DONE, work.apply(job));
        } catch (RuntimeException | Error problem) {
            LOG.error("Job {} failed", job.id(), problem);
            job.ended(Job.State.FAILED, String.valueOf(problem.getMessage()));
        }
    }
}
