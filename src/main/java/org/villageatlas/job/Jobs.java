package org.villageatlas.job;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.villageatlas.problem.Invalid;
import org.villageatlas.problem.NotFound;
import org.villageatlas.problem.Unavailable;

/** The long computations of this service, running and ended. */
@Component
public class Jobs {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

    private static final int MOST_ENDED = 100;

    private final Map<String, Job> jobs = new ConcurrentSkipListMap<>();
    private final ExecutorService workers = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "job");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * Starts work in the background that the service needs, and that nobody stops.
     *
     * @param id names the job; a job of this name that has ended gives way
     * @param title for people
     * @param work does it, reports through the job, and returns the closing message
     */
    public Job start(String id, String title, Function<Job, String> work) {
        Job job = new Job(id, title, false);
        jobs.put(id, job);
        execute(task(job, work));
        return job;
    }

    /** The work of a job, to be run when its turn has come. */
    FutureTask<?> task(Job job, Function<Job, String> work) {
        FutureTask<?> task = new FutureTask<>(() -> workOn(job, work), null);
        job.runBy(task);
        return task;
    }

    void execute(Runnable work) {
        workers.execute(work);
    }

    /** From now on people see the job and may stop it. */
    void show(Job job) {
        forgetOld();
        jobs.put(job.id(), job);
    }

    /** Jobs with names of their own would add up. */
    private void forgetOld() {
        List<Job> ended = jobs.values().stream()
                .filter(job -> job.isCancellable() && job.hasEnded())
                .toList();
        if (ended.size() >= MOST_ENDED) {
            ended.forEach(job -> jobs.remove(job.id()));
        }
    }

    /**
     * Stops a job; one that has ended stays as it is.
     *
     * @throws NotFound when there is no such job
     * @throws Invalid when it is not to be stopped by people
     */
    public Job cancel(String id) {
        Job job = find(id).orElseThrow(() -> new NotFound("job", id));
        if (!job.isCancellable()) {
            throw new Invalid("id", id, "a job that can be cancelled");
        }
        job.cancel();
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

    private static void workOn(Job job, Function<Job, String> work) {
        job.started();
        if (job.hasEnded()) {
            return;
        }
        try {
            job.ended(Job.State.DONE, work.apply(job));
        } catch (RuntimeException | Error problem) {
            if (!job.hasEnded() && !isToldToClient(problem)) {
                LOG.error("Job {} failed", job.id(), problem);
            }
            job.ended(Job.State.FAILED, String.valueOf(problem.getMessage()));
        }
    }

    private static boolean isToldToClient(Throwable problem) {
        return problem instanceof Invalid || problem instanceof NotFound || problem instanceof Unavailable;
    }
}
