package org.villageatlas.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.villageatlas.RunningService;

/** What the page says when something could not be had, or is not what the tables say: no figure stands unexplained. */
class FailureBrowserIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final RunningService service = RunningService.albania();

    @ParameterizedTest
    @EnumSource
    void namesTablesThatWereCorrectedAfterTheyWereLoaded(Screen screen) {
        String programmes = service.get("/api/programmes").body();
        MapPage atlas = browser.blank(screen, service);
        atlas.page()
                .route(
                        "**/api/programmes?*",
                        route -> route.fulfill(new FulfillOptions()
                                .setContentType("application/json")
                                .setBody(programmes.replaceFirst(
                                        "\"tables_changed\":\\[]", "\"tables_changed\":[\"albania/programme.csv\"]"))));
        atlas.page().navigate("/");
        atlas.loaded();

        Locator notice = atlas.page().locator("#notice");
        assertThat(notice).containsText("albania/programme.csv was changed after the database was filled");
        assertThat(notice).containsText("PUT /api/programmes/{id}");
        MapPage.button(notice, "Close this notice").click();
        assertThat(notice).isHidden();
    }

    @Test
    void saysThatRoadsAndBaseMapAreMissingUntilTheyAreThere() {
        for (String path : new String[] {"/api/roads", "/maps/base/water.geojson"}) {
            browser.expect(503, path);
        }
        MapPage atlas = browser.blank(Screen.WIDE, service);
        refuse(atlas.page(), "**/api/roads?*");
        refuse(atlas.page(), "**/maps/base/water.geojson");
        atlas.page().navigate("/");
        atlas.loaded();

        assertThat(atlas.status()).containsText("The base map could not be loaded; villages are shown without it.");
        assertThat(atlas.status()).containsText("Roads could not be loaded; moving the map asks again. Too busy");
        atlas.page().unroute("**/api/roads?*");
        MapPage.button(atlas.map(), "Zoom in").click();
        assertThat(atlas.status()).not().containsText("Roads could not be loaded");
    }

    @Test
    void takesTravelTimesOfOtherConditionsAwayWhenTheNewOnesAreRefused() {
        browser.expect(503, "/api/accessibility");
        MapPage atlas = browser.open(Screen.WIDE, service, "/#tab=travel").loaded();
        Locator panel = atlas.panel("Travel time");
        assertThat(MapPage.rows(panel).first()).isVisible();
        refuse(atlas.page(), "**/api/accessibility?*profile=foot*");
        panel.getByLabel("People travel").selectOption("foot");

        assertThat(panel.getByRole(AriaRole.ALERT).first()).hasText("Too busy");
        assertThat(MapPage.rows(panel).filter(new Locator.FilterOptions().setHasText("min")))
                .hasCount(0);
        panel.getByLabel("People travel").selectOption("");
        assertThat(MapPage.rows(panel).first()).containsText("h");
    }

    private static void refuse(Page page, String path) {
        page.route(
                path,
                route -> route.fulfill(new FulfillOptions()
                        .setStatus(503)
                        .setContentType("application/problem+json")
                        .setBody("{\"title\": \"Unavailable\", \"detail\": \"Too busy\", \"status\": 503}")));
    }
}
