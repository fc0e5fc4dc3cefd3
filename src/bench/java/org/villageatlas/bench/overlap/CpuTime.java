package org.villageatlas.bench.overlap;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What a computation costs this process, all of its threads, compilers and collectors of garbage included.
 *
 * @param firstMillis CPU time of the first run, cold
 * @param meanMillis CPU time of a run, the mean of so many that the clock's coarse ticks do not matter
 * @param wallMillis the least time on the wall
 */
public record CpuTime(double firstMillis, double meanMillis, double wallMillis) {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final double ENOUGH_MILLIS = 1000;
    private static final int LEAST_RUNS = 3;

    public static CpuTime of(Runnable work) {
        double began = cpuMillis();
        work.run();
        double first = cpuMillis() - began;
        double wall = Double.POSITIVE_INFINITY;
        began = cpuMillis();
        int runs = 0;
        while (runs < LEAST_RUNS || cpuMillis() - began < ENOUGH_MILLIS) {
            long start = System.nanoTime();
            work.run();
            wall = Math.min(wall, (System.nanoTime() - start) / 1e6);
            runs++;
        }
        return new CpuTime(first, (cpuMillis() - began) / runs, wall);
    }

    private static double cpuMillis() {
        return SYSTEM.getProcessCpuTime() / 1e6;
    }
}
