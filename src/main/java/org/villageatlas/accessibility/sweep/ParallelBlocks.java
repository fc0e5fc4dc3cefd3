package org.villageatlas.accessibility.sweep;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoubleConsumer;

/** Runs blocks of work on a thread pool. However it ends, no block is running afterwards. */
public final class ParallelBlocks {

    private static final int LOOK_AGAIN_MILLIS = 100;

    private final ExecutorService workers;
    private final AtomicBoolean isGivenUp = new AtomicBoolean();
    private final List<? extends Future<?>> running;

    private ParallelBlocks(ExecutorService workers, List<Runnable> blocks) {
        this.workers = workers;
        running = blocks.stream()
                .map(block -> workers.submit(() -> {
                    if (!isGivenUp.get()) {
                        block.run();
                    }
                }))
                .toList();
    }

    /**
     * Runs all blocks. An exception of a block or of the progress consumer cancels the rest, as an interrupt does.
     *
     * @param progress receives the share done, 0 to 1, repeatedly; cancels the work by throwing
     * @throws IllegalStateException when the thread is interrupted, the workers are closed or a block fails
     */
    public static void run(ExecutorService workers, List<Runnable> blocks, DoubleConsumer progress) {
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("The matrix was interrupted");
        }
        ParallelBlocks work = new ParallelBlocks(workers, blocks);
        try {
            for (int done = 0; done < blocks.size(); ) {
                done += work.hasEnded(done) ? 1 : 0;
                progress.accept((double) done / blocks.size());
            }
        } finally {
            work.giveUp();
        }
    }

    /** Waits for a short time. */
    private boolean hasEnded(int block) {
        try {
            running.get(block).get(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException notYet) {
            if (workers.isShutdown()) {
                throw new IllegalStateException("The roads were closed");
            }
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The matrix was interrupted", stopped);
        } catch (ExecutionException problem) {
            throw new IllegalStateException("The matrix failed", problem.getCause());
        }
    }

    /** Skips blocks that have not begun and waits for the others. */
    private void giveUp() {
        isGivenUp.set(true);
        boolean isInterrupted = Thread.interrupted();
        for (Future<?> block : running) {
            while (!block.isDone() && !workers.isShutdown()) {
                try {
                    block.get(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
                } catch (InterruptedException again) {
                    isInterrupted = true;
                } catch (TimeoutException | ExecutionException ended) {
                    // Asked again until it is done; what it failed with is thrown by run.
                    continue;
                }
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
