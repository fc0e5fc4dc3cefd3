package org.villageatlas.circuit.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.villageatlas.circuit.Circuit;
import org.villageatlas.circuit.ToyIsland;
import org.villageatlas.circuit.request.CircuitRequest;
import org.villageatlas.circuit.request.Pin;
import org.villageatlas.problem.Invalid;

/** On the toy island two days in July are: the bridge, the shrine and the mill; the beach and others. */
class DraftTest {

    private final Circuit circuit =
            new ToyIsland().plan("{'start':'port','days':2,'hours_per_day':5,'month':7,'avoid':['edge']}");
    private final Draft draft = new Draft(circuit);

    private static Edit edit(Edit.Type type, String stop, @Nullable Integer day, @Nullable Integer position) {
        return new Edit(type, stop, day, position);
    }

    private void apply(Edit.Type type, String stop, @Nullable Integer day, @Nullable Integer position) {
        draft.apply("edits[0]", edit(type, stop, day, position));
    }

    private void refuses(Edit.Type type, String stop, @Nullable Integer day, @Nullable Integer position, String why) {
        assertThatThrownBy(() -> apply(type, stop, day, position))
                .isInstanceOf(Invalid.class)
                .hasMessageStartingWith("edits[0].")
                .hasMessageContaining(why);
    }

    private static List<String> stops(Circuit.Day day) {
        return day.stops().stream().map(Circuit.Stop::id).toList();
    }

    private static Pin pin(String stop, int day, @Nullable Integer position) {
        return new Pin(stop, day, position);
    }

    private List<String> first() {
        return stops(circuit.days().get(0));
    }

    @Test
    void theToyTourHasTwoDaysToEdit() {
        assertThat(first()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(stops(circuit.days().get(1))).isNotEmpty();
        assertThat(draft.isChanged()).isFalse();
    }

    @Test
    void aPinHoldsAStopOnItsDayInNoOrder() {
        apply(Edit.Type.PIN, first().get(1), null, null);
        assertThat(draft.request().pins()).isEqualTo(List.of(pin(first().get(1), 1, null)));
        assertThat(draft.isChanged()).isTrue();
    }

    @Test
    void unpinningWhatWasPinnedIsNoChange() {
        apply(Edit.Type.PIN, first().get(1), null, null);
        apply(Edit.Type.UNPIN, first().get(1), null, null);
        assertThat(draft.isChanged()).isFalse();
        refuses(Edit.Type.UNPIN, first().get(1), null, null, "pinned or must be visited");
    }

    @Test
    void aMoveWithoutAPositionPinsTheStopAloneToTheDay() {
        apply(Edit.Type.MOVE, first().get(0), 2, null);
        assertThat(draft.request().pins()).isEqualTo(List.of(pin(first().get(0), 2, null)));
    }

    @Test
    void aNewPlaceHoldsTheWholeDayInTheOrderShown() {
        List<String> expected = new ArrayList<>(first());
        String last = expected.remove(expected.size() - 1);
        expected.add(0, last);
        apply(Edit.Type.REORDER, last, null, 1);
        List<Pin> pins = new ArrayList<>();
        expected.forEach(stop -> pins.add(pin(stop, 1, pins.size() + 1)));
        assertThat(draft.request().pins()).isEqualTo(pins);
    }

    @Test
    void aDroppedStopIsAvoidedUntilItIsRestored() {
        apply(Edit.Type.DROP, first().get(0), null, null);
        assertThat(draft.request().avoid()).isEqualTo(List.of("edge", first().get(0)));
        refuses(Edit.Type.PIN, first().get(0), null, null, "a stop of this circuit");
        apply(Edit.Type.RESTORE, first().get(0), null, null);
        assertThat(draft.isChanged()).isFalse();
        refuses(Edit.Type.RESTORE, first().get(0), null, null, "was dropped or is to be avoided");
    }

    @Test
    void droppingAPinnedStopTakesItsPinAway() {
        apply(Edit.Type.PIN, first().get(0), null, null);
        apply(Edit.Type.DROP, first().get(0), null, null);
        assertThat(draft.request().pins()).isEqualTo(List.of());
    }

    @Test
    void whatIsAddedMustBeVisitedAndIsAvoidedNoMore() {
        apply(Edit.Type.ADD, "edge", null, null);
        assertThat(draft.request().must()).isEqualTo(List.of("edge"));
        assertThat(draft.request().avoid()).isEmpty();
        refuses(Edit.Type.ADD, first().get(0), null, null, "does not have yet");
    }

    @Test
    void aStopIsAddedToADay() {
        apply(Edit.Type.ADD, "edge-summit", 2, null);
        assertThat(draft.request().pins()).isEqualTo(List.of(pin("edge-summit", 2, null)));
    }

    @Test
    void daysAndPositionsThatAreNoneAreRefused() {
        refuses(Edit.Type.MOVE, first().get(0), 3, null, "1 to 2");
        refuses(Edit.Type.REORDER, first().get(0), null, first().size() + 1, "1 to " + first().size());
        refuses(Edit.Type.MOVE, "atlantis", 1, null, "a stop of this circuit");
    }

    @Test
    void afterAnyEditsEveryPinIsOnceAndNothingPinnedIsAvoided() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Draft drafted = new Draft(circuit);
            List<String> ids = List.of("alm-bridge", "alm-shrine", "brook-mill", "cove-beach", "dell", "edge-summit");
            Edit.Type[] types = Edit.Type.values();
            for (int i = 0; i < 12; i++) {
                Edit.Type type = types[random.nextInt(types.length)];
                Integer day = type == Edit.Type.MOVE || random.nextBoolean() ? 1 + random.nextInt(2) : null;
                Integer position = type == Edit.Type.REORDER || random.nextBoolean() ? 1 + random.nextInt(3) : null;
                try {
                    drafted.apply("edits[0]", edit(type, ids.get(random.nextInt(ids.size())), day, position));
                } catch (Invalid refused) {
                    assertThat(refused.field()).startsWith("edits[0].");
                }
            }
            CircuitRequest request = drafted.request();
            List<String> pinned = request.pins().stream().map(Pin::stop).toList();
            assertThat(pinned).as("seed " + seed).doesNotHaveDuplicates();
            assertThat(request.avoid()).as("seed " + seed).noneMatch(pinned::contains);
            assertThat(request.must()).as("seed " + seed).noneMatch(pinned::contains);
        }
    }
}
