package org.villageatlas.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.villageatlas.RunningService;
import tools.jackson.databind.JsonNode;

/** The reports to print: what they are about, and all that is needed to redo them. */
class OverlapReportBrowserIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final RunningService service = RunningService.albania();

    private Page open(Screen screen, String query) {
        Page page = browser.open(screen, service, "/reports/overlap" + query).page();
        assertThat(page.locator("#report")).not().hasAttribute("aria-busy", "true");
        return page;
    }

    private static Locator section(Page page, String title) {
        return page.locator(
                "section",
                new Page.LocatorOptions()
                        .setHas(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(title))));
    }

    @ParameterizedTest
    @EnumSource
    void theProgrammesReportPrintsEveryWeightBandAndLicence(Screen screen) {
        Page page = open(screen, "?programme=al-100-villages&min_severity=20");
        JsonNode pairs = service.json("/api/overlap?limit=10000&min_severity=20");
        assertThat(page.locator("h1")).hasText("100 Villages");
        assertThat(section(page, "Pairs, worst first").locator("tbody tr"))
                .hasCount(pairs.get("numberMatched").asInt());
        JsonNode parameters = pairs.get("method").get("parameters");
        Locator method = section(page, "Every parameter");
        for (String line : List.of(
                "Weight near: " + parameters.get("weight_near").asString(),
                "Bands: severe: " + parameters.get("bands").get("severe").asInt(),
                "Similarity steps: group: "
                        + parameters.get("similarity_steps").get("group").asString(),
                "Huff: exponent: " + parameters.get("huff").get("exponent").asInt(),
                "Min severity: 20")) {
            assertThat(method).containsText(line);
        }
        for (JsonNode layer : Words.items(service.json("/api/layers"))) {
            assertThat(section(page, "Sources and licences"))
                    .containsText(layer.get("licence").asString());
        }
        assertThat(page.locator(".report-map .leaflet-lines-pane path").first()).isAttached();
        Object excess = page.evaluate("() => document.scrollingElement.scrollWidth - innerWidth");
        assertThat(((Number) excess).intValue()).isLessThanOrEqualTo(0);
    }

    @Test
    void aVillagesReportHasItsPairsItsProductsBesideChanceAndIdeas() {
        Page page = open(Screen.WIDE, "?village=al-gurras");
        JsonNode pairs = service.json("/api/overlap?village=al-gurras");
        assertThat(page.locator("h1")).hasText("Gurras");
        assertThat(section(page, "Pairs, worst first").locator("tbody tr"))
                .hasCount(pairs.get("numberMatched").asInt());
        assertThat(section(page, "What could be done"))
                .containsText(
                        pairs.get("items").get(0).get("advice").get("reason").asString());
        assertThat(section(page, "Its products beside chance")).containsText("2 of your 4 neighbours make this");
        JsonNode ideas = service.json("/api/villages/al-gurras/alternatives");
        assertThat(section(page, "What else it could make").locator("ol > li"))
                .hasCount(ideas.get("numberMatched").asInt());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?category=mixed-wine|Wine, colour not named",
                "?city=al-tirane&min_severity=20|Market of Tiranë",
                "?city=al-tirane&category=mixed-wine|Wine, colour not named in Tiranë",
                "?village=al-valbone|Valbonë"
            })
    void everyReportPrintsOnPaperWithoutCuttingRows(String asked) {
        String[] parts = asked.split("\\|");
        Page page = open(Screen.WIDE, parts[0]);
        assertThat(page.locator("h1")).hasText(parts[1]);
        assertThat(section(page, "Every parameter")).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Print")))
                .isHidden();
        Object cut = page.locator("tr, li")
                .evaluateAll("rows => rows.filter(row => getComputedStyle(row).breakInside !== 'avoid').length");
        assertThat(((Number) cut).intValue()).isZero();
        assertThat(new String(page.pdf(), 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
    }

    @Test
    void theViewsLeadToTheReportOfWhatTheyShow() {
        MapPage atlas = browser.open(Screen.WIDE, service, "/#tab=overlap&view=villages&row=al-gurras")
                .loaded();
        Locator panel = atlas.panel("Overlap");
        assertThat(panel.locator(".derivation a.quiet"))
                .hasAttribute("href", "/reports/overlap?programme=al-100-villages&min_severity=20&village=al-gurras");
        assertThat(panel.locator(".links").getByText("Print a report"))
                .hasAttribute("href", "/reports/overlap?programme=al-100-villages&min_severity=20");
    }
}
