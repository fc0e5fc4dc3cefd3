package org.villageatlas.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class KeptResultsTest {

    /** A quarter is kept: 1 MB. */
    private final KeptResults results = new KeptResults(new JobSettings(20, 600, DataSize.ofMegabytes(4), null, 96));

    private final List<Object> worked = new ArrayList<>();

    private record Number(int number) {}

    private int get(int number, long bytes) {
        return results.get(new Number(number), kept -> bytes, () -> {
            worked.add(number);
            return number;
        });
    }

    @Test
    void aResultIsWorkedOutOnce() {
        assertThat(get(1, 10)).isEqualTo(get(1, 10)).isEqualTo(1);
        assertThat(worked).containsExactly(1);
        assertThat(results.<Integer>find(new Number(1))).contains(1);
        assertThat(results.<Integer>find(new Number(2))).isEmpty();
    }

    @Test
    void resultsAreBoundedInBytes() throws InterruptedException {
        for (int number = 0; number < 20; number++) {
            get(number, 200_000);
        }
        assertThat(kept(20)).isBetween(1L, 5L);
    }

    @Test
    void resultsAreBoundedInNumber() throws InterruptedException {
        for (int number = 0; number < 300; number++) {
            get(number, 0);
        }
        assertThat(kept(300)).isBetween(50L, 110L);
    }

    /** What is too much goes a moment later. */
    private long kept(int numbers) throws InterruptedException {
        Thread.sleep(300);
        return java.util.stream.IntStream.range(0, numbers)
                .filter(number -> results.find(new Number(number)).isPresent())
                .count();
    }

    @Test
    void anOutdatedResultIsHandedToTheWorkThatReplacesIt() {
        results.get("key", kept -> 1L, () -> "old");
        List<Optional<String>> before = new ArrayList<>();
        String now = results.get("key", kept -> 1L, "new"::equals, old -> {
            before.add(Optional.ofNullable(old));
            return "new";
        });
        assertThat(now).isEqualTo("new");
        assertThat(before).containsExactly(Optional.of("old"));
    }

    @Test
    void aFailureIsNotKeptAndWhoWaitedTriesAgain() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch fail = new CountDownLatch(1);
        CompletableFuture<Object> first = CompletableFuture.supplyAsync(() -> results.get("key", kept -> 1L, () -> {
            begun.countDown();
            await(fail);
            throw new IllegalArgumentException("cancelled");
        }));
        begun.await();
        CompletableFuture<String> second =
                CompletableFuture.supplyAsync(() -> results.get("key", kept -> 1L, () -> "there"));
        fail.countDown();
        assertThatThrownBy(first::join).hasRootCauseMessage("cancelled");
        assertThat(second.join()).isEqualTo("there");
    }

    @Test
    void aResultMayNeedOthers() {
        assertThat(results.<Integer>get("sum", kept -> 1L, () -> get(1, 1) + get(2, 1)))
                .isEqualTo(3);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
