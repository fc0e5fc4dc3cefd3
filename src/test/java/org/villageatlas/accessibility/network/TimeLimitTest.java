package org.villageatlas.accessibility.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.villageatlas.problem.Invalid;
import org.villageatlas.problem.Unavailable;

class TimeLimitTest {

    private final CountDownLatch started = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private TimeLimit limit = new TimeLimit(Duration.ofMillis(50));

    @AfterEach
    void close() {
        limit.close();
    }

    @Test
    void whatIsInTimeIsAnswered() {
        assertThat(limit.run(() -> 42)).isEqualTo(42);
    }

    @Test
    void whatTakesTooLongIsStoppedAndSaid() throws InterruptedException {
        assertThatThrownBy(() -> limit.run(this::endless)).isInstanceOf(Unavailable.class);
        assertThat(stopped.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whoGivesUpStopsTheWork() throws InterruptedException {
        limit = new TimeLimit(Duration.ofMinutes(10));
        Thread asker = new Thread(() -> assertThatThrownBy(() -> limit.run(this::endless)));
        asker.start();
        assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
        asker.interrupt();
        assertThat(stopped.await(10, TimeUnit.SECONDS)).isTrue();
        asker.join(10_000);
    }

    @Test
    void aProblemComesThroughAsItIs() {
        Invalid problem = new Invalid("lon", 200, "degrees");
        assertThatThrownBy(() -> limit.run(() -> {
                    throw problem;
                }))
                .isSameAs(problem);
    }

    private int endless() {
        started.countDown();
        try {
            Thread.sleep(600_000);
            return 0;
        } catch (InterruptedException interrupted) {
            stopped.countDown();
            throw new IllegalStateException(interrupted);
        }
    }
}
