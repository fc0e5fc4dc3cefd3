package org.villageatlas.accessibility.trips;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Locale;
import java.util.function.DoubleConsumer;
import java.util.function.LongSupplier;
import org.villageatlas.problem.Unavailable;

/**
 * Somebody who waits for a matrix. Nothing is said for two seconds. Then, where the matrix would not be done within its
 * time, the client is told so; else a space is sent every half second, which JSON allows before a value: sending it
 * fails when the client has left, and with it ends the computation.
 */
final class WaitingClient implements DoubleConsumer {

    private static final Duration QUIET = Duration.ofSeconds(2);
    private static final Duration BEAT = Duration.ofMillis(500);

    /** Sends what shows that the client is still there. */
    interface Beat {
        void send() throws IOException;
    }

    private final Beat beat;
    private final double mostSeconds;
    private final LongSupplier nanos;
    private final long start;
    private long nextBeat;

    /**
     * @param beat sends a space
     * @param mostSeconds that the computation may take
     * @param nanos a clock
     */
    WaitingClient(Beat beat, double mostSeconds, LongSupplier nanos) {
        this.beat = beat;
        this.mostSeconds = mostSeconds;
        this.nanos = nanos;
        start = nanos.getAsLong();
        nextBeat = QUIET.toNanos();
    }

    /**
     * @throws Unavailable when it takes too long
     * @throws UncheckedIOException when the client has left, or when it takes too long after all
     */
    @Override
    public void accept(double share) {
        long spent = nanos.getAsLong() - start;
        boolean hasBegun = nextBeat != QUIET.toNanos();
        boolean isLate = spent / 1e9 > mostSeconds;
        if (isLate && hasBegun) {
            // The answer has begun, so that nothing but its breaking off can tell.
            throw new UncheckedIOException(new IOException("The matrix took longer than " + mostSeconds + " s"));
        }
        if (isLate || spent >= nextBeat && !hasBegun && spent / 1e9 > mostSeconds * share) {
            throw new Unavailable(
                    String.format(
                            Locale.ROOT,
                            "This matrix takes more than the %.0f s that one may wait for it."
                                    + " Ask for it as a job, with the header Prefer: respond-async, or for fewer points.",
                            mostSeconds),
                    null,
                    QUIET);
        }
        if (spent >= nextBeat) {
            nextBeat = spent + BEAT.toNanos();
            send();
        }
    }

    private void send() {
        try {
            beat.send();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
