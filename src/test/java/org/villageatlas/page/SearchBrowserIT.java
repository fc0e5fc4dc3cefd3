package org.villageatlas.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.villageatlas.RunningService;
import tools.jackson.databind.JsonNode;

/** Finding villages by name, by filters and on the map, and reading what is known of one. */
class SearchBrowserIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final RunningService service = RunningService.albania();

    @ParameterizedTest
    @EnumSource
    void findsAVillageTypedWithoutAccentsByTheKeyboardAlone(Screen screen) {
        MapPage atlas = browser.open(screen, service, "/").withTimes();
        atlas.search().focus();
        atlas.page().keyboard().type("lepushe");
        Locator options = atlas.page().getByRole(AriaRole.LISTBOX).getByRole(AriaRole.OPTION);
        assertThat(options.first()).containsText("Lëpushë");
        atlas.page().keyboard().press("ArrowDown");
        atlas.page().keyboard().press("ArrowUp");
        assertThat(options.first()).hasAttribute("aria-selected", "true");
        atlas.page().keyboard().press("Enter");

        readsOf(atlas.panel("Villages"), "al-lepushe");
        assertThat(atlas.sign("Lëpushë")).hasAttribute("aria-pressed", "true");
    }

    @ParameterizedTest
    @EnumSource
    void opensAVillageFromItsSignByTheKeyboard(Screen screen) {
        MapPage atlas = browser.open(screen, service, "/").withTimes();
        atlas.sign("Theth").focus();
        assertThat(atlas.page().locator(".leaflet-tooltip")).containsText("Theth");
        atlas.page().keyboard().press("Enter");

        assertThat(atlas.map().locator(".leaflet-popup")).containsText("Theth");
        readsOf(atlas.panel("Villages"), "al-theth");
        assertThat(atlas.panel("Villages").getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(2)))
                .isFocused();
    }

    /** The report tells what the service knows of the village. */
    private void readsOf(Locator panel, String id) {
        JsonNode village = service.json("/api/villages/" + id);
        assertThat(panel.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(2)))
                .hasText(village.get("name").asString());
        JsonNode city = village.get("nearest_city");
        assertThat(panel)
                .containsText(Words.minutes(city.get("minutes").asDouble()) + " to "
                        + city.get("name").asString());
        for (String part : List.of("products", "resources")) {
            assertThat(village.get(part)).as(part).isNotEmpty();
            village.get(part)
                    .forEach(entry ->
                            assertThat(panel).containsText(entry.get("name").asString()));
        }
        assertThat(panel.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName("Where this comes from")))
                .isVisible();
        assertThat(panel.locator("section").last().getByRole(AriaRole.LINK).first())
                .hasAttribute("href", Pattern.compile("^https?://"));
    }

    @Test
    void saysThatNoNameFits() {
        MapPage atlas = browser.open(Screen.NARROW, service, "/").loaded();
        atlas.search().fill("qqqq");
        assertThat(atlas.page().getByText("No such name").first()).isVisible();
        atlas.page().keyboard().press("Escape");
        assertThat(atlas.page().getByRole(AriaRole.LISTBOX)).hasCount(0);
    }

    @ParameterizedTest
    @EnumSource
    void filtersThatMatchNothingSaySo(Screen screen) {
        MapPage atlas = browser.open(screen, service, "/").loaded();
        Locator panel = atlas.panel("Villages");
        String section = sectionWithoutProductIn("Shkodër");
        panel.getByLabel("Region").selectOption("Shkodër");
        int shown = MapPage.rows(panel).count();
        assertThat(atlas.signs()).hasCount(shown);
        panel.getByLabel("Product", new Locator.GetByLabelOptions().setExact(true))
                .selectOption(section);

        assertThat(panel).containsText("No village fits these filters.");
        assertThat(MapPage.total(panel)).containsText("0 of ");
        assertThat(atlas.signs()).hasCount(0);
    }

    private String sectionWithoutProductIn(String region) {
        List<String> villages = Words.items(service.json("/api/villages?f=json&limit=10000")).stream()
                .filter(village -> region.equals(village.get("region").asString()))
                .map(village -> village.get("id").asString())
                .toList();
        assertThat(villages).as("villages of " + region).isNotEmpty();
        List<String> made = Words.items(service.json("/api/products?limit=10000")).stream()
                .filter(product -> villages.contains(product.get("village").asString()))
                .map(product -> product.get("section").asString())
                .toList();
        return Words.items(service.json("/api/categories?limit=10000")).stream()
                .filter(category -> category.get("level").asString().equals("section"))
                .map(category -> category.get("id").asString())
                .filter(id -> !made.contains(id))
                .findFirst()
                .orElseThrow();
    }
}
