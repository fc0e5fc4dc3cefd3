package org.villageatlas.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.villageatlas.RunningService;

/** The map itself: signs, legend, scale, layers, and whom to thank. */
class MapBrowserIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final RunningService service = RunningService.albania();

    @ParameterizedTest
    @EnumSource
    void showsEveryVillageWithASignThatTheLegendNames(Screen screen) {
        MapPage atlas = browser.open(screen, service, "/").withTimes();

        int villages =
                service.json("/api/villages?limit=1").get("numberMatched").asInt();
        assertThat(atlas.signs()).hasCount(villages);
        List<String> meanings = atlas.legendEntries();
        assertThat(meanings).contains("Food, drink and herbs", "Nature and coast", "Heritage and culture");
        for (Locator sign : atlas.signs().all()) {
            assertThat(meanings).anyMatch(sign.getAttribute("aria-label")::endsWith);
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysItsScaleAndWhomToThank(Screen screen) {
        MapPage atlas = browser.open(screen, service, "/").withTimes();

        assertThat(atlas.map().locator(".leaflet-control-scale-line")).hasText(Pattern.compile("^[0-9]+ k?m$"));
        assertThat(atlas.credits()).containsText("Road network generalised: times and lengths are estimates.");
        assertThat(atlas.credits().locator("summary")).containsText("OpenStreetMap");
        atlas.credits().locator("summary").click();
        assertThat(atlas.credits().getByText("Natural Earth").first()).isVisible();
        assertThat(atlas.credits().getByText("Generalised means: bends are cut and minor roads are missing."))
                .isVisible();
    }

    @Test
    void namesPlacesAndMoreOfThemWhenNearer() {
        MapPage atlas = browser.open(Screen.WIDE, service, "/").withTimes();

        assertThat(atlas.map()
                        .locator(".label-city")
                        .getByText("Tirana")
                        .or(atlas.map().getByText("Tiranë")))
                .isVisible();
        assertThat(atlas.map().locator(".label-country").getByText("Greece")).isVisible();
        assertThat(atlas.map().locator(".label-village")).hasCount(0);
        Locator nearer = MapPage.button(atlas.map(), "Zoom in");
        for (int i = 0; i < 4; i++) {
            nearer.click();
        }
        assertThat(atlas.map().locator(".label-village").first()).isVisible();
    }

    @ParameterizedTest
    @EnumSource
    void theLayerControlTakesVillagesAndNamesAwayAndBringsThemBack(Screen screen) {
        MapPage atlas = browser.open(screen, service, "/").withTimes();
        int villages = atlas.signs().count();

        Locator choices = openLayers(atlas);
        choices.getByLabel("Villages").press("Space");
        assertThat(atlas.signs()).hasCount(0);
        choices.getByLabel("Names").press("Space");
        assertThat(atlas.map().locator(".label")).hasCount(0);
        choices.getByLabel("Villages").press("Space");
        assertThat(atlas.signs()).hasCount(villages);
    }

    @Test
    void asksForRoadsOnlyWhileTheirLayerIsOn() {
        MapPage atlas = browser.blank(Screen.WIDE, service);
        List<String> asked = new ArrayList<>();
        atlas.page().onRequest(request -> {
            if (request.url().contains("/api/roads")) {
                asked.add(request.url());
            }
        });
        Response first = atlas.page()
                .waitForResponse(
                        Pattern.compile("/api/roads"), () -> atlas.page().navigate("/"));
        // asked again by itself: the page drops an answer that a newer view of the map has overtaken
        assertThat(service.get(first.url().substring(service.address().length()))
                        .body())
                .contains("\"SH1\"");
        atlas.withTimes();

        openLayers(atlas).getByLabel("Roads").press("Space");
        asked.clear();
        Locator nearer = MapPage.button(atlas.map(), "Zoom in");
        for (int i = 0; i < 4; i++) {
            nearer.click();
        }
        assertThat(atlas.map().locator(".label-village").first()).isVisible();
        assertThat(asked).as("while roads are hidden").isEmpty();
        Response second = atlas.page()
                .waitForResponse(
                        Pattern.compile("/api/roads"),
                        () -> openLayers(atlas).getByLabel("Roads").press("Space"));
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.url()).contains("secondary");
    }

    private static Locator openLayers(MapPage atlas) {
        Locator choices = atlas.map().locator(".leaflet-control-layers-list");
        if (!choices.isVisible()) {
            atlas.map()
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Map layers"))
                    .focus();
            atlas.page().keyboard().press("Enter");
        }
        assertThat(choices).isVisible();
        return choices;
    }
}
