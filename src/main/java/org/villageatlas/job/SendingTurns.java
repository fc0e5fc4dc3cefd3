package org.villageatlas.job;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.villageatlas.problem.Unavailable;

/** Bulky responses are sent a few at a time, in the order in which they are there. */
final class SendingTurns {

    private static final int AT_ONCE = 2;
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Semaphore sending = new Semaphore(AT_ONCE, true);

    /**
     * Waits for a turn that the request has until its response is sent; not where the response is small.
     *
     * @throws Unavailable when the turn does not come
     */
    void take(Cost cost, WaitingRequest request, Duration retryAfter) {
        if (!cost.isBulky()) {
            return;
        }
        try {
            if (!sending.tryAcquire(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                throw new Unavailable("Too many large responses are being sent; ask again later.", null, retryAfter);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The request was given up", stopped);
        }
        request.whenCompleted(sending::release);
    }
}
