package org.villageatlas.accessibility.trips;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.DoubleConsumer;
import java.util.function.LongSupplier;

/**
 * The connection of a client that waits for a matrix. Nothing is sent for two seconds. Then, where the matrix would not
 * be done within the wait, the computation ends here and a job takes it over; else a space is sent every half second,
 * which JSON allows before a value: sending it fails when the client has left, and with it ends the computation.
 */
final class ClientConnection implements DoubleConsumer {

    private static final Duration QUIET = Duration.ofSeconds(2);
    private static final Duration KEEP_ALIVE = Duration.ofMillis(500);

    /** Sends what shows that the client is still there. */
    interface KeepAlive {
        void send() throws IOException;
    }

    /** The matrix will not be done within the wait, and nothing of the answer was sent. No failure, so no trace. */
    static final class TakesLonger extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TakesLonger(Duration wait) {
            super("The matrix takes more than " + wait.toSeconds() + " s", null, false, false);
        }
    }

    private final KeepAlive keepAlive;
    private final Duration wait;
    private final Duration most;
    private final LongSupplier nanos;
    private final long start;
    private long nextKeepAlive;

    /**
     * @param keepAlive sends a space
     * @param wait of the client, before it is given a job
     * @param most that the computation may take once the answer has begun
     * @param nanos a clock
     */
    ClientConnection(KeepAlive keepAlive, Duration wait, Duration most, LongSupplier nanos) {
        this.keepAlive = keepAlive;
        this.wait = wait;
        this.most = most;
        this.nanos = nanos;
        start = nanos.getAsLong();
        nextKeepAlive = QUIET.toNanos();
    }

    /**
     * @throws TakesLonger when it takes longer than the wait
     * @throws UncheckedIOException when the client has left, or when an answer that has begun takes too long after all
     */
    @Override
    public void accept(double share) {
        long spent = nanos.getAsLong() - start;
        boolean hasBegun = nextKeepAlive != QUIET.toNanos();
        if (hasBegun && spent > most.toNanos()) {
            throw new UncheckedIOException(new IOException("The matrix took longer than " + most.toSeconds() + " s"));
        }
        if (!hasBegun && (spent > wait.toNanos() || spent >= nextKeepAlive && spent > wait.toNanos() * share)) {
            throw new TakesLonger(wait);
        }
        if (spent >= nextKeepAlive) {
            nextKeepAlive = spent + KEEP_ALIVE.toNanos();
            send();
        }
    }

    private void send() {
        try {
            keepAlive.send();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
