package org.villageatlas.circuit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.villageatlas.circuit.order.Candidates;
import org.villageatlas.circuit.order.Pin;
import org.villageatlas.problem.Invalid;

/** A pin as JSON has it. */
public record PinRequest(
        @Nullable String stop,
        @Nullable Double day,
        @Nullable Double position) {

    private static final int LAST_DAY = 7;

    static List<Pin> pins(@Nullable List<@Nullable PinRequest> pins) {
        if (pins == null) {
            return List.of();
        }
        if (pins.size() > CircuitRequest.MOST_STOPS) {
            throw new Invalid("pins", pins.size() + " pins", "at most " + CircuitRequest.MOST_STOPS + " pins");
        }
        return IntStream.range(0, pins.size())
                .mapToObj(i -> pin(Candidates.field("pins", i), pins.get(i)))
                .toList();
    }

    private static Pin pin(String field, @Nullable PinRequest pin) {
        if (pin == null || pin.stop == null || pin.stop.isBlank()) {
            throw new Invalid(field + ".stop", null, "the id of a village or an attraction");
        }
        int day = CircuitRequest.whole(field + ".day", pin.day, 1, LAST_DAY);
        return new Pin(
                pin.stop,
                day,
                pin.position == null
                        ? null
                        : CircuitRequest.whole(field + ".position", pin.position, 1, CircuitRequest.MOST_STOPS));
    }

    static Map<String, @Nullable Object> echo(Pin pin) {
        Map<String, @Nullable Object> echo = new LinkedHashMap<>();
        echo.put("stop", pin.stop());
        echo.put("day", pin.day());
        echo.put("position", pin.position());
        return echo;
    }
}
