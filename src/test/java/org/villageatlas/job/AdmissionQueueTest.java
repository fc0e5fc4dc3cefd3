package org.villageatlas.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.villageatlas.job.AdmissionQueue.Waiting;

class AdmissionQueueTest {

    private final AdmissionQueue queue = new AdmissionQueue(8, 100, 2);

    private static Waiting work(String client, long bytes) {
        return work(client, "kind", bytes);
    }

    private static Waiting work(String client, String kind, long bytes) {
        return new Waiting(client, kind, Cost.of(1, bytes, 0), () -> {});
    }

    private List<String> admitted() {
        List<String> clients = new ArrayList<>();
        for (Waiting next = queue.next(); next != null; next = queue.next()) {
            clients.add(next.client());
            queue.give(next.cost().workingBytes(), next.cost().processors());
        }
        return clients;
    }

    @Test
    void clientsTakeTurns() {
        for (String client : List.of("a", "a", "a", "b", "c", "b")) {
            assertThat(queue.offer(work(client, 1))).isTrue();
        }
        assertThat(admitted()).containsExactly("a", "b", "c", "a", "b", "a");
    }

    @Test
    void aClientAndAKindOfItsWorkTakeAsManyPlacesAsTheyLeave() {
        List<Boolean> greedy = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            greedy.add(queue.offer(work("a", 1)));
        }
        assertThat(greedy).containsExactly(true, true, true, false, false, false);
        assertThat(queue.offer(work("a", "other", 1)))
                .as("other work of the same client finds a place")
                .isTrue();
        assertThat(queue.offer(work("a", "third", 1))).as("half of all").isFalse();
        assertThat(queue.offer(work("b", 1))).as("a newcomer finds a place").isTrue();
    }

    @Test
    void kindsOfWorkOfAClientTakeTurns() {
        List<Waiting> offered = List.of(work("a", "x", 1), work("a", "x", 1), work("a", "y", 1), work("b", "x", 1));
        offered.forEach(queue::offer);
        assertThat(List.of(queue.next(), queue.next())).containsExactly(offered.get(0), offered.get(3));
        queue.give(2, 2);
        assertThat(List.of(queue.next(), queue.next())).containsExactly(offered.get(2), offered.get(1));
    }

    @Test
    void whatNeedsMuchIsNotOvertaken() {
        queue.offer(work("a", 80));
        queue.offer(work("b", 30));
        queue.offer(work("c", 10));
        assertThat(queue.next()).isNotNull();
        assertThat(queue.next()).as("80 and 30 are more than 100").isNull();
        assertThat(queue.isShortOfMemory()).isTrue();
        queue.give(80, 1);
        assertThat(admitted()).containsExactly("b", "c");
    }

    @Test
    void noMoreRunThanThereAreProcessors() {
        queue.offer(work("a", 1));
        queue.offer(work("b", 1));
        queue.offer(work("c", 1));
        assertThat(queue.next()).isNotNull();
        assertThat(queue.next()).isNotNull();
        assertThat(queue.next()).isNull();
        assertThat(queue.isShortOfMemory()).isFalse();
    }

    @Test
    void whatIsRemovedLeavesItsPlace() {
        Waiting first = work("a", 1);
        queue.offer(first);
        queue.offer(work("b", 1));
        queue.remove(first);
        assertThat(admitted()).containsExactly("b");
    }
}
