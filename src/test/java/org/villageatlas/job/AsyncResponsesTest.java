package org.villageatlas.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.unit.DataSize;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.villageatlas.problem.Invalid;
import org.villageatlas.problem.Unavailable;

class AsyncResponsesTest {

    private static final long PATIENCE_MILLIS = 30_000;

    /** More than half of the memory, so that one runs at a time, and its response leaves too little for another. */
    private static final Cost COST = Cost.of(2, 600, 500);

    private final List<ServletRequestAttributes> requests = new CopyOnWriteArrayList<>();
    private volatile boolean hasLeft;
    private final Jobs jobs = new Jobs();
    private AsyncResponses answers = new AsyncResponses(jobs, settings(600, 96));
    private final AtomicInteger running = new AtomicInteger();

    @AfterEach
    void stop() {
        RequestContextHolder.resetRequestAttributes();
        answers.stop();
        jobs.stop();
    }

    @Test
    void aQuickAnswerIsGivenAndNobodySeesAJob() {
        assertThat(ask("a", null, () -> 7)).isEqualTo(7);
        assertThat(jobs.list()).isEmpty();
    }

    @Test
    void whatTakesLongerGoesOnAsAJobAndTheSameQuestionGivesItsAnswer() {
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger times = new AtomicInteger();
        Supplier<Integer> work = () -> {
            Progress.part(0.5, 1, "The second half", () -> {
                Progress.ofThisThread().at(0.5);
                return awaited(goOn);
            });
            return times.incrementAndGet();
        };
        Job job = underway("a", work);
        until(() -> Double.valueOf(0.75).equals(job.progress()));
        assertThat(job.toRow().message()).isEqualTo("The second half");
        assertThat(job.toRow().result()).isNull();
        assertThat(underway("a", work)).isSameAs(job);
        goOn.countDown();
        until(() -> isOver(job));
        assertThat(job.state()).isEqualTo(Job.State.DONE);
        assertThat(job.toRow().result()).isEqualTo("/api/answer?x=1");
        assertThat(ask("a", "respond-async", work)).isEqualTo(1);
        assertThat(ask("a", null, work)).as("kept").isEqualTo(1);
    }

    @Test
    void whoIsAlreadyWaitingGetsTheAnswerOfTheSameWork() {
        CountDownLatch goOn = new CountDownLatch(1);
        underway("a", () -> awaited(goOn));
        goOn.countDown();
        assertThat(ask("a", "wait=60", () -> 8)).isEqualTo(1);
    }

    @Test
    void aStoppedJobInterruptsItsWorkAndTheQuestionBeginsAnew() {
        Job job = underway("a", this::endless);
        until(() -> running.get() == 1);
        jobs.cancel(job.id());
        until(() -> running.get() == 0);
        assertThat(job.state()).isEqualTo(Job.State.CANCELLED);
        assertThat(ask("a", null, () -> 9)).isEqualTo(9);
    }

    @Test
    void whatTakesTooLongIsInterruptedAndSaysSoOnce() {
        answers = new AsyncResponses(jobs, settings(0.05, 96));
        assertThatThrownBy(() -> ask("a", "wait=60", this::endless))
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining("took longer than");
        until(() -> running.get() == 0);
        Job job = underway("b", this::endless);
        until(() -> isOver(job));
        assertThat(job.state()).isEqualTo(Job.State.FAILED);
        assertThatThrownBy(() -> ask("b", null, () -> 9)).isInstanceOf(Unavailable.class);
        assertThat(ask("b", null, () -> 9)).isEqualTo(9);
    }

    @Test
    void aProblemReachesWhoWaitsAndWhoAsksAgain() {
        Supplier<Integer> refusing = () -> {
            throw new Invalid("x", 1, "2");
        };
        assertThatThrownBy(() -> ask("a", null, refusing)).isInstanceOf(Invalid.class);
        CountDownLatch goOn = new CountDownLatch(1);
        Job job = underway("b", () -> {
            awaited(goOn);
            return refusing.get();
        });
        goOn.countDown();
        until(() -> isOver(job));
        assertThatThrownBy(() -> ask("b", null, () -> 9)).isInstanceOf(Invalid.class);
    }

    @Test
    void whatFindsNoPlaceInTheQueueIsRefused() {
        answers = new AsyncResponses(jobs, settings(600, 2));
        Job first = underway("a", this::endless);
        until(() -> running.get() == 1);
        Job second = underway("b", this::endless);
        assertThat(second.state()).isEqualTo(Job.State.WAITING);
        assertThatThrownBy(() -> ask("c", null, this::endless)).isInstanceOf(Unavailable.class);
        jobs.cancel(first.id());
        until(() -> second.state() == Job.State.RUNNING);
        jobs.cancel(second.id());
        assertThat(ask("c", "wait=60", () -> 9)).isEqualTo(9);
    }

    @Test
    void aPlaceInTheQueueIsFreeOnceItsJobIsCancelled() {
        answers = new AsyncResponses(jobs, settings(600, 2));
        Job first = underway("a", this::endless);
        Job second = underway("b", this::endless);
        jobs.cancel(second.id());
        Job third = underway("c", this::endless);
        assertThat(third.state()).isEqualTo(Job.State.WAITING);
        jobs.cancel(third.id());
        jobs.cancel(first.id());
    }

    @Test
    void aResponseThatWasFetchedGivesItsMemoryToOtherWork() {
        CountDownLatch goOn = new CountDownLatch(1);
        Job job = underway("a", () -> awaited(goOn));
        goOn.countDown();
        until(() -> isOver(job));
        assertThat(ask("a", "wait=60", () -> 8)).isEqualTo(1);
        requests.forEach(ServletRequestAttributes::requestCompleted);
        assertThat(ask("b", "wait=60", () -> 2)).isEqualTo(2);
        requests.forEach(ServletRequestAttributes::requestCompleted);
        assertThat(ask("a", "wait=60", () -> 8)).as("no longer kept").isEqualTo(8);
    }

    @Test
    void workEndsWhenItsOnlyClientLeaves() throws InterruptedException {
        hasLeft = false;
        Thread client = new Thread(() ->
                assertThatThrownBy(() -> ask("a", "wait=60", this::endless)).isInstanceOf(Unavailable.class));
        client.start();
        until(() -> running.get() == 1);
        hasLeft = true;
        until(() -> running.get() == 0);
        client.join();
        assertThat(jobs.list()).isEmpty();
    }

    @Test
    void withinAnotherAnswerItIsPartOfItsWork() {
        assertThat(ask(
                        "a",
                        null,
                        () -> answers.of(
                                "b",
                                "Inner",
                                COST,
                                () -> Progress.ofThisThread().isWatched())))
                .isEqualTo(true);
        RequestContextHolder.resetRequestAttributes();
        assertThat(answers.<Boolean>of(
                        "c", "Alone", COST, () -> Progress.ofThisThread().isWatched()))
                .as("where no request waits")
                .isFalse();
    }

    @Test
    void requestsSayHowLongTheyWait() {
        Duration usual = Duration.ofSeconds(20);
        assertThat(WaitingRequest.patience(null, usual)).isEqualTo(usual);
        assertThat(WaitingRequest.patience("wait=3", usual)).isEqualTo(Duration.ofSeconds(3));
        assertThat(WaitingRequest.patience("respond-async, wait=3", usual)).isEqualTo(Duration.ofSeconds(3));
        assertThat(WaitingRequest.patience("respond-async", usual)).isZero();
        assertThat(WaitingRequest.patience("wait=999999", usual)).isEqualTo(Duration.ofMinutes(2));
        assertThat(WaitingRequest.patience("wait=soon, handling=lenient", usual))
                .isEqualTo(usual);
    }

    private static JobSettings settings(double mostSeconds, int queue) {
        return new JobSettings(20, mostSeconds, DataSize.ofBytes(1000), 2, queue);
    }

    private <T> T ask(Object question, String prefer, Supplier<T> work) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/answer");
        request.setQueryString("x=1");
        if (prefer != null) {
            request.addHeader("Prefer", prefer);
        }
        request.setAttribute(ClientConnection.ATTRIBUTE, (ClientConnection) () -> hasLeft);
        ServletRequestAttributes attributes = new ServletRequestAttributes(request);
        requests.add(attributes);
        RequestContextHolder.setRequestAttributes(attributes);
        return answers.of(question, "An answer", COST, work);
    }

    private Job underway(Object question, Supplier<?> work) {
        Accepted answer = catchThrowableOfType(Accepted.class, () -> ask(question, "respond-async", work));
        assertThat(jobs.find(answer.job().id())).contains(answer.job());
        return answer.job();
    }

    private int endless() {
        running.incrementAndGet();
        try {
            Thread.sleep(PATIENCE_MILLIS * 10);
            return 0;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException("stopped", stopped);
        } finally {
            running.decrementAndGet();
        }
    }

    private static int awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)).isTrue();
            return 1;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException("stopped", stopped);
        }
    }

    /** Ended, and whoever wants to know of it has been told: that is done within the job's lock. */
    private static boolean isOver(Job job) {
        synchronized (job) {
            return job.hasEnded();
        }
    }

    private static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException("stopped", stopped);
        }
    }
}
