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
import org.villageatlas.accessibility.hierarchy.GraphLocation;
import org.villageatlas.accessibility.sweep.ManyToMany;
import org.villageatlas.accessibility.sweep.OneToAllPhast;

/** How the engine behaves at its limits; ExactMatrixTest says that its times are right. */
class ManyToManyTest {

    private static final GraphLocation NOWHERE =
            new GraphLocation(GraphLocation.AT_NODE, 0, 0, 0, 0, List.of(), List.of());

    @TempDir
    static Path data;

    private static OpenedRoads roads;
    private static ManyToMany paths;

    @BeforeAll
    static void open() {
        roads = new OpenedRoads(Island.ROADS, data, Profile.CAR);
        paths = new ManyToMany(roads.hierarchy);
    }

    @AfterAll
    static void close() {
        paths.close();
        roads.close();
    }

    @Test
    void noOriginsAndNoDestinationsMakeAnEmptyTable() {
        assertThat(paths.find(List.of(), List.of()).seconds()).isEmpty();
        assertThat(paths.find(somePlaces(1), List.of()).seconds()[0]).isEmpty();
        assertThat(paths.find(List.of(), somePlaces(1)).seconds()).isEmpty();
    }

    @Test
    void aPlaceWithoutARoadHasNoWayAnywhere() {
        ManyToMany.Table table =
                paths.find(List.of(NOWHERE, NOWHERE), List.of(somePlaces(1).get(0), NOWHERE));
        assertThat(Arrays.stream(table.seconds()).flatMapToDouble(Arrays::stream))
                .allMatch(time -> Double.isNaN(time));
        assertThat(Arrays.stream(table.metres()).flatMapToDouble(Arrays::stream))
                .allMatch(length -> Double.isNaN(length));
    }

    @Test
    void fourMillionCellsAreTheSameOverAndOver() {
        List<GraphLocation> few = somePlaces(8);
        List<GraphLocation> many =
                Collections.nCopies(250, few).stream().flatMap(List::stream).toList();
        ManyToMany.Table small = paths.find(few, few);
        ManyToMany.Table large = paths.find(many, many);
        for (int i = 0; i < many.size(); i++) {
            for (int j = 0; j < many.size(); j++) {
                assertThat(Double.compare(large.seconds()[i][j], small.seconds()[i % 8][j % 8]))
                        .isZero();
            }
        }
    }

    @Test
    void turningOriginsAndDestinationsAroundUsesTheOtherSideAndAgrees() {
        List<GraphLocation> few = somePlaces(3);
        List<GraphLocation> many = somePlaces(90);
        ManyToMany.Table wide = paths.find(few, many);
        for (int i = 0; i < few.size(); i++) {
            for (int j = 0; j < many.size(); j++) {
                double alone =
                        paths.find(List.of(few.get(i)), List.of(many.get(j))).seconds()[0][0];
                assertThat(wide.seconds()[i][j]).isEqualTo(alone, within(1e-4));
            }
        }
    }

    @Test
    void anInterruptedThreadGetsNoTableAndTheNextOneDoes() {
        List<GraphLocation> locations = somePlaces(20);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> paths.find(locations, locations))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("interrupted");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(paths.find(locations, locations).seconds()).hasDimensions(20, 20);
    }

    @Test
    void oneToAllAgreesWithTheTableInBothDirections() {
        OneToAllPhast tree = new OneToAllPhast(roads.hierarchy);
        GraphLocation location = somePlaces(1).get(0);
        for (int node = 0; node < roads.hierarchy.nodes(); node++) {
            List<GraphLocation.Connector> gate = List.of(new GraphLocation.Connector(node, 0, 0));
            List<GraphLocation> other = List.of(new GraphLocation(GraphLocation.AT_NODE, 0, 0, 0, 0, gate, gate));
            tree.from(location);
            ManyToMany.Table outbound = paths.find(List.of(location), other);
            assertAgree(tree, node, outbound);
            tree.to(location);
            ManyToMany.Table back = paths.find(other, List.of(location));
            assertAgree(tree, node, back);
        }
    }

    /** Codes are in steps of 15 microseconds and 16 millimetres; ways along one road alone are not in codes. */
    private static void assertAgree(OneToAllPhast tree, int node, ManyToMany.Table table) {
        assertThat(tree.seconds(node)).isEqualTo(table.seconds()[0][0], within(1e-4));
        assertThat(tree.metres(node)).isEqualTo(table.metres()[0][0], within(0.1));
    }

    private static List<GraphLocation> somePlaces(int count) {
        return roads.locations(roads.snaps(new Random(count), count));
    }

    @Test
    void aSearchThatIsGivenUpLeavesNoThreadAtWork() {
        List<GraphLocation> many = Collections.nCopies(300, somePlaces(8)).stream()
                .flatMap(List::stream)
                .toList();
        assertThatThrownBy(() -> paths.find(many, many, share -> {
                    throw new IllegalArgumentException("enough");
                }))
                .hasMessage("enough");
        // A thread that has just ended its block needs a moment to lie down.
        long patience = System.nanoTime() + 5_000_000_000L;
        while (isAnyThreadAtWork() && System.nanoTime() < patience) {
            Thread.onSpinWait();
        }
        assertThat(isAnyThreadAtWork()).isFalse();
        List<GraphLocation> few = somePlaces(8);
        assertThat(paths.find(few, few).seconds()).hasDimensions(8, 8);
    }

    private static boolean isAnyThreadAtWork() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("matrix") && thread.getState() == Thread.State.RUNNABLE);
    }
}
