package org.villageatlas.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.villageatlas.RunningService;
import tools.jackson.databind.JsonNode;

/** The same pairs seen by village, by product and by market: each figure opens the sum behind it. */
class CrowdingBrowserIT {

    private static final String FILTERS = "?limit=10000&min_severity=20";

    @RegisterExtension
    final Browser browser = new Browser();

    private final RunningService service = RunningService.albania();

    private Locator open(Screen screen, String view) {
        MapPage atlas =
                browser.open(screen, service, "/#tab=overlap&view=" + view).loaded();
        Locator panel = atlas.panel("Overlap");
        assertThat(MapPage.rows(panel).first()).isVisible();
        return panel;
    }

    private List<JsonNode> rows(String view) {
        return Words.items(service.json("/api/overlap/" + view + FILTERS));
    }

    private static Locator unfold(Locator panel, String title) {
        Locator part = panel.locator(
                ".derivation details", new Locator.LocatorOptions().setHasText(Pattern.compile("^" + title)));
        part.locator("summary").first().press("Enter");
        assertThat(part.first()).hasAttribute("open", "");
        return part.first();
    }

    private static double lastNumber(Locator row) {
        assertThat(row).isVisible();
        List<String> cells = row.locator("td").allInnerTexts();
        return Double.parseDouble(cells.get(cells.size() - 1));
    }

    @ParameterizedTest
    @EnumSource
    void theViewsAreChosenByArrowKeysAndKeptInTheLink(Screen screen) {
        MapPage atlas = browser.open(screen, service, "/#tab=overlap").loaded();
        Locator panel = atlas.panel("Overlap");
        panel.getByLabel("Pairs").focus();
        for (String view : List.of("Villages", "Products", "Markets")) {
            atlas.page().keyboard().press("ArrowRight");
            assertThat(panel.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(view)))
                    .isChecked();
            assertThat(MapPage.rows(panel).first()).isVisible();
            assertThat(atlas.page()).hasURL(Pattern.compile("view=" + view.toLowerCase(Locale.ROOT)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aVillagesCrowdingIsTheSumOfItsPairs(Screen screen) {
        Locator panel = open(screen, "villages");
        JsonNode most = rows("villages").get(0);
        Locator first = MapPage.rows(panel).first();
        assertThat(first).containsText(most.get("village_name").asString());
        assertThat(first)
                .containsText(
                        "%.2f".formatted(most.get("full_rival_equivalents").asDouble()));
        first.getByRole(AriaRole.BUTTON).press("Enter");

        Locator sum = unfold(panel, "Crowding");
        assertThat(sum.locator("tbody tr")).hasCount(most.get("pairs").asInt() + 1);
        assertThat(lastNumber(sum.locator("tr.sum")))
                .isCloseTo(most.get("full_rival_equivalents").asDouble(), within(0.0001));
        Locator variety = unfold(panel, "Products around");
        assertThat(variety.locator(".formula"))
                .containsText("%.2f different"
                        .formatted(most.get("effective_products").asDouble()));
        Locator chance = unfold(
                panel, most.get("crowded_products").get(0).get("product_name").asString());
        assertThat(chance).containsText("Hypergeometric(98,");
        assertThat(chance).containsText("HYPGEOM.DIST");
        assertThat(chance).not().containsText("harm");
    }

    @ParameterizedTest
    @EnumSource
    void aProductShowsItsRegionsAndItsMakersBesideChance(Screen screen) {
        Locator panel = open(screen, "products");
        JsonNode most = rows("products").get(0);
        MapPage.rows(panel).first().getByRole(AriaRole.BUTTON).press("Enter");

        double quotient = most.get("location_quotient").get("quotient").asDouble();
        assertThat(unfold(panel, "Specialised").locator(".formula")).containsText("= %.2f".formatted(quotient));
        JsonNode chance = most.get("against_chance");
        Locator working = unfold(panel, "Beside chance");
        assertThat(lastNumber(working.locator("tr.sum")))
                .isCloseTo(chance.get("observed_share").asDouble(), within(0.0001));
        assertThat(working)
                .containsText(
                        "(%d − 1) / (99 − 1)".formatted(chance.get("makers").asInt()));
        assertThat(lastNumber(unfold(panel, "Crowding").locator("tr.sum")))
                .isCloseTo(most.get("full_rival_equivalents").asDouble(), within(0.0001));
    }

    @ParameterizedTest
    @EnumSource
    void aMarketsIndexIsTheSumOfItsSellersSquares(Screen screen) {
        Locator panel = open(screen, "markets");
        JsonNode most = rows("markets").stream()
                .max(Comparator.comparingDouble(
                        row -> row.get("full_rival_equivalents").asDouble()))
                .orElseThrow();
        MapPage.heading(panel, "Crowding").getByRole(AriaRole.BUTTON).press("Enter");
        MapPage.rows(panel).first().getByRole(AriaRole.BUTTON).press("Enter");
        Locator card = panel.locator(".derivation");
        assertThat(card).containsText(most.get("city_name").asString());
        assertThat(most.get("pairs").asInt()).isPositive();
        Locator sum = card.locator("tr.sum").first();
        assertThat(sum).isVisible();
        assertThat(lastNumber(sum)).isCloseTo(most.get("hhi").asDouble(), within(0.0001));
        assertThat(card).containsText(most.get("saturation_reason").asString());
        assertThat(lastNumber(unfold(panel, "Crowding").locator("tr.sum")))
                .isCloseTo(most.get("full_rival_equivalents").asDouble(), within(0.0001));
    }

    @Test
    void theMapSaysHowCrowdedAVillageIsAndChoosesItsRow() {
        MapPage atlas = browser.open(Screen.WIDE, service, "/#tab=overlap&view=villages")
                .loaded();
        Locator panel = atlas.panel("Overlap");
        JsonNode most = rows("villages").get(0);
        String name = most.get("village_name").asString();
        assertThat(atlas.sign(name))
                .hasAttribute(
                        "aria-label",
                        Pattern.compile("crowding %.2f full rivals"
                                .formatted(most.get("full_rival_equivalents").asDouble())));
        atlas.sign(name).press("Enter");
        assertThat(panel.locator("tr.is-chosen")).containsText(name);
        assertThat(panel.locator(".derivation")).containsText(name);
        assertThat(atlas.page()).hasURL(Pattern.compile("row=" + most.get("id").asString()));

        panel.getByLabel("Heat of crowding on the map").check();
        assertThat(atlas.map().locator(".leaflet-heat-pane img")).hasCount(1);
        assertThat(atlas.legendEntries()).anyMatch(entry -> entry.startsWith("Heat: full rivals on 100 km²"));
    }

    @Test
    void aMarketCityOnTheMapNarrowsTheRowsToIt() {
        MapPage atlas =
                browser.open(Screen.WIDE, service, "/#tab=overlap&view=markets").loaded();
        Locator panel = atlas.panel("Overlap");
        atlas.map()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Sarandë: ")))
                .press("Enter");
        int own = service.json("/api/overlap/markets" + FILTERS + "&city=al-sarande")
                .get("numberMatched")
                .asInt();
        assertThat(panel.locator(".chips")).containsText("Only Sarandë");
        assertThat(MapPage.rows(panel)).hasCount(Math.min(own, 100));
    }
}
