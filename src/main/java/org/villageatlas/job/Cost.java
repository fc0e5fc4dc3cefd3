package org.villageatlas.job;

/**
 * What work needs, stated before it begins.
 *
 * @param workingBytes memory while it is at work, its response included
 * @param responseBytes memory of its response while it is kept or sent
 * @param processors that it keeps busy; 0 for work of milliseconds, which does not queue
 * @param isBulky whether sending the response takes so much memory or time that only a few are sent at once
 */
public record Cost(long workingBytes, long responseBytes, int processors, boolean isBulky) {

    /** A response of at least so many bytes is bulky. */
    private static final long BULKY = 8_000_000;

    public Cost {
        workingBytes = Math.max(workingBytes, responseBytes);
    }

    public static Cost of(int processors, long workingBytes, long responseBytes) {
        return new Cost(workingBytes, responseBytes, processors, responseBytes >= BULKY);
    }

    /** Work of milliseconds. */
    public static Cost small(long responseBytes) {
        return of(0, responseBytes, responseBytes);
    }

    /** The same where sending the response takes more than the response itself. */
    public Cost bulky() {
        return new Cost(workingBytes, responseBytes, processors, true);
    }

    /** The same, or all there is where it is less: what needs more than that runs alone. */
    Cost within(long memory, int mostProcessors) {
        return new Cost(
                Math.min(workingBytes, memory),
                Math.min(responseBytes, memory),
                Math.min(processors, mostProcessors),
                isBulky);
    }
}
