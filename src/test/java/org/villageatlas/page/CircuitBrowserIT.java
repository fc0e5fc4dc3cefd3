package org.villageatlas.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.villageatlas.RunningService;
import tools.jackson.databind.JsonNode;

/** Planning a circuit with the form, reading it day by day, and passing it on by its link. */
class CircuitBrowserIT {

    private static final String TITLE = "2 days from Tiranë in June";

    @RegisterExtension
    final Browser browser = new Browser();

    private final RunningService service = RunningService.albania();

    private static Locator fill(MapPage atlas, int days, String hours) {
        Locator panel = atlas.panel("Circuit");
        panel.getByLabel("From", exactly()).selectOption(new SelectOption().setLabel("Tiranë"));
        panel.getByLabel("Days", exactly()).selectOption(String.valueOf(days));
        panel.getByLabel("Hours a day").fill(hours);
        assertThat(MapPage.button(panel, "Plan the circuit")).isEnabled();
        return panel;
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static Locator plan(MapPage atlas) {
        Locator panel = fill(atlas, 2, "9");
        MapPage.button(panel, "Plan the circuit").click();
        assertThat(title(panel)).hasText(TITLE);
        return panel;
    }

    private static Locator title(Locator panel) {
        return panel.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(2));
    }

    private JsonNode circuitOf(MapPage atlas) {
        Matcher id = Pattern.compile("[#&]circuit=([^&]+)").matcher(atlas.page().url());
        assertThat(id.find()).as("circuit in " + atlas.page().url()).isTrue();
        return service.json("/api/circuits/" + id.group(1));
    }

    @ParameterizedTest
    @EnumSource
    void plansTwoDaysFromTiranaAndTellsThemAsTheServiceDoes(Screen screen) {
        MapPage atlas = browser.open(screen, service, "/#tab=circuit").loaded();
        Locator panel = plan(atlas);
        assertThat(title(panel)).isFocused();

        tells(panel, circuitOf(atlas));
    }

    /** The panel shows this circuit: every day within its hours, its stops in their order. */
    private static void tells(Locator panel, JsonNode circuit) {
        assertThat(panel.locator(".themes tbody tr"))
                .hasCount(circuit.get("themes").size());
        assertThat(panel.locator(".day")).hasCount(circuit.get("days").size());
        for (JsonNode day : circuit.get("days")) {
            Locator card = panel.locator(".day").nth(day.get("day").asInt() - 1);
            double total = day.get("total_minutes").asDouble();
            assertThat(total).isLessThanOrEqualTo(9 * 60);
            assertThat(card).containsText("Day " + day.get("day").asInt());
            assertThat(card).containsText(Words.minutes(total) + " in all");
            assertThat(card)
                    .containsText("Start in " + day.get("start").get("name").asString());

            List<String> expected = new ArrayList<>();
            day.get("stops")
                    .forEach(stop -> expected.add(
                            stop.get("order").asInt() + stop.get("village_name").asString()));
            assertThat(expected).isNotEmpty();
            Locator stops = card.locator(".stops > li:not(.end)");
            assertThat(stops).hasCount(expected.size());
            for (int i = 0; i < expected.size(); i++) {
                JsonNode stop = day.get("stops").get(i);
                assertThat(stops.nth(i)).containsText(expected.get(i));
                assertThat(stops.nth(i))
                        .containsText(
                                stop.get("attraction").isNull()
                                        ? "Taste and buy: " + productOf(circuit, stop)
                                        : stop.get("attraction_name").asString());
                assertThat(stops.nth(i))
                        .containsText(stop.get("arrive").asString() + "–"
                                + stop.get("depart").asString());
                if (stop.get("leg_km").asDouble() > 0) { // a day may begin where its first stop is
                    assertThat(stops.nth(i))
                            .containsText(Words.minutes(stop.get("leg_minutes").asDouble()));
                }
            }
            assertThat(card.locator(".stops > li.end").last())
                    .containsText(day.get("end").get("name").asString());
        }
    }

    private static String productOf(JsonNode circuit, JsonNode stop) {
        return circuit.get("products")
                .valueStream()
                .filter(product -> product.get("village").equals(stop.get("village")))
                .findFirst()
                .orElseThrow()
                .get("name")
                .asString();
    }

    @ParameterizedTest
    @EnumSource
    void thePaceShowsItsLimitsWhatIsChangedIsAskedForAndALinkBringsTheFormBack(Screen screen) {
        MapPage atlas = browser.open(screen, service, "/#tab=circuit").loaded();
        Locator panel = atlas.panel("Circuit");
        hasLimits(panel, "usual", "8", "60", "240", "90");
        panel.getByLabel("Lunch", exactly()).selectOption("0");
        panel.getByLabel("Pace").selectOption("full");
        hasLimits(panel, "full", "10", "0", "300", "120");
        panel.getByLabel("Driving a day").selectOption("1440");
        assertThat(panel).containsText("Your own: lunch, driving a day.");
        panel.getByLabel("Days", exactly()).selectOption("2");
        MapPage.button(panel, "Plan the circuit").click();
        assertThat(title(panel)).hasText(TITLE);

        JsonNode asked = circuitOf(atlas).get("request");
        assertThat(asked.get("pace").asString()).isEqualTo("full");
        assertThat(asked.get("lunch").get("minutes").asInt()).isZero();
        assertThat(asked.get("max_drive_minutes_per_day").asInt()).isEqualTo(1440);
        String link =
                panel.getByRole(AriaRole.LINK, named("Link to this circuit")).getAttribute("href");
        MapPage other = browser.open(screen, service, "/" + link);
        assertThat(title(other.panel("Circuit"))).hasText(TITLE);
        hasLimits(other.panel("Circuit"), "full", "10", "0", "1440", "120");
        assertThat(other.panel("Circuit").getByLabel("Days", exactly())).hasValue("2");
    }

    private static void hasLimits(Locator panel, String pace, String hours, String lunch, String drive, String leg) {
        assertThat(panel.getByLabel("Pace")).hasValue(pace);
        assertThat(panel.getByLabel("Hours a day")).hasValue(hours);
        assertThat(panel.getByLabel("Lunch", exactly())).hasValue(lunch);
        assertThat(panel.getByLabel("Driving a day")).hasValue(drive);
        assertThat(panel.getByLabel("To the next stop")).hasValue(leg);
    }

    @Test
    void drawsTheLegsOfEveryDayAndItsStopsOnTheMap() {
        MapPage atlas = browser.open(Screen.WIDE, service, "/#tab=circuit").loaded();
        plan(atlas);
        JsonNode circuit = circuitOf(atlas);

        assertThat(atlas.legend()).containsText("Days of the circuit");
        assertThat(atlas.legendEntries()).containsExactly("Day 1", "Day 2");
        long legs = service.json("/api/circuits/" + circuit.get("id").asString() + "?f=geojson")
                .get("features")
                .valueStream()
                .filter(feature ->
                        feature.get("geometry").get("type").asString().equals("LineString"))
                .count();
        assertThat(atlas.map().locator(".leaflet-lines-pane path")).hasCount((int) (2 * legs)); // each with its casing
        JsonNode first = circuit.get("days").get(0).get("stops").get(0);
        assertThat(atlas.map()
                        .getByRole(
                                AriaRole.BUTTON,
                                new Locator.GetByRoleOptions()
                                        .setName("day 1 in "
                                                + first.get("village_name").asString()))
                        .first())
                .isVisible();
    }

    @ParameterizedTest
    @EnumSource
    void itsLinkRestoresItInANewPage(Screen screen) {
        MapPage atlas = browser.open(Screen.WIDE, service, "/#tab=circuit").loaded();
        Locator link = plan(atlas).getByRole(AriaRole.LINK, named("Link to this circuit"));

        MapPage other = browser.open(screen, service, "/" + link.getAttribute("href"));
        Locator restored = other.panel("Circuit");
        assertThat(title(restored)).hasText(TITLE);
        assertThat(other.tab("Circuit")).hasAttribute("aria-selected", "true");
        tells(restored, circuitOf(atlas));
    }

    @Test
    void showingADayOnANarrowScreenFoldsTheSheet() {
        MapPage atlas = browser.open(Screen.NARROW, service, "/#tab=circuit").loaded();
        MapPage.button(plan(atlas), "Show on map").first().click();
        assertThat(atlas.page().locator("#handle")).hasAttribute("aria-expanded", "false");
        assertThat(atlas.map().locator(".stop").first()).isVisible();
    }

    @ParameterizedTest
    @EnumSource
    void hoursThatNoDayCanHaveAreRefusedAtTheirField(Screen screen) {
        browser.expect(400, "/api/circuits");
        MapPage atlas = browser.open(screen, service, "/#tab=circuit").loaded();
        Locator panel = fill(atlas, 2, "1");
        panel.getByLabel("Hours a day").press("Enter");

        assertThat(panel.getByRole(AriaRole.ALERT)).hasText("Expected: hours from 2 to 14.");
        assertThat(panel.getByLabel("Hours a day")).hasAttribute("aria-invalid", "true");
        assertThat(panel.getByLabel("Hours a day")).isFocused();

        panel.getByLabel("Hours a day").fill("9");
        MapPage.button(panel, "Plan the circuit").click();
        assertThat(title(panel)).hasText(TITLE);
        assertThat(panel.getByRole(AriaRole.ALERT)).hasCount(0);
    }

    @Test
    void aVillageTooFarForThePaceIsRefusedAtItsField() {
        browser.expect(400, "/api/circuits");
        MapPage atlas = browser.open(Screen.WIDE, service, "/#tab=circuit").loaded();
        Locator panel = fill(atlas, 1, "3");
        panel.getByText("Stops to see, pin or leave out").click();
        panel.getByRole(AriaRole.COMBOBOX, named("Must see")).fill("lepushe");
        assertThat(panel.getByRole(AriaRole.LISTBOX, named("Must see"))).containsText("Lëpushë");
        atlas.page().keyboard().press("Enter");
        assertThat(MapPage.button(panel, "Remove Lëpushë")).isVisible();
        MapPage.button(panel, "Plan the circuit").click();

        assertThat(panel.locator("#circuit-must + [role=alert]"))
                .containsText("expected a stop within reach: the shortest day with it has");
    }

    @Test
    void aLinkToNoCircuitSaysSo() {
        browser.expect(404, "/api/circuits/nothing");
        MapPage atlas = browser.open(Screen.WIDE, service, "/#circuit=nothing").loaded();
        assertThat(atlas.panel("Circuit").getByRole(AriaRole.ALERT))
                .containsText("The circuit of this link could not be shown.");
    }

    @Test
    void competingProductsAndOtherToursAreToldAsTheServiceDoes() {
        JsonNode circuit = RunningService.parsed(service.post(
                "/api/circuits",
                "{\"start\":\"al-tirane\",\"days\":3,\"hours_per_day\":9,\"month\":6,\"milliseconds\":300}"));
        MapPage atlas = browser.open(
                Screen.NARROW, service, "/#circuit=" + circuit.get("id").asString());
        Locator panel = atlas.panel("Circuit");
        assertThat(title(panel)).isVisible();

        Set<String> villages = new HashSet<>();
        circuit.get("days")
                .forEach(day -> day.get("stops")
                        .forEach(stop -> villages.add(stop.get("village").asString())));
        long rivals = service.json("/api/overlap?min_severity=20&limit=10000")
                .get("items")
                .valueStream()
                .filter(pair -> villages.contains(pair.get("a").get("village").asString())
                        && villages.contains(pair.get("b").get("village").asString()))
                .count();
        Locator competing =
                panel.locator("details").filter(new Locator.FilterOptions().setHasText("Competing products"));
        competing.locator("summary").click();
        if (rivals == 0) {
            assertThat(competing).containsText("No two products");
        } else {
            assertThat(competing.locator("li")).hasCount((int) rivals);
        }

        Locator others = panel.locator("details").filter(new Locator.FilterOptions().setHasText("Other circuits for"));
        others.locator("summary").click();
        assertThat(others.getByRole(AriaRole.COLUMNHEADER)).hasText(new Pattern[] {
            // A search of so little time may come upon a better circuit when it looks for others.
            Pattern.compile("^(This|Better) one$"), Pattern.compile("^Circuit 2$"), Pattern.compile("^Circuit 3$")
        });
        MapPage.button(others, "Choose circuit 2").click();
        assertThat(atlas.page()).not().hasURL(Pattern.compile(circuit.get("id").asString()));
    }

    @ParameterizedTest
    @EnumSource
    void aCircuitWithAPinnedStopIsSavedUnderANameAndOpenedFromTheList(Screen screen) {
        String name = "Pinned on a " + screen + " screen";
        MapPage atlas = browser.open(screen, service, "/#tab=circuit").loaded();
        Locator panel = fill(atlas, 2, "9");
        panel.getByText("Stops to see, pin or leave out").click();
        panel.getByRole(AriaRole.COMBOBOX, named("Pin to a day")).fill("preze");
        assertThat(panel.getByRole(AriaRole.LISTBOX, named("Pin to a day"))).containsText("Prez\u00eb");
        atlas.page().keyboard().press("Enter");
        panel.getByLabel("Day of Prez\u00eb").selectOption("2");
        MapPage.button(panel, "Plan the circuit").click();
        assertThat(title(panel)).hasText(TITLE);
        assertThat(panel.locator(".day").nth(1)).containsText("Prez\u00eb");

        panel.getByLabel("Save as").fill(name);
        panel.getByLabel("Save as").press("Enter");
        assertThat(title(panel)).hasText(name);
        panel.getByText("Saved circuits").click();
        assertThat(MapPage.button(panel, name)).isVisible();
        MapPage.button(panel, "Take out of the list").click();
        assertThat(title(panel)).hasText(TITLE);
        assertThat(MapPage.button(panel, name)).hasCount(0);
    }
}
