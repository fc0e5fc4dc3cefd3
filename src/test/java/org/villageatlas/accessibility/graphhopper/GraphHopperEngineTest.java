package org.villageatlas.accessibility.graphhopper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.villageatlas.accessibility.Island;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.graph.MapProblem;
import org.villageatlas.accessibility.graph.RoadGraph;
import org.villageatlas.accessibility.graphhopper.source.PracticalSpeedParser;

class GraphHopperEngineTest {

    @TempDir
    Path folder;

    private Path map;
    private Path data;

    @BeforeEach
    void copyTheIsland() throws IOException {
        map = Files.createDirectory(folder.resolve("island"));
        data = folder.resolve("data");
        for (String table : List.of("points.csv", "roads.csv")) {
            Files.copy(Island.ROADS.resolve(table), map.resolve(table));
        }
    }

    @Test
    void anUnchangedMapKeepsItsGraph() {
        assertThat(stepsOfOpening()).anyMatch(step -> step.startsWith("reading the roads"));
        assertThat(stepsOfOpening()).noneMatch(step -> step.startsWith("reading the roads"));
    }

    @Test
    void aChangedTableMakesAnotherGraph() throws IOException {
        assertThat(minutesFromAlderToPort()).isEqualTo(15);
        Path roads = map.resolve("roads.csv");
        Files.writeString(
                roads, Files.readString(roads).replace("asphalt,15,60,port alder", "asphalt,15,90,port alder"));
        assertThat(minutesFromAlderToPort()).isEqualTo(10);
        try (Stream<Path> graphs = Files.list(data.resolve("graph"))) {
            assertThat(graphs).as("the old graph is removed").hasSize(1);
        }
    }

    @Test
    void aTouchedButEqualTableKeepsItsGraph() throws IOException {
        stepsOfOpening();
        Path roads = map.resolve("roads.csv");
        Files.writeString(roads, Files.readString(roads));
        assertThat(stepsOfOpening()).noneMatch(step -> step.startsWith("reading the roads"));
    }

    @Test
    void aDamagedGraphIsBuiltAnew() throws IOException {
        stepsOfOpening();
        for (String part : List.of("edges", "nodes", "properties", "location_index", "complete.sha256")) {
            Path file = keptFile(part);
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
            assertThat(stepsOfOpening()).as(part).anyMatch(step -> step.startsWith("reading the roads"));
            assertThat(minutesFromAlderToPort()).as(part).isEqualTo(15);
        }
    }

    @Test
    void aLostFileOfTheGraphIsNoticed() throws IOException {
        stepsOfOpening();
        Files.delete(keptFile("geometry"));
        assertThat(stepsOfOpening()).anyMatch(step -> step.startsWith("reading the roads"));
    }

    @Test
    void whatABrokenOffBuildLeftBehindIsNotTakenForAGraph() throws IOException {
        stepsOfOpening();
        Path kept = keptFile("edges").getParent();
        Path unfinished = kept.resolveSibling(kept.getFileName() + ".unfinished");
        Files.move(kept, unfinished);
        assertThat(stepsOfOpening()).anyMatch(step -> step.startsWith("reading the roads"));
        assertThat(unfinished).doesNotExist();
    }

    @Test
    void aMapThatIsNotThereIsNamedWithWhatToDo() {
        assertThatThrownBy(() -> Island.open(folder.resolve("nowhere.osm.pbf"), data))
                .isInstanceOf(MapProblem.class)
                .hasMessageContaining("nowhere.osm.pbf does not exist")
                .hasMessageContaining("Set atlas.map to");
    }

    @Test
    void aFolderWithoutTablesIsNamedWithTheMissingFile() throws IOException {
        Files.delete(map.resolve("roads.csv"));
        assertThatThrownBy(() -> Island.open(map, data))
                .isInstanceOf(MapProblem.class)
                .hasMessageContaining("roads.csv does not exist");
    }

    @Test
    void aFileOfAnotherKindIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("map.txt"), "roads");
        assertThatThrownBy(() -> Island.open(text, data))
                .isInstanceOf(MapProblem.class)
                .hasMessageContaining("unknown ending");
    }

    @Test
    void emptyAndBrokenOpenStreetMapFilesAreRefusedAndLeaveNoGraph() throws IOException {
        refused("empty.osm.pbf", "", "is empty");
        refused("broken.osm.pbf", "this is no protocol buffer", "cannot be read as OpenStreetMap data");
        refused("broken.osm", "<osm version=\"0.6\"><node id=", "cannot be read as OpenStreetMap data");
        refused("broken.osm.gz", "no gzip", "cannot be read as OpenStreetMap data");
        refused("noroads.osm", "<osm version=\"0.6\"></osm>", "cannot be read as OpenStreetMap data");
    }

    @Test
    void aMapWithoutRoadsForCarsIsRefused() throws IOException {
        refused(
                "walk.osm",
                "<osm version=\"0.6\"><node id=\"1\" lat=\"0\" lon=\"0\"/><node id=\"2\" lat=\"0.1\" lon=\"0.1\"/>"
                        + "<way id=\"1\"><nd ref=\"1\"/><nd ref=\"2\"/><tag k=\"highway\" v=\"pedestrian\"/>"
                        + "<tag k=\"access\" v=\"no\"/></way></osm>",
                "no road that cars may use");
    }

    @Test
    void aSlopeOfBadSpeedTagsIsIgnored() {
        assertThat(PracticalSpeedParser.kmh("45")).isEqualTo(45);
        assertThat(PracticalSpeedParser.kmh("30 mph")).isBetween(48.2, 48.3);
        assertThat(PracticalSpeedParser.kmh("45 km/h")).isEqualTo(45);
        for (String tag : List.of("", "fast", "0", "-3", "999", "NaN", "Infinity")) {
            assertThat(PracticalSpeedParser.kmh(tag)).as(tag).isNaN();
        }
    }

    private void refused(String name, String content, String reason) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        assertThatThrownBy(() -> Island.open(file, data))
                .as(name)
                .isInstanceOf(MapProblem.class)
                .hasMessageContaining(name)
                .hasMessageContaining(reason);
    }

    private List<String> stepsOfOpening() {
        List<String> steps = new ArrayList<>();
        new GraphHopperEngine(Island.settings(map, data)).open(steps::add).close();
        return steps;
    }

    private double minutesFromAlderToPort() {
        try (RoadGraph graph = Island.open(map, data)) {
            TravelTimeMatrix matrix = graph.router(Profile.CAR).matrix(List.of(Island.ALDER), List.of(Island.PORT));
            return matrix.minutes(0, 0);
        }
    }

    private Path keptFile(String name) throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("graph"))) {
            return files.filter(file -> file.getFileName().toString().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
