package org.villageatlas.job;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.villageatlas.job.AdmissionQueue.Waiting;
import org.villageatlas.job.AsyncResponse.Stage;
import org.villageatlas.problem.Unavailable;

/**
 * Responses that take long work. Work waits for its share of memory and processors, clients by turns; where too much
 * waits, the request is refused. The request waits a while; then its work goes on as a job that can be watched and
 * cancelled, and the same request sent again gives the response once it is there. Requests for the same meanwhile wait
 * for the same work. Work ends when it is cancelled, takes too long, or all its clients have left. Its share of memory
 * is held until the work has really ended, that of its response until nobody keeps or sends it.
 */
@Component
public class AsyncResponses {

    private static final int MOST_KEPT = 100;
    private static final Duration KEPT_FOR = Duration.ofMinutes(10);

    /** A response that nobody has fetched holds its memory for so long, also where other work waits for memory. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    private static final Duration LATER = Duration.ofSeconds(30);

    /** What took less is not kept. */
    private static final Duration WORTH_KEEPING = Duration.ofSeconds(1);

    private static final Duration CLIENT_CHECK = Duration.ofMillis(250);

    private final Jobs jobs;
    private final JobSettings limits;
    private final AdmissionQueue queue;
    private final Semaphore waiting;
    private final SendingTurns sending = new SendingTurns();
    private final Map<Object, AsyncResponse> responses = new LinkedHashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "job-clock");
        thread.setDaemon(true);
        return thread;
    });

    public AsyncResponses(Jobs jobs, JobSettings limits) {
        this.jobs = jobs;
        this.limits = limits;
        queue = new AdmissionQueue(limits.queue(), limits.workingBytes(), limits.processorCount());
        waiting = new Semaphore(limits.queue());
        clock.scheduleWithFixedDelay(this::tidy, 1, 1, TimeUnit.SECONDS);
    }

    /**
     * The response to a request that is repeated to fetch it. Within the work of another response, or where no request
     * waits, it is worked out at once.
     *
     * @param question holds all that the work goes by: equal questions have the same response, of one type
     * @param title of the job, for people
     * @param work may be interrupted, and then ends by throwing; tells how far it is by {@link Progress}
     * @throws Accepted when it takes longer than the request waits
     * @throws Unavailable when it was stopped or took too long, or too much work waits
     */
    public <T> T of(Object question, String title, Cost cost, Supplier<T> work) {
        return of(question, title, cost, work, null);
    }

    /**
     * As {@link #of(Object, String, Cost, Supplier)}, with a result under a path of its own: the same request sent once
     * more after the response was fetched begins anew.
     *
     * @param path of the result; null where the request itself is its path
     */
    @SuppressWarnings("unchecked")
    public <T> T of(Object question, String title, Cost cost, Supplier<T> work, @Nullable ResultPath<T> path) {
        WaitingRequest request = waitingRequest();
        if (request == null) {
            return work.get();
        }
        String repeated = request.path();
        AsyncResponse response = joined(
                question,
                request,
                job -> {
                    T answer = Progress.watched(job, title, work);
                    job.resultAt(path == null ? repeated : path.of(job.id(), answer));
                    return answer;
                },
                title,
                cost,
                path != null);
        T answer = (T) awaited(response, request);
        sending.take(response.cost(), request, LATER);
        return answer;
    }

    /** The path of a result, once it is there. */
    public interface ResultPath<T> {
        String of(String job, T answer);
    }

    /** What the job of this id has given, as long as it is kept. */
    public Optional<Object> find(String job) {
        WaitingRequest request = waitingRequest();
        return request == null
                ? Optional.empty()
                : kept(job, request).map(response -> {
                    sending.take(response.cost(), request, LATER);
                    return response.await(0).orElseThrow();
                });
    }

    private synchronized Optional<AsyncResponse> kept(String job, WaitingRequest request) {
        Optional<AsyncResponse> kept = responses.values().stream()
                .filter(response -> response.job().id().equals(job) && response.hasSucceeded())
                .findFirst();
        kept.ifPresent(response -> {
            read(response, request);
            response.isFetched = true;
        });
        return kept;
    }

    private @Nullable WaitingRequest waitingRequest() {
        return Progress.ofThisThread().isWatched() ? null : WaitingRequest.ofThisThread(limits.usualWait());
    }

    /** The response that is under way or kept, or one that begins now; read by the request until that is completed. */
    private synchronized AsyncResponse joined(
            Object question,
            WaitingRequest request,
            Function<Job, Object> work,
            String title,
            Cost cost,
            boolean isOnce) {
        AsyncResponse response = responses.get(question);
        if (response == null || response.job().state() == Job.State.CANCELLED) {
            response =
                    queued(question, request, work, title, cost.within(limits.workingBytes(), limits.processorCount()));
            response.isOnce = isOnce;
        }
        read(response, request);
        return response;
    }

    private AsyncResponse queued(
            Object question, WaitingRequest request, Function<Job, Object> work, String title, Cost cost) {
        Job job = new Job("job-" + UUID.randomUUID().toString().substring(0, 8), title, true);
        AsyncResponse response = new AsyncResponse(question, job, cost);
        FutureTask<?> task = jobs.task(job, own -> {
            response.workOut(() -> work.apply(own));
            return own.result() == null ? "Done: send the same request again" : "Done: GET " + own.result();
        });
        Waiting place = new Waiting(request.client(), request.kind(), cost, () -> begin(response, task));
        if (cost.processors() == 0) {
            queue.take(cost);
            place.start().run();
        } else if (!queue.offer(place)) {
            throw new Unavailable("Too much work waits already (GET /api/jobs); ask again later.", null, LATER);
        }
        responses.put(question, response);
        job.whenEnded(() -> end(response, place));
        admit();
        return response;
    }

    /** Starts what has its share; where memory is short, responses that can be spared give theirs back. */
    private void admit() {
        Waiting next = queue.next();
        while (next != null || queue.isShortOfMemory() && dropOldest(GRACE)) {
            if (next != null) {
                next.start().run();
            }
            next = queue.next();
        }
    }

    private void begin(AsyncResponse response, FutureTask<?> task) {
        response.stage = Stage.AT_WORK;
        response.since = System.nanoTime();
        response.settle();
        jobs.execute(() -> {
            Duration most = limits.most();
            Future<?> limit = clock.schedule(
                    () -> response.job().giveUp("It took longer than " + most.toSeconds() + " s and was stopped."),
                    most.toMillis(),
                    TimeUnit.MILLISECONDS);
            try {
                task.run();
            } finally {
                limit.cancel(false);
                release(response);
            }
        });
    }

    /** The worker has really ended. */
    private synchronized void release(AsyncResponse response) {
        boolean isQuick = System.nanoTime() - response.since < WORTH_KEEPING.toNanos();
        response.stage = Stage.ENDED;
        response.since = System.nanoTime();
        if (!response.isShown && (isQuick || !response.hasSucceeded())) {
            drop(response);
        }
        queue.give(0, response.cost().processors());
        settle(response);
    }

    /** The job has ended, its worker perhaps not yet. */
    private void end(AsyncResponse response, Waiting place) {
        response.end(LATER);
        synchronized (this) {
            queue.remove(place);
            if (response.job().state() == Job.State.CANCELLED) {
                drop(response);
            }
            admit();
        }
    }

    private void settle(AsyncResponse response) {
        queue.give(response.settle(), 0);
        admit();
    }

    private void read(AsyncResponse response, WaitingRequest request) {
        response.readers++;
        request.whenCompleted(() -> {
            synchronized (this) {
                response.readers--;
                settle(response);
            }
        });
    }

    private Object awaited(AsyncResponse response, WaitingRequest request) {
        boolean isSmall = response.cost().processors() == 0;
        boolean mayWait = !isSmall && waiting.tryAcquire();
        try {
            long end =
                    System.nanoTime() + (isSmall || mayWait ? request.patience().toNanos() : 0);
            while (true) {
                long left = Math.max(0, end - System.nanoTime());
                Optional<Object> answer = response.await(Math.min(left, CLIENT_CHECK.toNanos()));
                if (answer.isPresent()) {
                    fetch(response);
                    return answer.get();
                }
                if (request.hasLeft()) {
                    abandon(response);
                    throw new Unavailable("The client has left.", null, LATER);
                }
                if (left == 0 && handOver(response)) {
                    throw new Accepted(response.job());
                }
            }
        } catch (RuntimeException problem) {
            throw forgetting(response, problem);
        } finally {
            waiting.release(mayWait ? 1 : 0);
        }
    }

    private synchronized void fetch(AsyncResponse response) {
        response.isFetched = true;
        if (response.isOnce && responses.remove(response.question, response)) {
            response.question = response.job().id();
            responses.put(response.question, response);
        }
    }

    /** A failure is told once: who asks again means to try again. */
    private synchronized RuntimeException forgetting(AsyncResponse response, RuntimeException problem) {
        if (!(problem instanceof Accepted) && response.job().hasEnded()) {
            drop(response);
        }
        return problem;
    }

    /** @return whether it was shown as a job; not where it is there after all */
    private synchronized boolean handOver(AsyncResponse response) {
        if (response.job().hasEnded()) {
            return false;
        }
        if (!response.isShown) {
            response.isShown = true;
            jobs.show(response.job());
        }
        return true;
    }

    /** Nobody hears of work that only this request waits for. */
    private void abandon(AsyncResponse response) {
        boolean isAlone;
        synchronized (this) {
            isAlone = response.readers == 1 && !response.isShown;
        }
        if (isAlone) {
            response.job().cancel();
        }
    }

    private void drop(AsyncResponse response) {
        response.isKept = false;
        responses.remove(response.question, response);
        queue.give(response.settle(), 0);
    }

    private boolean dropOldest(Duration grace) {
        Optional<AsyncResponse> spare = responses.values().stream()
                .filter(response -> response.isSpare(grace))
                .findFirst();
        spare.ifPresent(this::drop);
        return spare.isPresent();
    }

    private synchronized void tidy() {
        List.copyOf(responses.values()).stream()
                .filter(response -> response.hasEndedFor(KEPT_FOR))
                .forEach(this::drop);
        while (responses.size() > MOST_KEPT && dropOldest(Duration.ZERO)) {
            // one at a time, the oldest first
        }
        admit();
    }

    /** Bytes that work and responses hold now. */
    synchronized long takenMemory() {
        return limits.workingBytes() - queue.freeMemory();
    }

    @PreDestroy
    void stop() {
        clock.shutdownNow();
    }
}
