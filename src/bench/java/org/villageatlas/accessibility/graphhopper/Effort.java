package org.villageatlas.accessibility.graphhopper;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * What a computation costs: CPU time of all threads of this process that Java knows, and time on the wall, each the least
 * of several runs.
 */
record Effort(double cpuMillis, double wallMillis) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double ENOUGH_CPU_MILLIS = 1500;
    private static final double TOO_LONG_MILLIS = 60_000;
    private static final int LEAST_RUNS = 3;

    /** Runs until the figures have settled: three times and for a second and a half of CPU, within a minute. */
    static Effort of(Runnable work) {
        Effort least = new Effort(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
        Effort spent = new Effort(0, 0);
        for (int run = 0; run < LEAST_RUNS || spent.isLittle(); run++) {
            Effort effort = once(work);
            least = new Effort(
                    Math.min(least.cpuMillis, effort.cpuMillis), Math.min(least.wallMillis, effort.wallMillis));
            spent = new Effort(spent.cpuMillis + effort.cpuMillis, spent.wallMillis + effort.wallMillis);
            if (spent.wallMillis > TOO_LONG_MILLIS) {
                break;
            }
        }
        return least;
    }

    private boolean isLittle() {
        return cpuMillis < ENOUGH_CPU_MILLIS;
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
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
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
