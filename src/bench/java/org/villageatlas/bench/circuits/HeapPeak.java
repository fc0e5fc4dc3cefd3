package org.villageatlas.bench.circuits;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.stream.Stream;

/** The most that Java's heap held since a moment, garbage that was not collected yet included, beyond what it held then. */
final class HeapPeak {

    private static final double MEGABYTE = 1e6;

    private final double before;

    private HeapPeak(double before) {
        this.before = before;
    }

    /** Collects garbage and begins to watch. */
    static HeapPeak from() {
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        return new HeapPeak(pools().mapToLong(pool -> pool.getUsage().getUsed()).sum() / MEGABYTE);
    }

    double megabytes() {
        return pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEGABYTE - before;
    }

    private static Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }
}
