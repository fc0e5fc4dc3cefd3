package org.villageatlas.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.villageatlas.RunningService;
import tools.jackson.databind.JsonNode;

/** How far villages are from their nearest city: as colours, as a table, as a file. */
class TravelBrowserIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final RunningService service = RunningService.albania();

    @ParameterizedTest
    @EnumSource
    void coloursByMinutesWhenAskedAndSaysWhatTheColoursMean(Screen screen) {
        MapPage atlas = browser.open(screen, service, "/").withTimes();
        assertThat(atlas.legend()).containsText("What villages offer");
        atlas.panel("Villages").getByLabel("Minutes to city").check();

        assertThat(atlas.legend()).containsText("Minutes to the nearest city");
        assertThat(atlas.legendEntries())
                .startsWith(
                        "under 30 min", "30 to 59 min", "60 to 89 min", "90 to 119 min", "2 to 3 h", "3 h and more");
        JsonNode theth = timesOf("al-theth").get("nearest_city");
        assertThat(atlas.sign("Theth"))
                .hasAttribute(
                        "aria-label",
                        Pattern.compile(": "
                                + Words.minutes(theth.get("minutes").asDouble()).replace(" ", ".") + " to "
                                + theth.get("name").asString() + "$"));
        atlas.panel("Villages").getByLabel("What they offer").check();
        assertThat(atlas.legend()).containsText("What villages offer");
    }

    @ParameterizedTest
    @EnumSource
    void theTableStartsWithTheFarthestVillageAndSortsByItsHeadings(Screen screen) {
        MapPage atlas = browser.open(screen, service, "/").withTimes();
        Locator panel = atlas.openTab("Travel time");
        assertThat(MapPage.heading(panel, "Time")).hasAttribute("aria-sort", "descending");
        assertThat(times(panel)).isSortedAccordingTo(Comparator.reverseOrder());

        MapPage.heading(panel, "Time").getByRole(AriaRole.BUTTON).click();
        assertThat(MapPage.heading(panel, "Time")).hasAttribute("aria-sort", "ascending");
        assertThat(times(panel)).isSorted();

        MapPage.heading(panel, "Village").getByRole(AriaRole.BUTTON).press("Enter");
        assertThat(MapPage.heading(panel, "Village")).hasAttribute("aria-sort", "ascending");
        assertThat(panel.locator("th[aria-sort]:visible")).hasCount(1);
        String first = MapPage.rows(panel).first().getAttribute("data-key");
        MapPage.heading(panel, "Village").getByRole(AriaRole.BUTTON).press("Enter");
        assertThat(MapPage.heading(panel, "Village")).hasAttribute("aria-sort", "descending");
        assertThat(MapPage.rows(panel).last()).hasAttribute("data-key", first);
    }

    /** Minutes as the rows show them from top to bottom, unknown ones left out. */
    private static List<Integer> times(Locator panel) {
        List<Integer> times = MapPage.rows(panel).locator("td:nth-child(3)").allInnerTexts().stream()
                .filter(text -> Words.MINUTES.matcher(text).matches())
                .map(Words::minutes)
                .toList();
        assertThat(times).hasSizeGreaterThan(50);
        return times;
    }

    @Test
    void aRowTellsWhatTheServiceKnows() {
        MapPage atlas = browser.open(Screen.WIDE, service, "/#tab=travel").loaded();
        Locator panel = atlas.panel("Travel time");
        JsonNode known = timesOf("al-lepushe");
        JsonNode city = known.get("nearest_city");
        Locator row = MapPage.rows(panel).filter(new Locator.FilterOptions().setHasText("Lëpushë"));

        assertThat(row).hasCount(1);
        assertThat(row)
                .containsText(city.get("name").asString()
                        + Words.minutes(city.get("minutes").asDouble()));
        assertThat(MapPage.rows(panel))
                .hasCount(service.json("/api/accessibility?limit=1")
                        .get("numberMatched")
                        .asInt());
        MapPage.button(row, "Lëpushë").click();
        assertThat(atlas.panel("Villages").getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(2)))
                .hasText("Lëpushë");
    }

    private JsonNode timesOf(String village) {
        return Words.items(service.json("/api/accessibility?limit=10000")).stream()
                .filter(row -> row.get("village").asString().equals(village))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void givesTheTableAsAFileOfRows() {
        MapPage atlas = browser.open(Screen.WIDE, service, "/#tab=travel").loaded();
        Locator panel = atlas.panel("Travel time");
        Locator link = panel.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Download as CSV"));
        assertThat(link).hasAttribute("download", "accessibility.csv");
        List<String> lines =
                service.get(link.getAttribute("href")).body().lines().toList();

        assertThat(lines.get(0)).startsWith("village,name,");
        assertThat(lines).anyMatch(line -> line.startsWith("al-lepushe,Lëpushë,"));
        List<String> villages = lines.stream()
                .skip(1)
                .map(line -> line.split(",", 2)[0])
                .distinct()
                .toList();
        assertThat(villages).hasSize(MapPage.rows(panel).count());
    }

    @Test
    void countsOnlyLargeCitiesWhenAsked() {
        MapPage atlas = browser.open(Screen.WIDE, service, "/#tab=travel").loaded();
        Locator panel = atlas.panel("Travel time");
        assertThat(MapPage.rows(panel).first()).isVisible();
        panel.getByLabel("Count cities from this population").fill("200000");
        panel.getByLabel("Count cities from this population").press("Enter");

        String farthest = Words.items(service.json("/api/accessibility?limit=10000&min_population=200000")).stream()
                .map(row -> row.get("nearest_city"))
                .filter(city -> !city.isNull())
                .max(Comparator.comparingDouble(city -> city.get("minutes").asDouble()))
                .map(city -> city.get("name").asString()
                        + Words.minutes(city.get("minutes").asDouble()))
                .orElseThrow();
        assertThat(MapPage.rows(panel).first()).containsText(farthest);
    }

    @ParameterizedTest
    @EnumSource
    void howWhenAndWhichWayHoldForTableLinkAndFile(Screen screen) {
        MapPage atlas = browser.open(screen, service, "/#tab=travel").loaded();
        Locator panel = atlas.panel("Travel time");
        assertThat(MapPage.rows(panel).first()).isVisible();
        panel.getByLabel("People travel").selectOption("foot");
        panel.getByLabel("When").selectOption("1");
        panel.getByLabel("Way").selectOption("from");

        String question = "profile=foot&month=1&direction=from";
        JsonNode farthest = Words.items(service.json("/api/accessibility?limit=10000&" + question)).stream()
                .filter(row -> !row.get("nearest_city").isNull())
                .max(Comparator.comparingDouble(
                        row -> row.get("nearest_city").get("minutes").asDouble()))
                .orElseThrow();
        assertThat(MapPage.rows(panel).first())
                .containsText(Words.minutes(
                        farthest.get("nearest_city").get("minutes").asDouble()));
        assertThat(panel.locator(".total:visible")).containsText("on foot, in January");
        assertThat(atlas.page()).hasURL(Pattern.compile("by=foot&month=1&way=from$"));
        String file = panel.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Download as CSV"))
                .getAttribute("href");
        assertThat(file).contains("profile=foot").contains("month=1").contains("direction=from");
        assertThat(service.get(file).body()).startsWith("village,name,");
        atlas.page().reload();
        assertThat(MapPage.rows(panel).first())
                .containsText(farthest.get("name").asString());
        assertThat(panel.getByLabel("People travel")).hasValue("foot");
    }

    @ParameterizedTest
    @EnumSource
    void theCurveIsReadByKeyboardAndPointsAtMapAndTable(Screen screen) {
        MapPage atlas = browser.open(screen, service, "/#tab=travel").loaded();
        Locator panel = atlas.panel("Travel time");
        assertThat(MapPage.rows(panel).first()).isVisible();
        String farthest = MapPage.rows(panel).first().getAttribute("data-key");
        Locator curve = panel.getByRole(AriaRole.SLIDER, new Locator.GetByRoleOptions().setName("Villages by minutes"));
        curve.focus();
        curve.press("End");

        int villages =
                service.json("/api/accessibility?limit=1").get("numberMatched").asInt();
        assertThat(curve).hasAttribute("aria-valuetext", Pattern.compile(villages + " of " + villages + " villages"));
        assertThat(panel.locator("tr.is-pointed")).hasAttribute("data-key", farthest);
        assertThat(atlas.map().locator(".sign.is-pointed")).hasCount(1);
        curve.press("Enter");
        assertThat(atlas.page()).hasURL(Pattern.compile("village=" + farthest));
        assertThat(atlas.map().locator(".sign.is-selected")).isVisible();
        curve.press("ArrowLeft");
        assertThat(curve).hasAttribute("aria-valuetext", Pattern.compile((villages - 1) + " of " + villages));
    }

    @Test
    void theCurvesNumbersAreThoseOfTheTable() {
        MapPage atlas = browser.open(Screen.WIDE, service, "/#tab=travel").loaded();
        Locator panel = atlas.panel("Travel time");
        assertThat(MapPage.rows(panel).first()).isVisible();
        panel.getByText("The same in numbers").click();
        List<JsonNode> rows = Words.items(service.json("/api/accessibility?limit=10000"));
        long near = rows.stream()
                .filter(row -> !row.get("nearest_city").isNull())
                .filter(row -> row.get("nearest_city").get("minutes").asDouble() < 60)
                .count();
        assertThat(panel.locator(".curve-numbers tbody tr").nth(1).locator("td").nth(1))
                .hasText(String.valueOf(near));
    }

    @ParameterizedTest
    @EnumSource
    void coloursTheLandWhenAskedAndGivesItAsFiles(Screen screen) {
        MapPage atlas = browser.open(screen, service, "/#tab=travel").loaded();
        Locator panel = atlas.panel("Travel time");
        panel.getByLabel("Colour the land by minutes").check();

        Locator link = panel.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Land as GeoJSON"));
        JsonNode land = service.json(link.getAttribute("href"));
        assertThat(panel.getByText("km from middle to middle"))
                .containsText(
                        "%,d hexagons".formatted(land.get("numberReturned").asInt()));
        assertThat(atlas.legendEntries()).contains("Land in the same colours");
        assertThat(atlas.page()).hasURL(Pattern.compile("surface=1$"));
        String raster = panel.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Land as GeoTIFF"))
                .getAttribute("href");
        assertThat(service.get(raster).headers().firstValue("Content-Type").orElseThrow())
                .contains("tiff");
        panel.getByLabel("Colour the land by minutes").uncheck();
        assertThat(link).hasCount(0);
    }

    @ParameterizedTest
    @EnumSource
    void listsTheIndicesWhenTheyAreOpenedAndExplainsThem(Screen screen) {
        MapPage atlas = browser.open(screen, service, "/#tab=travel").loaded();
        Locator panel = atlas.panel("Travel time");
        Locator indices = panel.locator(".indices");
        indices.getByText("Indices that planners cite").click();

        JsonNode first = Words.items(service.json("/api/accessibility/indices?limit=10000")).stream()
                .filter(row -> row.get("isolation_rank").asInt() == 1)
                .findFirst()
                .orElseThrow();
        assertThat(indices.locator("tbody tr").first())
                .containsText(first.get("name").asString());
        indices.getByText("What the columns mean").click();
        assertThat(indices.getByText("two-step floating catchment")).isVisible();
    }

    @Test
    void refusesAPopulationThatIsNoneBesideItsField() {
        MapPage atlas = browser.open(Screen.WIDE, service, "/#tab=travel").loaded();
        Locator panel = atlas.panel("Travel time");
        Locator field = panel.getByLabel("Count cities from this population");
        field.fill("-5");
        field.press("Enter");
        assertThat(field).hasAttribute("aria-invalid", "true");
        assertThat(panel.getByText("Write how many people")).isVisible();
        assertThat(atlas.page()).hasURL(Pattern.compile("#tab=travel$"));
    }
}
