package org.villageatlas.circuit.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.villageatlas.circuit.Circuit;
import org.villageatlas.circuit.planning.WarmStart;
import org.villageatlas.circuit.request.CircuitRequest;
import org.villageatlas.circuit.request.Pin;
import org.villageatlas.geo.Position;
import org.villageatlas.problem.Invalid;

/**
 * A circuit under the hands of its planner: the stops of its days as they are shown, and what its request says of stops.
 * Edits change it one after the other; what it says in the end is planned.
 */
final class Draft {

    private final List<List<String>> days = new ArrayList<>();
    private final Map<String, String> villages = new HashMap<>();
    private final Map<String, Pin> pins = new LinkedHashMap<>();
    private final Set<String> must;
    private final Set<String> avoid;
    private final CircuitRequest request;

    Draft(Circuit circuit) {
        request = circuit.request();
        must = new LinkedHashSet<>(request.must());
        avoid = new LinkedHashSet<>(request.avoid());
        request.pins().forEach(pin -> pins.put(pin.stop(), pin));
        circuit.days().forEach(day -> {
            List<String> stops = new ArrayList<>();
            day.stops().forEach(stop -> {
                stops.add(stop.id());
                villages.put(stop.id(), stop.village());
            });
            days.add(stops);
        });
    }

    /**
     * Makes a change.
     *
     * @param field how the sender sees it
     * @throws Invalid when it makes no sense for the circuit as it then is
     */
    void apply(String field, Edit edit) {
        switch (edit.type()) {
            case PIN -> pin(one(field, edit.stop()), null);
            case UNPIN -> unpin(field, edit.stop());
            case DROP -> drop(some(field, edit.stop()), edit.stop());
            case RESTORE -> restore(field, edit.stop());
            case MOVE -> move(field, one(field, edit.stop()), day(field, edit.day()), edit.position());
            case REORDER -> {
                String stop = one(field, edit.stop());
                move(field, stop, dayOf(stop), edit.position());
            }
            case ADD -> add(field, edit);
        }
    }

    /**
     * What is to be planned now: the circuit's request with other stops.
     *
     * @throws Invalid when pins contradict each other
     */
    CircuitRequest request() {
        List<Pin> sorted = pins.values().stream()
                .sorted(Comparator.comparingInt(Pin::day)
                        .thenComparing(Pin::position, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Pin::stop))
                .toList();
        return request.stopping(List.copyOf(must), List.copyOf(avoid), sorted);
    }

    /** The tour as it is shown now, to begin the search with. */
    WarmStart warmStart(Circuit circuit) {
        return new WarmStart(circuit.days().stream()
                .map(day -> new WarmStart.Day(
                        days.get(day.day() - 1),
                        new Position(day.end().lon(), day.end().lat())))
                .toList());
    }

    /** The stops that are pinned to a day, in the order they are shown. */
    List<String> pinnedTo(int day) {
        return days.get(day - 1).stream().filter(pins::containsKey).toList();
    }

    /** Whether it asks for something else than the circuit's request did. */
    boolean isChanged() {
        return !must.equals(new LinkedHashSet<>(request.must()))
                || !avoid.equals(new LinkedHashSet<>(request.avoid()))
                || !Set.copyOf(pins.values()).equals(Set.copyOf(request.pins()));
    }

    private void pin(String stop, @Nullable Integer position) {
        must.remove(stop);
        pins.remove(stop);
        pins.put(stop, new Pin(stop, dayOf(stop), position));
    }

    private void unpin(String field, String stop) {
        boolean found = must.remove(stop) | pins.remove(stop) != null;
        String village = villages.get(stop);
        if (!found && village != null) {
            found = must.remove(village) | pins.remove(village) != null;
        }
        if (!found) {
            throw new Invalid(field + ".stop", stop, "a stop that is pinned or must be visited");
        }
    }

    private void drop(List<String> stops, String named) {
        stops.forEach(stop -> days.forEach(day -> day.remove(stop)));
        for (String stop : stops) {
            must.remove(stop);
            pins.remove(stop);
            String village = villages.getOrDefault(stop, stop);
            if (days.stream().noneMatch(day -> day.stream().anyMatch(isIn(village)))) {
                must.remove(village);
                pins.remove(village);
            }
        }
        avoid.add(named);
    }

    private void restore(String field, String stop) {
        if (!avoid.remove(stop)) {
            throw new Invalid(field + ".stop", stop, "a stop that was dropped or is to be avoided");
        }
    }

    private void add(String field, Edit edit) {
        String stop = edit.stop();
        if (days.stream().anyMatch(day -> day.stream().anyMatch(is(stop)))) {
            throw new Invalid(field + ".stop", stop, "a stop that the circuit does not have yet");
        }
        if (edit.day() == null) {
            must.add(stop);
        } else {
            move(field, stop, day(field, edit.day()), edit.position());
        }
        avoid.remove(stop);
    }

    /** With a position the whole day is held in the order that is shown then. */
    private void move(String field, String stop, int day, @Nullable Integer position) {
        List<String> stops = days.get(day - 1);
        long others = stops.stream().filter(one -> !one.equals(stop)).count();
        if (position != null && position > others + 1) {
            throw new Invalid(field + ".position", position, "a position on day " + day + ", 1 to " + (others + 1));
        }
        days.forEach(one -> one.remove(stop));
        stops.add(position == null ? stops.size() : position - 1, stop);
        if (position == null) {
            pin(stop, null);
            return;
        }
        for (int i = 0; i < stops.size(); i++) {
            pin(stops.get(i), i + 1);
        }
    }

    private int day(String field, @Nullable Integer day) {
        if (day == null || day > days.size()) {
            throw new Invalid(field + ".day", day, "a day of the circuit, 1 to " + days.size());
        }
        return day;
    }

    private int dayOf(String stop) {
        for (int day = 0; day < days.size(); day++) {
            if (days.get(day).contains(stop)) {
                return day + 1;
            }
        }
        throw new IllegalStateException(stop + " is on no day");
    }

    private String one(String field, String named) {
        List<String> stops = some(field, named);
        if (stops.size() > 1) {
            throw new Invalid(field + ".stop", named, "one of the stops in this village: " + String.join(", ", stops));
        }
        return stops.get(0);
    }

    private List<String> some(String field, String named) {
        List<String> stops =
                days.stream().flatMap(day -> day.stream().filter(is(named))).toList();
        if (stops.isEmpty()) {
            throw new Invalid(field + ".stop", named, "a stop of this circuit");
        }
        return stops;
    }

    private Predicate<String> is(String named) {
        return stop -> stop.equals(named) || isIn(named).test(stop);
    }

    private Predicate<String> isIn(String village) {
        return stop -> village.equals(villages.getOrDefault(stop, stop));
    }
}
