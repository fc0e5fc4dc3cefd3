package org.villageatlas.job;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Work in line for its share of memory and processors. Clients take turns (round robin), and so do the kinds of work of
 * each; who waits longest for a large share is not overtaken. A client may have as many places as are left free, so that a
 * newcomer finds one, and a kind of its work as many as the client leaves. Not safe for threads: its owner holds a lock.
 */
final class AdmissionQueue {

    /** @param start begins the work, which has its share then */
    record Waiting(String client, String kind, Cost cost, Runnable start) {}

    /** By client and kind, whose turn it is first. */
    private final Map<String, Map<String, Deque<Waiting>>> clients = new LinkedHashMap<>();

    private final int places;
    private int taken;
    private long freeMemory;
    private int freeProcessors;

    /**
     * @param places how many may wait
     * @param memory bytes
     */
    AdmissionQueue(int places, long memory, int processors) {
        this.places = places;
        freeMemory = memory;
        freeProcessors = processors;
    }

    /** @return whether there was a place */
    boolean offer(Waiting work) {
        Map<String, Deque<Waiting>> kinds = clients.getOrDefault(work.client(), Map.of());
        int own = kinds.values().stream().mapToInt(Deque::size).sum();
        Deque<Waiting> alike = kinds.get(work.kind());
        int left = places - taken - own;
        if (left <= 0 || alike != null && alike.size() >= left) {
            return false;
        }
        clients.computeIfAbsent(work.client(), client -> new LinkedHashMap<>())
                .computeIfAbsent(work.kind(), kind -> new ArrayDeque<>())
                .add(work);
        taken++;
        return true;
    }

    void remove(Waiting work) {
        Map<String, Deque<Waiting>> kinds = clients.getOrDefault(work.client(), Map.of());
        Deque<Waiting> alike = kinds.get(work.kind());
        if (alike != null && alike.remove(work)) {
            taken--;
            if (alike.isEmpty()) {
                kinds.remove(work.kind());
            }
            if (kinds.isEmpty()) {
                clients.remove(work.client());
            }
        }
    }

    /** The work whose turn it is, with its share taken; null when none waits or its share is not free. */
    @Nullable
    Waiting next() {
        Waiting next = first();
        if (next == null || isShortOfMemory() || next.cost().processors() > freeProcessors) {
            return null;
        }
        remove(next);
        moveBack(clients.getOrDefault(next.client(), new LinkedHashMap<>()), next.kind());
        moveBack(clients, next.client());
        take(next.cost());
        return next;
    }

    private static <T> void moveBack(Map<String, T> turns, String whose) {
        T line = turns.remove(whose);
        if (line != null) {
            turns.put(whose, line);
        }
    }

    /** Whether the work whose turn it is waits for memory. */
    boolean isShortOfMemory() {
        Waiting next = first();
        return next != null && next.cost().workingBytes() > freeMemory;
    }

    private @Nullable Waiting first() {
        return clients.values().stream()
                .flatMap(kinds -> kinds.values().stream())
                .map(Deque::getFirst)
                .findFirst()
                .orElse(null);
    }

    /** Takes the share of work that does not queue. */
    void take(Cost cost) {
        freeMemory -= cost.workingBytes();
        freeProcessors -= cost.processors();
    }

    void give(long memory, int processors) {
        freeMemory += memory;
        freeProcessors += processors;
    }

    long freeMemory() {
        return freeMemory;
    }
}
