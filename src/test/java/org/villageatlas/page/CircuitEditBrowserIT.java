package org.villageatlas.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.SelectOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.villageatlas.RunningService;
import tools.jackson.databind.JsonNode;

/** Changing a circuit by hand: each change is planned at once, can be undone, and is refused with its reason. */
class CircuitEditBrowserIT {

    /** Enough for all rounds on a busy machine: a search that the clock cuts may find no room for what is added. */
    private static final int BUDGET_MS = 5000;

    @RegisterExtension
    final Browser browser = new Browser();

    private static final RunningService SERVICE = RunningService.albania();

    /** What each test begins with; a change by hand makes another circuit and leaves this one as it is. */
    private static JsonNode circuit;

    /** Two stops, one after the other on a day. */
    private record Neighbours(int day, int order) {
        String first() {
            return stop(day, order);
        }

        String second() {
            return stop(day, order + 1);
        }
    }

    @BeforeAll
    static void plan() {
        circuit = planned(2, 8);
    }

    /** Those that may change places: days are full, and the service refuses a way about for which no time is left. */
    private static Neighbours exchangeable() {
        for (JsonNode day : circuit.get("days")) {
            for (int order = 1; order < day.get("stops").size(); order++) {
                Neighbours pair = new Neighbours(day.get("day").asInt(), order);
                String edit = "{\"edits\":[{\"type\":\"reorder\",\"stop\":\"" + pair.second() + "\",\"position\":"
                        + order + "}]}";
                String path = "/api/circuits/" + circuit.get("id").asString() + "/edits";
                if (SERVICE.post(path, edit).statusCode() == 201) {
                    return pair;
                }
            }
        }
        throw new AssertionError("no two stops of " + circuit.get("id") + " may change places");
    }

    private static JsonNode planned(int days, int hours) {
        return RunningService.parsed(SERVICE.post(
                "/api/circuits",
                "{\"start\":\"al-tirane\",\"days\":" + days + ",\"hours_per_day\":" + hours
                        + ",\"month\":6,\"milliseconds\":" + BUDGET_MS + "}"));
    }

    private MapPage open(Screen screen, JsonNode shown) {
        MapPage atlas =
                browser.open(screen, SERVICE, "/#circuit=" + shown.get("id").asString());
        assertThat(panel(atlas).locator(".day")).hasCount(shown.get("days").size());
        return atlas;
    }

    private static Locator panel(MapPage atlas) {
        return atlas.panel("Circuit");
    }

    private static Locator rows(MapPage atlas, int day) {
        return panel(atlas).locator(".day").nth(day - 1).locator(".stop-row");
    }

    private static Locator row(MapPage atlas, String stop) {
        return panel(atlas).locator(".stop-row[data-stop=\"" + stop + "\"]");
    }

    private static Locator act(Locator row, String act) {
        return row.locator("[data-act=" + act + "]");
    }

    private static String stop(int day, int order) {
        return circuit.get("days")
                .get(day - 1)
                .get("stops")
                .get(order - 1)
                .get("id")
                .asString();
    }

    private static void isEdited(MapPage atlas, JsonNode before) {
        assertThat(MapPage.button(panel(atlas), "Undo")).isEnabled();
        assertThat(atlas.page())
                .not()
                .hasURL(Pattern.compile(".*" + before.get("id").asString() + ".*"));
    }

    @ParameterizedTest
    @EnumSource
    void aPinnedStopSaysSoAndUndoAndRedoGoBackAndForth(Screen screen) {
        MapPage atlas = open(screen, circuit);
        String stop = stop(1, 1);
        act(row(atlas, stop), "pin").click();
        isEdited(atlas, circuit);
        assertThat(act(row(atlas, stop), "pin")).hasAttribute("aria-pressed", "true");
        assertThat(act(row(atlas, stop), "pin")).isFocused();

        MapPage.button(panel(atlas), "Undo").click();
        assertThat(act(row(atlas, stop), "pin")).hasAttribute("aria-pressed", "false");
        assertThat(atlas.page()).hasURL(Pattern.compile(".*" + circuit.get("id").asString() + ".*"));
        MapPage.button(panel(atlas), "Redo").click();
        assertThat(act(row(atlas, stop), "pin")).hasAttribute("aria-pressed", "true");
        assertThat(MapPage.button(panel(atlas), "Redo")).isDisabled();
    }

    @ParameterizedTest
    @EnumSource
    void aStopThatIsLeftOutIsGoneUntilItIsBroughtBack(Screen screen) {
        MapPage atlas = open(screen, circuit);
        String stop = stop(1, 1);
        act(row(atlas, stop), "drop").click();
        isEdited(atlas, circuit);
        assertThat(row(atlas, stop)).hasCount(0);

        MapPage.button(panel(atlas), "Undo").click();
        assertThat(row(atlas, stop)).hasCount(1);
    }

    @ParameterizedTest
    @EnumSource
    void aStopIsMovedToAnotherDayByItsList(Screen screen) {
        MapPage atlas = open(screen, circuit);
        String stop = stop(2, 1);
        act(row(atlas, stop), "day").selectOption(new SelectOption().setLabel("Day 1"));
        isEdited(atlas, circuit);
        assertThat(panel(atlas).locator(".day").first().locator("[data-stop=\"" + stop + "\"]"))
                .hasCount(1);
        assertThat(act(row(atlas, stop), "pin")).hasAttribute("aria-pressed", "true");
    }

    @ParameterizedTest
    @EnumSource
    void aStopIsDraggedToAnotherDay(Screen screen) {
        MapPage atlas = open(screen, circuit);
        String stop = stop(1, circuit.get("days").get(0).get("stops").size());
        Locator second = panel(atlas).locator(".day").nth(1);
        Locator heading = second.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName("Day 2"));
        // Both in view before the mouse goes down: were the panel scrolled then, another stop would be under the mouse.
        heading.evaluate("one => one.scrollIntoView({ block: 'end' })");
        row(atlas, stop).locator("> .number").dragTo(heading);
        isEdited(atlas, circuit);
        assertThat(second.locator("[data-stop=\"" + stop + "\"]")).hasCount(1);
    }

    @Test
    void aFingerDragsAStopByItsNumber() {
        MapPage atlas = open(Screen.NARROW, circuit);
        Neighbours pair = exchangeable();
        String first = pair.first();
        String second = pair.second();
        row(atlas, first).evaluate("one => one.scrollIntoView({ block: 'start' })");
        BoundingBox from = row(atlas, second).locator("> .number").boundingBox();
        BoundingBox to = row(atlas, first).boundingBox();
        double x = from.x + from.width / 2;
        double y = from.y + from.height / 2;
        CDPSession finger = atlas.page().context().newCDPSession(atlas.page());
        touch(finger, "touchStart", List.of(Map.of("x", x, "y", y)));
        for (int step = 1; step <= 4; step++) {
            double way = step / 4.0;
            double there = y * (1 - way) + (to.y + to.height - 20) * way;
            touch(finger, "touchMove", List.of(Map.of("x", x, "y", there)));
        }
        assertThat(row(atlas, first)).hasClass(Pattern.compile("drop-before"));
        touch(finger, "touchEnd", List.of());
        isEdited(atlas, circuit);
        assertThat(rows(atlas, pair.day()).nth(pair.order() - 1)).hasAttribute("data-stop", second);
    }

    private static void touch(CDPSession finger, String type, List<Map<String, Double>> points) {
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", new Gson().toJsonTree(points));
        finger.send("Input.dispatchTouchEvent", event);
    }

    @ParameterizedTest
    @EnumSource
    void theOrderOfADayIsChangedByKeyboard(Screen screen) {
        MapPage atlas = open(screen, circuit);
        Neighbours pair = exchangeable();
        act(row(atlas, pair.second()), "up").focus();
        atlas.page().keyboard().press("Enter");
        isEdited(atlas, circuit);
        assertThat(rows(atlas, pair.day()).nth(pair.order() - 1)).hasAttribute("data-stop", pair.second());
        assertThat(rows(atlas, pair.day()).nth(pair.order())).hasAttribute("data-stop", pair.first());
    }

    @ParameterizedTest
    @EnumSource
    void aVillageTooFarIsRefusedWithTheReasonAndTheCircuitStays(Screen screen) {
        JsonNode brief = planned(1, 3);
        browser.expect(400, "/api/circuits/" + brief.get("id").asString() + "/edits");
        MapPage atlas = open(screen, brief);
        atlas.page()
                .navigate("/#tab=villages&village=al-theth&circuit="
                        + brief.get("id").asString());
        MapPage.button(atlas.panel("Villages"), "Add to circuit").click();
        assertThat(panel(atlas).getByRole(AriaRole.ALERT))
                .containsText("minutes of driving, max_drive_minutes_per_day is 240");
        assertThat(rows(atlas, 1))
                .hasCount(brief.get("days").get(0).get("stops").size());
        assertThat(MapPage.button(panel(atlas), "Undo")).isDisabled();
    }

    @ParameterizedTest
    @EnumSource
    void aVillageIsAddedFromItsPage(Screen screen) {
        MapPage atlas = open(screen, circuit);
        String village = leftOutVillage();
        atlas.page()
                .navigate("/#tab=villages&village=" + village + "&circuit="
                        + circuit.get("id").asString());
        MapPage.button(atlas.panel("Villages"), "Add to circuit").click();
        isEdited(atlas, circuit);
        assertThat(panel(atlas).locator(".stop-row.held").first()).isVisible();
    }

    /** One that sells something, near to where the circuit stops first, that it does not stop at. */
    private String leftOutVillage() {
        Set<String> visited = new HashSet<>();
        circuit.get("days")
                .forEach(day -> day.get("stops")
                        .forEach(stop -> visited.add(stop.get("village").asString())));
        Set<String> selling = new HashSet<>();
        SERVICE.json("/api/products?limit=1000")
                .get("items")
                .forEach(product -> selling.add(product.get("village").asString()));
        JsonNode first = circuit.get("days").get(0).get("stops").get(0);
        return SERVICE.json("/api/accessibility?limit=1000")
                .get("items")
                .valueStream()
                .filter(row -> selling.contains(row.get("village").asString()))
                .filter(row -> !visited.contains(row.get("village").asString()))
                .min(Comparator.comparingDouble(row -> Math.hypot(
                        row.get("lon").asDouble() - first.get("lon").asDouble(),
                        row.get("lat").asDouble() - first.get("lat").asDouble())))
                .map(row -> row.get("village").asString())
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void theWayToAStopUnfoldsTurnByTurnAndEachDayHasItsHours(Screen screen) {
        MapPage atlas = open(screen, circuit);
        Locator way = rows(atlas, 1).first().locator("details.leg");
        assertThat(way.locator(".turns")).isHidden();
        way.locator("summary").click();
        assertThat(way.locator(".turns li").first()).isVisible();
        assertThat(panel(atlas).locator(".time-profile"))
                .hasCount(circuit.get("days").size());
        assertThat(panel(atlas).locator(".time-profile").first())
                .hasAttribute("aria-label", Pattern.compile("^Hours of day 1: \\d\\d:\\d\\d to .* driving to "));
    }

    @Test
    void filesToTakeAwayAreOffered() {
        MapPage atlas = open(Screen.WIDE, circuit);
        for (String name : new String[] {"GPX", "KML", "Calendar", "CSV", "GeoJSON"}) {
            String href = panel(atlas)
                    .getByRole(
                            AriaRole.LINK,
                            new Locator.GetByRoleOptions().setName(name).setExact(true))
                    .getAttribute("href");
            assertThat(SERVICE.get(href).statusCode()).as(name).isEqualTo(200);
        }
    }
}
