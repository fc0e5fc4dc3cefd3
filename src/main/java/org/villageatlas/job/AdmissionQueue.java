package org.villageatlas.job;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Work in line for its share of memory and processors. Clients take turns (round robin); who waits longest for a large
 * share is not overtaken. A client may have as many places as are left free, so that a newcomer finds one. Not safe for
 * threads: its owner holds a lock.
 */
final class AdmissionQueue {

    /** @param start begins the work, which has its share then */
    record Waiting(String client, Cost cost, Runnable start) {}

    private final Map<String, Deque<Waiting>> clients = new LinkedHashMap<>();
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
        Deque<Waiting> own = clients.get(work.client());
        if ((own == null ? 0 : own.size()) >= places - taken) {
            return false;
        }
        clients.computeIfAbsent(work.client(), client -> new ArrayDeque<>()).add(work);
        taken++;
        return true;
    }

    void remove(Waiting work) {
        Deque<Waiting> own = clients.get(work.client());
        if (own != null && own.remove(work)) {
            taken--;
            if (own.isEmpty()) {
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
        Deque<Waiting> own = clients.remove(next.client());
        remove(own, next);
        take(next.cost());
        return next;
    }

    private void remove(@Nullable Deque<Waiting> own, Waiting next) {
        taken--;
        if (own != null) {
            own.remove(next);
            if (!own.isEmpty()) {
                clients.put(next.client(), own);
            }
        }
    }

    /** Whether the work whose turn it is waits for memory. */
    boolean isShortOfMemory() {
        Waiting next = first();
        return next != null && next.cost().workingBytes() > freeMemory;
    }

    private @Nullable Waiting first() {
        Iterator<Deque<Waiting>> turns = clients.values().iterator();
        return turns.hasNext() ? turns.next().getFirst() : null;
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
}
