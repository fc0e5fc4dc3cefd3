package org.villageatlas.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
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

    private Job started(String id, Function<Job, String> work) {
        Job job = new Job(id, "Work", true);
        jobs.show(job);
        jobs.execute(jobs.task(job, work));
        return job;
    }

    @Test
    void aCancelledJobIsInterruptedAndLeavesNothingRunning() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        Job job = started("long", work -> {
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
        assertThat(job.toRow().result()).isNull();
    }

    @Test
    void aJobThatIsDoneSaysWhereItsResultIsAndStaysDone() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Job job = started("short", work -> {
            work.resultAt("/result");
            return "done";
        });
        jobs.start("after", "After", work -> {
            done.countDown();
            return "";
        });
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        while (!job.hasEnded()) {
            Thread.sleep(5);
        }
        assertThat(jobs.cancel("short").state()).isEqualTo(Job.State.DONE);
        assertThat(job.toRow().result()).isEqualTo("/result");
        assertThat(job.progress()).isEqualTo(1);
    }

    @Test
    void whatTheServiceNeedsIsNotCancelledAndWhatIsNotThereIsNotFound() {
        jobs.start("needed", "Needed", work -> "");
        assertThatThrownBy(() -> jobs.cancel("needed")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> jobs.cancel("nothing")).isInstanceOf(NotFound.class);
    }
}
