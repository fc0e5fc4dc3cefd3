package org.villageatlas.bench.circuits.contender;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** What this process has used of the processors, its compiler and garbage collection among it. */
public final class ProcessorTime {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private ProcessorTime() {}

    public static long nanos() {
        return SYSTEM.getProcessCpuTime();
    }
}
