package org.villageatlas.accessibility.graphhopper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.villageatlas.accessibility.Island;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.hierarchy.Place;
import org.villageatlas.accessibility.sweep.ManyToMany;
import org.villageatlas.accessibility.sweep.OneToAll;

/** How the engine behaves at its limits; ExactMatrixTest says that its times are right. */
class ManyToManyTest {

    private static final Place NOWHERE = new Place(Place.AT_NODE, 0, 0, 0, 0, List.of(), List.of());

    @TempDir
    static Path data;

    private static OpenedRoads roads;
    private static ManyToMany ways;

    @BeforeAll
    static void open() {
        roads = new OpenedRoads(Island.ROADS, data, Profile.CAR);
        ways = new ManyToMany(roads.hierarchy);
    }

    @AfterAll
    static void close() {
        ways.close();
        roads.close();
    }

    @Test
    void noOriginsAndNoDestinationsMakeAnEmptyTable() {
        assertThat(ways.find(List.of(), List.of()).seconds()).isEmpty();
        assertThat(ways.find(somePlaces(1), List.of()).seconds()[0]).isEmpty();
        assertThat(ways.find(List.of(), somePlaces(1)).seconds()).isEmpty();
    }

    @Test
    void aPlaceWithoutARoadHasNoWayAnywhere() {
        ManyToMany.Table table =
                ways.find(List.of(NOWHERE, NOWHERE), List.of(somePlaces(1).get(0), NOWHERE));
        assertThat(Arrays.stream(table.seconds()).flatMapToDouble(Arrays::stream))
                .allMatch(time -> Double.isNaN(time));
        assertThat(Arrays.stream(table.metres()).flatMapToDouble(Arrays::stream))
                .allMatch(length -> Double.isNaN(length));
    }

    @Test
    void fourMillionCellsAreTheSameOverAndOver() {
        List<Place> few = somePlaces(8);
        List<Place> many =
                Collections.nCopies(250, few).stream().flatMap(List::stream).toList();
        ManyToMany.Table small = ways.find(few, few);
        ManyToMany.Table large = ways.find(many, many);
        for (int i = 0; i < many.size(); i++) {
            for (int j = 0; j < many.size(); j++) {
                assertThat(Double.compare(large.seconds()[i][j], small.seconds()[i % 8][j % 8]))
                        .isZero();
            }
        }
    }

    @Test
    void turningOriginsAndDestinationsAroundUsesTheOtherSideAndAgrees() {
        List<Place> few = somePlaces(3);
        List<Place> many = somePlaces(90);
        ManyToMany.Table wide = ways.find(few, many);
        for (int i = 0; i < few.size(); i++) {
            for (int j = 0; j < many.size(); j++) {
                double alone =
                        ways.find(List.of(few.get(i)), List.of(many.get(j))).seconds()[0][0];
                assertThat(wide.seconds()[i][j]).isEqualTo(alone, within(1e-4));
            }
        }
    }

    @Test
    void anInterruptedThreadGetsNoTableAndTheNextOneDoes() {
        List<Place> places = somePlaces(20);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> ways.find(places, places))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("interrupted");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(ways.find(places, places).seconds()).hasDimensions(20, 20);
    }

    @Test
    void oneToAllAgreesWithTheTableInBothDirections() {
        OneToAll tree = new OneToAll(roads.hierarchy);
        Place place = somePlaces(1).get(0);
        for (int node = 0; node < roads.hierarchy.nodes(); node++) {
            List<Place.Gate> gate = List.of(new Place.Gate(node, 0, 0));
            List<Place> other = List.of(new Place(Place.AT_NODE, 0, 0, 0, 0, gate, gate));
            tree.from(place);
            ManyToMany.Table away = ways.find(List.of(place), other);
            assertAgree(tree, node, away);
            tree.to(place);
            ManyToMany.Table back = ways.find(other, List.of(place));
            assertAgree(tree, node, back);
        }
    }

    /** Codes are in steps of 15 microseconds and 16 millimetres; ways along one road alone are not in codes. */
    private static void assertAgree(OneToAll tree, int node, ManyToMany.Table table) {
        assertThat(tree.seconds(node)).isEqualTo(table.seconds()[0][0], within(1e-4));
        assertThat(tree.metres(node)).isEqualTo(table.metres()[0][0], within(0.1));
    }

    private static List<Place> somePlaces(int count) {
        return roads.places(roads.snaps(new Random(count), count));
    }

    @Test
    void aSearchThatIsGivenUpLeavesNoThreadAtWork() {
        List<Place> many = Collections.nCopies(300, somePlaces(8)).stream()
                .flatMap(List::stream)
                .toList();
        assertThatThrownBy(() -> ways.find(many, many, share -> {
                    throw new IllegalArgumentException("enough");
                }))
                .hasMessage("enough");
        // A thread that has just ended its block needs a moment to lie down.
        long patience = System.nanoTime() + 5_000_000_000L;
        while (isAnyThreadAtWork() && System.nanoTime() < patience) {
            Thread.onSpinWait();
        }
        assertThat(isAnyThreadAtWork()).isFalse();
        List<Place> few = somePlaces(8);
        assertThat(ways.find(few, few).seconds()).hasDimensions(8, 8);
    }

    private static boolean isAnyThreadAtWork() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("matrix") && thread.getState() == Thread.State.RUNNABLE);
    }
}
