package org.villageatlas.accessibility.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankQueueTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 65, 4096, 4097, 300_000})
    void givesItsLargestNumberWhateverIsAddedAndTaken(int bound) {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        RankQueue set = new RankQueue(bound);
        TreeSet<Integer> expected = new TreeSet<>();
        for (int step = 0; step < 5000; step++) {
            if (random.nextInt(3) > 0) {
                int number = random.nextInt(bound);
                set.add(number);
                expected.add(number);
            } else if (!expected.isEmpty()) {
                assertThat(set.pollLargest()).as("seed %d", seed).isEqualTo(expected.pollLast());
            }
            assertThat(set.isEmpty()).as("seed %d", seed).isEqualTo(expected.isEmpty());
        }
    }
}
