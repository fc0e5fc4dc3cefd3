package org.villageatlas.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.villageatlas.RunningService;
import tools.jackson.databind.JsonNode;

/** Scenarios as a planner writes them: roads are closed, sped up and built, and every village tells what it gains. */
class ScenarioBrowserIT {

    private static final String PAGE = "/#tab=travel&show=what-if";

    @RegisterExtension
    final Browser browser = new Browser();

    private final RunningService service = RunningService.albania();

    @ParameterizedTest
    @EnumSource
    void closesAPassFromTheExampleAndShowsWhoLoses(Screen screen) {
        MapPage atlas = write(screen);
        Locator panel = atlas.panel("Travel time");
        MapPage.button(panel, "Example: Close the Llogara pass").click();
        assertThat(changes(panel)).containsText("Close SH8 inside the drawn area");
        name(panel).fill("Llogara " + screen);
        MapPage.button(panel, "Show what it changes").click();

        assertThat(panel.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(2)))
                .hasText("Llogara " + screen);
        JsonNode effect = service.json("/api/scenarios/" + id(atlas) + "/effect?limit=10000");
        JsonNode worst = Words.items(effect).stream()
                .filter(row -> !row.get("difference_minutes").isNull())
                .max(Comparator.comparingDouble(
                        row -> row.get("difference_minutes").asDouble()))
                .orElseThrow();
        assertThat(worst.get("difference_minutes").asDouble()).isPositive();
        String lost = Words.minutes(worst.get("difference_minutes").asDouble()) + " more";
        assertThat(rows(panel).first()).containsText(worst.get("name").asString());
        assertThat(rows(panel).first()).containsText(lost);
        assertThat(panel.locator(".effect"))
                .containsText(effect.get("summary").get("losing").asInt() + " village");
        assertThat(atlas.sign(worst.get("name").asString()))
                .hasAttribute("aria-label", Pattern.compile(lost.replace(" ", ".") + "$"));
        assertThat(atlas.legendEntries()).contains("30 min and more lost", "1 to 10 min gained");
        show(panel, "Before");
        assertThat(atlas.sign(worst.get("name").asString()))
                .hasAttribute(
                        "aria-label",
                        Pattern.compile(
                                Words.minutes(worst.get("before").get("minutes").asDouble())
                                                .replace(" ", ".")
                                        + " to "));
        assertThat(atlas.legend()).containsText("Minutes to the nearest city");
    }

    @Test
    void showsBothTimesSideBySideOnMapsThatMoveTogether() {
        MapPage atlas = kept(Screen.WIDE, "Two maps", "{\"type\":\"speed\",\"class\":\"secondary\",\"factor\":2}");
        Locator panel = atlas.panel("Travel time");
        assertThat(rows(panel).first()).containsText("less");
        show(panel, "Side by side");
        Locator before = atlas.page()
                .getByRole(
                        AriaRole.REGION,
                        new com.microsoft.playwright.Page.GetByRoleOptions()
                                .setName("Map of the villages before the changes"));
        assertThat(before.locator(".sign")).hasCount(atlas.signs().count());
        String village = rows(panel).first().locator("th").innerText();
        Locator twin = before.getByLabel(Pattern.compile("^" + village + ", "));
        assertThat(twin).not().hasAttribute("aria-label", label(atlas, village));
        double apart = twin.boundingBox().y - atlas.sign(village).boundingBox().y;
        atlas.map().getByLabel("Zoom in").click();
        assertThat(apart).isBetween(-2.0, 2.0);
        show(panel, "Difference");
        assertThat(before).isHidden();
    }

    @ParameterizedTest
    @EnumSource
    void aDividerMovedByKeysTellsBeforeFromAfterOnOneMap(Screen screen) {
        MapPage atlas = kept(screen, "Swiped " + screen, "{\"type\":\"close\",\"ref\":\"SH8\"}");
        Locator panel = atlas.panel("Travel time");
        assertThat(rows(panel).first()).isVisible();
        show(panel, "Swipe");
        Locator divider = atlas.map().getByRole(AriaRole.SEPARATOR);
        assertThat(divider).hasAttribute("aria-valuenow", "50");
        divider.press("End");
        divider.press("ArrowLeft");
        assertThat(divider).hasAttribute("aria-valuetext", "98 % of the map shows before");
        double share = (divider.boundingBox().x
                        + divider.boundingBox().width / 2
                        - atlas.map().boundingBox().x)
                / atlas.map().boundingBox().width;
        assertThat(share).isBetween(0.97, 0.99);
        show(panel, "After");
        assertThat(divider).hasCount(0);
    }

    @Test
    void aNarrowScreenHasASwitchInPlaceOfTwoMaps() {
        MapPage atlas = kept(Screen.NARROW, "One map", "{\"type\":\"close\",\"ref\":\"SH8\"}");
        Locator panel = atlas.panel("Travel time");
        assertThat(panel.getByText("Difference").first()).isVisible();
        assertThat(panel.getByText("Side by side")).isHidden();
    }

    @ParameterizedTest
    @EnumSource
    void buildsARoadByKeyboardAloneFromItsCoordinates(Screen screen) {
        MapPage atlas = write(screen);
        Locator panel = atlas.panel("Travel time");
        panel.getByLabel("What happens").selectOption("new_road");
        Locator line = panel.locator("#change-line");
        line.getByText("Write it as coordinates").press("Enter");
        Locator text = line.getByRole(AriaRole.TEXTBOX);
        text.fill("19.8 forty-two");
        text.press("Enter");
        assertThat(line.getByRole(AriaRole.ALERT)).containsText("longitude and latitude");
        JsonNode theth = place("al-theth");
        JsonNode valbona = place("al-valbone");
        text.fill(coordinates(theth) + "; " + coordinates(valbona));
        text.press("Enter");
        assertThat(line.getByRole(AriaRole.ALERT)).isHidden();
        assertThat(line).containsText("2 positions");
        MapPage.button(panel, "Add this change").press("Enter");
        assertThat(changes(panel)).containsText(Pattern.compile("Build a secondary road of [0-9.]+ km"));
        name(panel).fill("Theth to Valbona " + screen);
        MapPage.button(panel, "Show what it changes").press("Enter");

        assertThat(panel.getByText("Joined to")).isVisible();
        assertThat(rows(panel).first()).containsText("Valbonë");
        assertThat(rows(panel).first()).containsText("less");
    }

    @Test
    void drawsAnAreaPointByPointWithAWayBack() {
        MapPage atlas = write(Screen.WIDE);
        Locator panel = atlas.panel("Travel time");
        Locator area = panel.locator("#change-area");
        MapPage.button(area, "Draw on the map").click();
        BoundingBox map = atlas.map().boundingBox();
        double[][] corners = {{0.4, 0.4}, {0.6, 0.4}, {0.5, 0.6}, {0.7, 0.7}};
        for (double[] corner : corners) {
            atlas.page().mouse().click(map.x + map.width * corner[0], map.y + map.height * corner[1]);
        }
        assertThat(area).containsText("4 of at least 3 points");
        atlas.page().keyboard().press("Backspace");
        assertThat(area).containsText("3 of at least 3 points");
        atlas.page().keyboard().press("Enter");
        assertThat(area).containsText("An area of 3 corners");
        MapPage.button(area, "Draw it again").click();
        atlas.page().keyboard().press("Space");
        assertThat(area).containsText("1 of at least 3 points");
        atlas.page().keyboard().press("Escape");
        assertThat(area).containsText("An area of 3 corners");
        MapPage.button(panel, "Add this change").click();
        assertThat(changes(panel)).containsText("Close all roads inside the drawn area");
    }

    @Test
    void aRoadOnTheMapIsChosenByAPressAndOfferedInParts() {
        MapPage atlas = write(Screen.WIDE);
        Locator panel = atlas.panel("Travel time");
        atlas.sign("Theth").click();
        Locator picked = panel.locator(".picked");
        assertThat(picked).containsText("Only this part");
        picked.getByRole(AriaRole.RADIO).nth(1).check();
        String chosen = picked.locator("label").nth(1).innerText().strip();
        panel.getByLabel("What happens").selectOption("speed");
        panel.getByLabel("Kilometres per hour").fill("70");
        panel.locator("#change-months summary").click();
        panel.getByLabel("July", new Locator.GetByLabelOptions().setExact(true)).check();
        panel.getByLabel("August", new Locator.GetByLabelOptions().setExact(true))
                .check();
        MapPage.button(panel, "Add this change").click();

        assertThat(changes(panel)).containsText("70 km/h on ");
        assertThat(changes(panel)).containsText("Jul, Aug");
        assertThat(chosen).startsWith("All");
        name(panel).fill("Summer");
        MapPage.button(panel, "Show what it changes").click();
        assertThat(panel.locator(".effect")).containsText("None of its changes holds");
        panel.getByLabel("When").selectOption("8");
        assertThat(panel.locator(".effect")).not().containsText("None of its changes holds");
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatIsWrongBesideTheChangeThatIsWrong(Screen screen) {
        browser.expect(400, "/api/scenarios");
        MapPage atlas = write(screen);
        Locator panel = atlas.panel("Travel time");
        MapPage.button(panel, "Add this change").click();
        assertThat(panel.getByText("Say which roads")).isVisible();
        number(panel).fill("SH999");
        number(panel).blur();
        MapPage.button(panel, "Add this change").click();
        MapPage.button(panel, "Show what it changes").click();
        assertThat(panel.getByText("Give it a name")).isVisible();
        name(panel).fill("No such road");
        MapPage.button(panel, "Show what it changes").click();
        assertThat(changes(panel).getByRole(AriaRole.ALERT)).containsText("the number of a road on the map");
    }

    @Test
    void goesBackOneStepAtATime() {
        MapPage atlas = write(Screen.WIDE);
        Locator panel = atlas.panel("Travel time");
        MapPage.button(panel, "Example: Close the Llogara pass").click();
        MapPage.button(panel, "Remove: Close SH8").click();
        assertThat(changes(panel)).containsText("No change yet");
        MapPage.button(panel, "Undo the last step").click();
        assertThat(changes(panel)).containsText("Close SH8");
        MapPage.button(panel, "Undo the last step").click();
        assertThat(changes(panel)).containsText("No change yet");
        MapPage.button(panel, "Leave without keeping").click();
        assertThat(MapPage.button(panel, "New scenario")).isVisible();
    }

    @ParameterizedTest
    @EnumSource
    void deletesOnlyWhenAskedTwice(Screen screen) {
        String name = "To be deleted " + screen;
        MapPage atlas = kept(screen, name, "{\"type\":\"close\",\"ref\":\"SH8\"}");
        Locator panel = atlas.panel("Travel time");
        String id = id(atlas);
        assertThat(rows(panel).first()).isVisible();
        MapPage.button(panel, "Delete " + name).press("Enter");
        MapPage.button(panel, "Keep it").press("Enter");
        assertThat(service.get("/api/scenarios/" + id).statusCode()).isEqualTo(200);
        MapPage.button(panel, "Delete " + name).press("Enter");
        MapPage.button(panel, "Yes, delete").press("Enter");
        assertThat(panel.getByText(name)).hasCount(0);
        assertThat(service.get("/api/scenarios/" + id).statusCode()).isEqualTo(404);
        assertThat(atlas.page()).hasURL(Pattern.compile("show=what-if$"));
    }

    @Test
    void aLinkToADeletedScenarioSaysSo() {
        browser.expect(404, "/api/scenarios/scenario-none");
        MapPage atlas = browser.open(Screen.WIDE, service, PAGE + "&scenario=scenario-none")
                .loaded();
        assertThat(atlas.panel("Travel time").getByText("not kept any more")).isVisible();
    }

    @Test
    void renamesAndChangesAKeptScenarioAndPutsItBack() {
        MapPage atlas = kept(Screen.NARROW, "First name", "{\"type\":\"close\",\"ref\":\"SH8\"}");
        Locator panel = atlas.panel("Travel time");
        String path = "/api/scenarios/" + id(atlas);
        MapPage.button(panel, "Rename First name").press("Enter");
        panel.getByLabel("New name of First name").fill("Second name");
        panel.getByLabel("New name of First name").press("Enter");
        MapPage.button(panel, "Change Second name").click();
        MapPage.button(panel, "Change: Close SH8").click();
        number(panel).fill("SH21");
        MapPage.button(panel, "Take this instead").click();
        assertThat(changes(panel)).containsText("Close SH21");
        MapPage.button(panel, "Show what it changes").click();
        assertThat(rows(panel).first()).isVisible();
        assertThat(service.json(path).toString()).contains("Second name", "SH21", "\"version\":3");
        MapPage.button(panel, "Put back as it was").click();
        assertThat(panel.getByText("Put back as it was")).hasCount(0);
        assertThat(service.json(path).toString()).contains("Second name", "SH8", "\"version\":4");
    }

    @Test
    void changesACopyAndGivesTheTableAsFiles() {
        MapPage atlas = kept(Screen.WIDE, "Original", "{\"type\":\"close\",\"ref\":\"SH8\"}");
        Locator panel = atlas.panel("Travel time");
        Locator link = panel.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Download as CSV"));
        String file = service.get(link.getAttribute("href")).body();
        assertThat(file.lines().count() - 1).isEqualTo(rows(panel).count());
        MapPage.button(panel, "Change a copy of Original").click();
        assertThat(name(panel)).hasValue("Original, changed");
        assertThat(changes(panel)).containsText("Close SH8");
    }

    /** The page with an empty scenario begun. */
    private MapPage write(Screen screen) {
        MapPage atlas = browser.open(screen, service, PAGE).loaded();
        MapPage.button(atlas.panel("Travel time"), "New scenario").click();
        assertThat(name(atlas.panel("Travel time"))).isFocused();
        return atlas;
    }

    /** The page with a scenario that is kept already. */
    private MapPage kept(Screen screen, String name, String change) {
        JsonNode made = RunningService.parsed(
                service.post("/api/scenarios", "{\"name\":\"" + name + "\",\"changes\":[" + change + "]}"));
        return browser.open(
                        screen, service, PAGE + "&scenario=" + made.get("id").asString())
                .loaded();
    }

    /** The rows of the effect; the table of the other question is there too, hidden. */
    private static Locator rows(Locator panel) {
        return panel.locator("tbody tr[data-key]:visible");
    }

    private static Locator number(Locator panel) {
        return panel.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Number of the road"));
    }

    private static Locator name(Locator panel) {
        return panel.getByLabel("Name", new Locator.GetByLabelOptions().setExact(true));
    }

    private static Locator changes(Locator panel) {
        return panel.locator("#scenario-changes");
    }

    private static void show(Locator panel, String what) {
        panel.getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(what).setExact(true))
                .press("Space");
    }

    private static String label(MapPage atlas, String village) {
        return atlas.sign(village).getAttribute("aria-label");
    }

    private static String id(MapPage atlas) {
        assertThat(atlas.page()).hasURL(Pattern.compile("scenario=scenario-"));
        return atlas.page().url().replaceAll(".*scenario=", "");
    }

    private JsonNode place(String village) {
        return service.json("/api/villages/" + village);
    }

    private static String coordinates(JsonNode village) {
        return village.get("lon").asDouble() + " " + village.get("lat").asDouble();
    }
}
