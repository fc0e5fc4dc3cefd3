package org.villageatlas.accessibility.trips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ClientConnectionTest {

    private final AtomicLong nanos = new AtomicLong();
    private int beats;
    private boolean isGone;
    private final ClientConnection client =
            new ClientConnection(this::beat, Duration.ofSeconds(20), Duration.ofSeconds(600), nanos::get);

    private void beat() throws IOException {
        if (isGone) {
            throw new IOException("nobody there");
        }
        beats++;
    }

    private void at(double seconds, double share) {
        nanos.set((long) (seconds * 1e9));
        client.accept(share);
    }

    @Test
    void saysNothingWhileAnAnswerIsSoonDone() {
        at(0, 0);
        at(1.9, 0.9);
        assertThat(beats).isZero();
    }

    @Test
    void leavesAfterTwoSecondsToAJobWhatWouldTakeLongerThanTheWait() {
        at(1.9, 0.01);
        assertThatThrownBy(() -> at(2.1, 0.1))
                .isInstanceOf(ClientConnection.TakesLonger.class)
                .hasMessageContaining("20 s");
        assertThat(beats).isZero();
    }

    @Test
    void showsEveryHalfSecondThatItIsAtWorkAndEndsWhenNobodyIsThere() {
        at(2.1, 0.5);
        at(2.3, 0.5);
        at(2.7, 0.6);
        assertThat(beats).isEqualTo(2);
        isGone = true;
        at(2.9, 0.7);
        assertThatThrownBy(() -> at(3.3, 0.8)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void breaksOffAnAnswerThatHasBegunAndTakesTooLongAfterAll() {
        at(2.1, 0.5);
        assertThatThrownBy(() -> at(600.1, 0.9)).isInstanceOf(UncheckedIOException.class);
    }
}
