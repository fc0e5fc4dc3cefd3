package org.villageatlas.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.villageatlas.RunningService;
import tools.jackson.databind.node.ObjectNode;

/** What arrives late leaves the focus where it is. */
class FocusBrowserIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final RunningService service = RunningService.albania();

    @ParameterizedTest
    @EnumSource
    void aVillageKeepsTheFocusWhenItsTravelTimesAndCrowdingArrive(Screen screen) {
        MapPage atlas = browser.blank(screen, service);
        List<Route> times = held(atlas.page(), "**/api/accessibility?*");
        AtomicInteger asked = new AtomicInteger();
        atlas.page().route("**/api/villages/al-gurras", route -> answer(route, asked.incrementAndGet()));
        atlas.page().navigate("/#village=al-gurras");
        Locator village = atlas.loaded().panel("Villages");
        assertThat(village).containsText("The travel time is not known.");
        assertThat(village).containsText("Neighbours are being looked for.");
        Locator trial = MapPage.button(village, "Try a product here");
        trial.focus();

        times.forEach(Route::resume);
        assertThat(village.getByText(Pattern.compile("min to "))).isVisible();
        assertThat(village).not().containsText("Neighbours are being looked for.");
        assertThat(asked).as("answers about the village").hasValue(2);
        assertThat(trial).isFocused();
        atlas.page().keyboard().press("Enter");
        assertThat(atlas.panel("Overlap")).isVisible();
    }

    @Test
    void aVillageThatArrivesLateDoesNotTakeTheFocusFromTheSearch() {
        MapPage atlas = browser.blank(Screen.WIDE, service);
        List<Route> villages = held(atlas.page(), "**/api/villages/al-gurras");
        atlas.page().navigate("/#village=al-gurras");
        atlas.loaded().search().pressSequentially("Th");
        villages.forEach(Route::resume);
        assertThat(atlas.panel("Villages")
                        .getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName("Gurras")))
                .isVisible();
        assertThat(atlas.search()).isFocused();
    }

    @Test
    void aRowKeepsTheFocusWhenTravelTimesArrive() {
        MapPage atlas = browser.blank(Screen.WIDE, service);
        List<Route> times = held(atlas.page(), "**/api/accessibility?*");
        atlas.page().navigate("/");
        Locator villages = atlas.loaded().panel("Villages");
        Locator row = MapPage.button(villages, "Gurras");
        row.focus();

        times.forEach(Route::resume);
        atlas.withTimes();
        assertThat(row).isFocused();
        atlas.page().keyboard().press("Enter");
        assertThat(atlas.page()).hasURL(Pattern.compile("#village=al-gurras"));
    }

    @Test
    void aFilterKeepsTheFocusWhenItsChoicesArrive() {
        MapPage atlas = browser.blank(Screen.WIDE, service);
        List<Route> villages = held(atlas.page(), "**/api/villages?*");
        atlas.page().navigate("/");
        Locator panel = atlas.panel("Villages");
        Locator region = panel.getByLabel("Region");
        assertThat(panel.getByLabel("Product").locator("option").nth(1)).isAttached();
        region.focus();
        villages.forEach(Route::resume);
        assertThat(region.locator("option").nth(1)).isAttached();
        assertThat(region).isFocused();
    }

    /** The requests to this address, which wait until the test lets them go. */
    private static List<Route> held(Page page, String address) {
        List<Route> held = new ArrayList<>();
        page.route(address, held::add);
        return held;
    }

    /** As a service says it that still looks for travel times, and then as it is. */
    private void answer(Route route, int asked) {
        if (asked > 1) {
            route.resume();
            return;
        }
        ObjectNode village = (ObjectNode) service.json("/api/villages/al-gurras");
        village.putObject("nearest_city").put("status", "preparing");
        village.putObject("crowding").put("status", "preparing").put("detail", "Neighbours are being looked for.");
        route.fulfill(new FulfillOptions().setContentType("application/json").setBody(village.toString()));
    }
}
