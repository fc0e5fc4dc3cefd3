package org.villageatlas.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.villageatlas.RunningService;

/** What the page does while there are no travel times yet, or none at all. */
class WaitingBrowserIT {

    private static final String BUILDING = """
            {"state": "building", "progress": 0.4, "message": "Reading the roads",
             "source": "maps/albania", "generalised": true}""";

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @EnumSource
    void saysHowFarTheRoadGraphIsAndGoesOnByItself(Screen screen) {
        browser.expect(503, "/api/road-network");
        AtomicBoolean built = new AtomicBoolean();
        AtomicInteger asked = new AtomicInteger();
        MapPage atlas = browser.blank(screen, RunningService.albania());
        atlas.page().route("**/api/road-network", route -> answer(route, asked.incrementAndGet(), built.get()));
        atlas.page().navigate("/");

        assertThat(atlas.status()).containsText("Travel times are being prepared from the road network: 40 %.");
        assertThat(atlas.status()).containsText("Reading the roads");
        assertThat(atlas.status().getByRole(AriaRole.PROGRESSBAR)).hasAttribute("value", "0.4");
        atlas.loaded();
        Locator travel = atlas.openTab("Travel time");
        assertThat(travel).containsText("Travel times appear here when the road network is ready.");
        assertThat(atlas.openTab("Circuit").getByText("Plan the circuit")).isDisabled();
        Locator overlap = atlas.openTab("Overlap");
        assertThat(overlap.getByRole(AriaRole.ALERT))
                .hasText("Overlap needs travel times; it appears here when the road network is ready.");

        built.set(true);
        assertThat(atlas.status()).isHidden();
        assertThat(MapPage.rows(overlap).first()).isVisible();
        assertThat(overlap.getByRole(AriaRole.ALERT)).hasCount(0);
        assertThat(MapPage.rows(atlas.openTab("Travel time")).first()).isVisible();
        atlas.openTab("Villages");
        atlas.withTimes();
    }

    private static void answer(Route route, int asked, boolean built) {
        if (built) {
            route.resume();
        } else if (asked == 1) {
            route.fulfill(new FulfillOptions()
                    .setStatus(503)
                    .setContentType("application/problem+json")
                    .setBody("{\"title\": \"Not yet\", \"status\": 503}"));
        } else {
            route.fulfill(
                    new FulfillOptions().setContentType("application/json").setBody(BUILDING));
        }
    }

    @Test
    void withoutAMapItSaysWhatIsMissingAndShowsTheVillagesAllTheSame() {
        try (RunningService service = RunningService.start("--atlas.map=target/no-such-map.osm.pbf")) {
            MapPage atlas = browser.open(Screen.WIDE, service, "/").loaded();

            assertThat(atlas.status()).containsText("Travel times are not available:");
            assertThat(atlas.status()).containsText("no-such-map.osm.pbf");
            assertThat(atlas.openTab("Overlap").getByRole(AriaRole.ALERT))
                    .hasText("Overlap needs travel times, and they are not available.");
            atlas.search().fill("theth");
            atlas.search().press("Enter");
            assertThat(atlas.panel("Villages").getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(2)))
                    .hasText("Theth");
            assertThat(atlas.panel("Villages")).containsText("The travel time is not known.");
        }
    }
}
