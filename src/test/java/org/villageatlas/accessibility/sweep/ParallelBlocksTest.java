package org.villageatlas.accessibility.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ParallelBlocksTest {

    private static final int MANY = 500;

    private final ThreadPoolExecutor workers = (ThreadPoolExecutor) Executors.newFixedThreadPool(2);
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();

    @AfterEach
    void close() {
        workers.shutdownNow();
    }

    private void block() {
        running.incrementAndGet();
        try {
            Thread.sleep(5);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        done.incrementAndGet();
        running.decrementAndGet();
    }

    private List<Runnable> blocks(int count) {
        return Collections.nCopies(count, this::block);
    }

    @Test
    void doesAllBlocksAndTellsHowFarItIs() {
        List<Double> shares = new ArrayList<>();
        ParallelBlocks.run(workers, blocks(20), shares::add);
        assertThat(done).hasValue(20);
        assertThat(shares).isSorted().endsWith(1.0);
    }

    @Test
    void leavesNothingRunningWhenTheWatcherEndsIt() {
        assertThatThrownBy(() -> ParallelBlocks.run(workers, blocks(MANY), share -> {
                    if (share > 0.05) {
                        throw new IllegalArgumentException("enough");
                    }
                }))
                .hasMessage("enough");
        assertThatNothingRuns();
        assertThat(done.get()).isLessThan(MANY / 2);
    }

    @Test
    void leavesNothingRunningAfterAnInterrupt() {
        Thread asking = Thread.currentThread();
        assertThatThrownBy(() -> ParallelBlocks.run(workers, blocks(MANY), share -> {
                    if (share > 0.05) {
                        asking.interrupt();
                    }
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("interrupted");
        assertThat(Thread.interrupted()).as("the interrupt is kept").isTrue();
        assertThatNothingRuns();
        assertThat(done.get()).isLessThan(MANY / 2);
    }

    @Test
    void endsTheRestWhenABlockFails() {
        List<Runnable> blocks = new ArrayList<>(blocks(MANY));
        blocks.set(3, () -> {
            throw new IllegalArgumentException("broken");
        });
        assertThatThrownBy(() -> ParallelBlocks.run(workers, blocks, share -> {}))
                .hasRootCauseMessage("broken");
        assertThatNothingRuns();
        assertThat(done.get()).isLessThan(MANY / 2);
    }

    private void assertThatNothingRuns() {
        assertThat(running).hasValue(0);
        assertThat(workers.getQueue()).isEmpty();
    }
}
