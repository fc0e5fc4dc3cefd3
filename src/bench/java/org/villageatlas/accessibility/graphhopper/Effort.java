package org.villageatlas.accessibility.graphhopper;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * What a computation costs: CPU time of all threads of this process that Java knows, and time on the wall, each the least
 * of several runs.
 */
record Effort(double cpuMillis, double wallMillis) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long LEAST_NANOS = 1_500_000_000L;
    private static final int LEAST_RUNS = 3;

    /** Runs until the figures have settled: at least three times and for a second and a half. */
    static Effort of(Runnable work) {
        double cpu = Double.POSITIVE_INFINITY;
        double wall = Double.POSITIVE_INFINITY;
        long begin = System.nanoTime();
        for (int run = 0; run < LEAST_RUNS || System.nanoTime() - begin < LEAST_NANOS; run++) {
            Effort effort = once(work);
            cpu = Math.min(cpu, effort.cpuMillis);
            wall = Math.min(wall, effort.wallMillis);
        }
        return new Effort(cpu, wall);
    }

    static Effort once(Runnable work) {
        long cpu = cpuNanos();
        long wall = System.nanoTime();
        work.run();
        wall = System.nanoTime() - wall;
        return new Effort((cpuNanos() - cpu) / 1e6, wall / 1e6);
    }

    Effort times(double factor) {
        return new Effort(cpuMillis * factor, wallMillis * factor);
    }

    /** CPU time of the whole process so far, compilers and collectors of garbage included. */
    static double processSeconds() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime()
                / 1e9;
    }

    private static long cpuNanos() {
        long sum = 0;
        for (long thread : THREADS.getAllThreadIds()) {
            sum += Math.max(0, THREADS.getThreadCpuTime(thread));
        }
        return sum;
    }
}
