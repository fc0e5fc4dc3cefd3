package org.villageatlas.job;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PreDestroy;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.villageatlas.problem.Unavailable;

/**
 * Answers that may take long. Whoever asks waits a while; then the work goes on as a job with progress, which can be
 * stopped, and the same question asked again gives the answer once it is there. Work that is stopped or takes too long
 * is interrupted. Who asks the same meanwhile waits for the same work.
 */
@Component
public class AsyncResponses {

    /** So many jobs may be at work for answers that nobody waits for any more. */
    static final int MOST_UNDERWAY = 8;

    private static final int MOST_KEPT = 8;
    private static final Duration KEPT_FOR = Duration.ofMinutes(10);
    private static final Duration LATER = Duration.ofMinutes(1);

    /** What took less is not kept. */
    private static final Duration WORTH_KEEPING = Duration.ofSeconds(1);

    private final Jobs jobs;
    private final JobSettings limits;
    private final Map<Object, PendingResponse> pending = new ConcurrentHashMap<>();
    private final Cache<Object, CachedResponse> kept = Caffeine.newBuilder()
            .softValues()
            .maximumSize(MOST_KEPT)
            .expireAfterWrite(KEPT_FOR)
            .build();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "job-limit");
        thread.setDaemon(true);
        return thread;
    });

    public AsyncResponses(Jobs jobs, JobSettings limits) {
        this.jobs = jobs;
        this.limits = limits;
    }

    /**
     * The answer to a question. Within the work of another answer, or where no request waits, it is worked out at once.
     *
     * @param question holds all that the work goes by: equal questions have the same answer, of one type
     * @param title of the job, for people
     * @param work may be interrupted, and then ends by throwing; tells how far it is by {@link Progress}
     * @throws Accepted when it takes longer than whoever asks waits
     * @throws Unavailable when it was stopped or took too long, or too many are under way
     */
    @SuppressWarnings("unchecked")
    public <T> T of(Object question, String title, Supplier<T> work) {
        PreferredWait waiting = Progress.ofThisThread().isWatched() ? null : waitOfRequest();
        while (true) {
            CachedResponse known = kept.getIfPresent(question);
            if (known != null) {
                if (known.hasFailed()) {
                    kept.invalidate(question); // told once: who asks again means to try again
                }
                return (T) known.get();
            }
            if (waiting == null) {
                return keeping(question, work);
            }
            PendingResponse answer = begun(question, title, waiting, work);
            if (answer != null) {
                return (T) waited(question, waiting, answer);
            }
        }
    }

    /** Who sent the request of this thread, or null where there is none. */
    private @Nullable PreferredWait waitOfRequest() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) {
            return null;
        }
        HttpServletRequest request = attributes.getRequest();
        String query = request.getQueryString();
        return new PreferredWait(
                request.getRequestURI() + (query == null ? "" : "?" + query),
                limits.waitOf(request.getHeader("Prefer")));
    }

    /** The work that is under way or begins now; null when its answer has been kept meanwhile. */
    private synchronized @Nullable PendingResponse begun(
            Object question, String title, PreferredWait waiting, Supplier<?> work) {
        PendingResponse before = pending.get(question);
        if (before != null && before.job().state() != Job.State.CANCELLED) {
            return before;
        }
        if (kept.getIfPresent(question) != null) {
            return null;
        }
        String id = "answer-" + UUID.randomUUID().toString().substring(0, 8);
        PendingResponse begun = new PendingResponse();
        Job job = jobs.begin(id, title, waiting.path(), own -> {
            begun.workOut(() -> Progress.watched(own, title, () -> keeping(question, work)));
            return "Done: GET " + waiting.path();
        });
        begun.byJob(job);
        pending.put(question, begun);
        Duration most = limits.most();
        ScheduledFuture<?> limit = clock.schedule(
                () -> job.giveUp("It took longer than " + most.toSeconds() + " s and was stopped."),
                most.toMillis(),
                TimeUnit.MILLISECONDS);
        job.whenEnded(() -> {
            limit.cancel(false);
            begun.end(LATER);
            keepForLater(question, begun);
            pending.remove(question, begun); // last: whoever asks finds one or the other
        });
        return begun;
    }

    /** Whoever was told of the job asks again; a job that people stopped has nothing for them. */
    private void keepForLater(Object question, PendingResponse answer) {
        if (answer.isHandedOver() && answer.job().hasEnded() && answer.job().state() != Job.State.CANCELLED) {
            kept.put(question, answer.outcome());
        }
    }

    private Object waited(Object question, PreferredWait waiting, PendingResponse answer) {
        return answer.await(waiting.patience()).orElseThrow(() -> {
            handOver(question, answer);
            return new Accepted(answer.job());
        });
    }

    /** @throws Unavailable when there are too many already; it is stopped then, as nobody would hear of it */
    private synchronized void handOver(Object question, PendingResponse answer) {
        if (answer.isHandedOver()) {
            return;
        }
        long others =
                pending.values().stream().filter(PendingResponse::isHandedOver).count();
        if (others >= MOST_UNDERWAY) {
            answer.job().giveUp("Too many were at work.");
            throw new Unavailable(
                    others + " long answers are being worked out already (GET /api/jobs); stop one or ask later.",
                    null,
                    LATER);
        }
        answer.handOver();
        jobs.show(answer.job());
        keepForLater(question, answer); // when it has ended meanwhile
    }

    private <T> T keeping(Object question, Supplier<T> work) {
        long start = System.nanoTime();
        T answer = work.get();
        if (System.nanoTime() - start > WORTH_KEEPING.toNanos()) {
            kept.put(question, CachedResponse.of(answer));
        }
        return answer;
    }

    @PreDestroy
    void stop() {
        clock.shutdownNow();
    }
}
