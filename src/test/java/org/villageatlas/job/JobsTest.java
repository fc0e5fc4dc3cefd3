package org.villageatlas.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.villageatlas.problem.Invalid;
import org.villageatlas.problem.NotFound;

class JobsTest {

    private final Jobs jobs = new Jobs();

    @AfterEach
    void stop() {
        jobs.stop();
    }

    @Test
    void aCancelledJobIsInterruptedAndLeavesNothingRunning() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        Job job = jobs.startCancellable("long", "Long", "/result", work -> {
            started.countDown();
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException stopped) {
                interrupted.countDown();
                throw new IllegalStateException("stopped", stopped);
            }
            return "slept";
        });
        assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(jobs.cancel("long").state()).isEqualTo(Job.State.CANCELLED);
        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(job.state()).isEqualTo(Job.State.CANCELLED);
        assertThat(job.toMap()).containsEntry("result", null).containsEntry("state", "cancelled");
    }

    @Test
    void aJobThatIsDoneSaysWhereItsResultIsAndStaysDone() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Job job = jobs.startCancellable("short", "Short", "/result", work -> "done");
        jobs.start("after", "After", work -> {
            done.countDown();
            return "";
        });
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        while (!job.hasEnded()) {
            Thread.sleep(5);
        }
        assertThat(jobs.cancel("short").state()).isEqualTo(Job.State.DONE);
        assertThat(job.toMap()).containsEntry("result", "/result").containsEntry("progress", 1.0);
    }

    @Test
    void whatTheServiceNeedsIsNotCancelledAndWhatIsNotThereIsNotFound() {
        jobs.start("needed", "Needed", work -> "");
        assertThatThrownBy(() -> jobs.cancel("needed")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> jobs.cancel("nothing")).isInstanceOf(NotFound.class);
    }
}
