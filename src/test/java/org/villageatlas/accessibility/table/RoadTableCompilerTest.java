package org.villageatlas.accessibility.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.villageatlas.accessibility.Island;
import org.villageatlas.accessibility.graph.MapProblem;

class RoadTableCompilerTest {

    private static final String POINTS = "id,name,lon,lat,kind,source\n";
    private static final String ROADS = "ref,name,class,surface,km,kmh,points,opened,source,note\n";
    private static final String TWO_POINTS = POINTS + "a,A,20,41,place,s\nb,B,20.1,41,place,s\n";

    @TempDir
    Path folder;

    @Test
    void theIslandBecomesAnOpenStreetMapFile() throws IOException {
        Path osm = folder.resolve("deep/island.osm");
        RoadTableCompiler.compile(Island.ROADS, osm);
        assertThat(Files.readString(osm))
                .contains("<osm version=\"0.6\" generator=\"Village Atlas\" upload=\"never\">")
                .contains("<node id=\"1\" version=\"1\" lat=\"0\" lon=\"-30\">\n<tag k=\"name\" v=\"Port\"/>\n")
                .contains("<nd ref=\"1\"/>\n<nd ref=\"12\"/>\n<nd ref=\"3\"/>\n<tag k=\"highway\" v=\"motorway\"/>")
                .contains("<tag k=\"maxspeed:practical\" v=\"72\"/>\n<tag k=\"length\" v=\"12000\"/>")
                .contains("<tag k=\"start_date\" v=\"2020\"/>");
    }

    @Test
    void theSameTablesGiveTheSameBytes() throws IOException {
        RoadTableCompiler.compile(Island.ROADS, folder.resolve("one.osm"));
        RoadTableCompiler.compile(Island.ROADS, folder.resolve("two.osm"));
        assertThat(folder.resolve("one.osm")).hasSameBinaryContentAs(folder.resolve("two.osm"));
    }

    @Test
    void textIsEscaped() throws IOException {
        write(POINTS + "a,\"A & <B> \"\"C\"\"\",20,41,place,s\nb,B,20.1,41,place,s\n", ROADS + road("9", "60", "a b"));
        RoadTableCompiler.compile(folder, folder.resolve("out.osm"));
        assertThat(Files.readString(folder.resolve("out.osm"))).contains("v=\"A &amp; &lt;B> &quot;C&quot;\"");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() throws IOException {
        write("\uFEFF" + TWO_POINTS, "\uFEFF" + ROADS + road("9", "60", "a b"));
        RoadTableCompiler.compile(folder, folder.resolve("out.osm"));
        assertThat(folder.resolve("out.osm")).exists();
    }

    @Test
    void aPointThatIsNotThereIsNamed() throws IOException {
        rejects(
                TWO_POINTS,
                ROADS + road("9", "60", "a c"),
                "roads.csv, row 2, column points: 'a c' names 'c', which points.csv does not have");
    }

    @Test
    void aRepeatedIdIsNamed() throws IOException {
        rejects(
                TWO_POINTS + "a,Again,20,41,place,s\n",
                ROADS + road("9", "60", "a b"),
                "points.csv, row 4, column id: 'a' is there twice");
    }

    @Test
    void numbersThatAreNoneAreNamed() throws IOException {
        rejects(
                POINTS + "a,A,east,41,place,s\nb,B,20.1,91,place,s\n",
                ROADS + road("far", "0", "a b"),
                "points.csv, row 2, column lon: 'east' is not a number",
                "points.csv, row 3, column lat: '91' is not from -90.0 to 90.0",
                "roads.csv, row 2, column km: 'far' is not a number",
                "roads.csv, row 2, column kmh: '0' is not from 1.0 to 200.0");
    }

    @Test
    void aRoadShorterThanItsLineIsRejectedFromTwoPerCentOn() throws IOException {
        rejects(
                TWO_POINTS,
                ROADS + road("8.2", "60", "a b"),
                "roads.csv, row 2, column km: '8.2' is shorter than its drawn line of 8.39 km");
        write(TWO_POINTS, ROADS + road("8.3", "60", "a b"));
        RoadTableCompiler.compile(folder, folder.resolve("out.osm"));
    }

    @Test
    void aRoadNeedsTwoPointsAndAKnownClass() throws IOException {
        rejects(
                TWO_POINTS,
                ROADS + "R1,Road,highway,asphalt,9,60,a,,s,\n",
                "column class: 'highway' is none of motorway, trunk,",
                "column points: 'a' names fewer than two points");
    }

    @Test
    void aMissingColumnAndAnEmptyTableAreNamed() throws IOException {
        rejects("id,name,lat\na,A,41\n", ROADS, "points.csv lacks the columns lon, kind, source");
        rejects(TWO_POINTS, ROADS, "roads.csv has no rows");
    }

    @Test
    void nothingIsWrittenWhenARowIsBad() throws IOException {
        rejects(TWO_POINTS, ROADS + road("9", "60", "a c"), "row 2");
        assertThat(folder.resolve("out.osm")).doesNotExist();
    }

    private void rejects(String points, String roads, String... reasons) throws IOException {
        write(points, roads);
        assertThatThrownBy(() -> RoadTableCompiler.compile(folder, folder.resolve("out.osm")))
                .isInstanceOf(MapProblem.class)
                .hasMessageContainingAll(reasons);
    }

    private void write(String points, String roads) throws IOException {
        Files.writeString(folder.resolve("points.csv"), points);
        Files.writeString(folder.resolve("roads.csv"), roads);
    }

    private static String road(String km, String kmh, String points) {
        return "R1,Road,primary,asphalt," + km + "," + kmh + "," + points + ",,s,\n";
    }
}
