package org.villageatlas.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.villageatlas.RunningService;
import tools.jackson.databind.JsonNode;

/** Where neighbours push the same product: table, lines, and the sum behind each pair. */
class OverlapBrowserIT {

    private static final String ASKED = "/api/overlap?within_minutes=60&limit=10000&min_severity=";

    @RegisterExtension
    final Browser browser = new Browser();

    private final RunningService service = RunningService.albania();
    private List<JsonNode> pairs;

    @BeforeEach
    void ask() {
        pairs = Words.items(service.json(ASKED + 20));
        assertThat(pairs).isNotEmpty();
    }

    private Locator open(MapPage atlas) {
        Locator panel = atlas.loaded().openTab("Overlap");
        assertThat(MapPage.rows(panel)).hasCount(Math.min(pairs.size(), 100));
        return panel;
    }

    @ParameterizedTest
    @EnumSource
    void listsTheWorstPairFirstAndDrawsALineForEachTwoVillages(Screen screen) {
        MapPage atlas = browser.open(screen, service, "/");
        Locator panel = open(atlas);

        JsonNode worst = pairs.get(0);
        for (String words : List.of(name(worst, "a"), name(worst, "b"), decimal(worst.get("severity")))) {
            assertThat(MapPage.rows(panel).first()).containsText(words);
        }
        assertThat(MapPage.total(panel)).containsText(pairs.size() + " overlap");
        assertThat(MapPage.heading(panel, "Severity")).hasAttribute("aria-sort", "descending");
        long lines = pairs.stream().map(OverlapBrowserIT::villages).distinct().count();
        assertThat(lines(atlas)).hasCount((int) lines);
        assertThat(atlas.legend()).containsText("Overlap between neighbours");
        assertThat(atlas.legendEntries()).contains("severe: 80 and more", "watch: 20 to 40");
        atlas.openTab("Villages");
        assertThat(lines(atlas)).hasCount(0);
    }

    private static Locator lines(MapPage atlas) {
        return atlas.map().locator(".leaflet-lines-pane path.leaflet-interactive");
    }

    private static String name(JsonNode pair, String side) {
        return pair.get(side).get("village_name").asString();
    }

    private static List<String> villages(JsonNode pair) {
        return Stream.of("a", "b")
                .map(side -> pair.get(side).get("village").asString())
                .sorted()
                .toList();
    }

    private static String decimal(JsonNode number) {
        return "%.1f".formatted(number.asDouble());
    }

    @Test
    void theSeverityFilterLeavesFewerPairsAndAnImpossibleOneSaysSo() {
        MapPage atlas = browser.open(Screen.WIDE, service, "/");
        Locator panel = open(atlas);
        int strong = service.json(ASKED + 40).get("numberMatched").asInt();
        assertThat(strong).isLessThan(pairs.size());

        panel.getByLabel("Severity from").selectOption("40");
        assertThat(MapPage.total(panel)).containsText(strong + " overlap");
        assertThat(MapPage.rows(panel)).hasCount(strong);

        panel.getByLabel("Severity from").selectOption("80");
        panel.getByLabel("Neighbours within").selectOption("15");
        Locator product = panel.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Product"));
        product.fill(sectionWithoutSeverePairs());
        product.press("Enter");
        assertThat(panel).containsText("No overlap fits these filters.");
        assertThat(lines(atlas)).hasCount(0);
    }

    private String sectionWithoutSeverePairs() {
        return Words.items(service.json("/api/categories?limit=10000")).stream()
                .filter(category -> category.get("level").asString().equals("section"))
                .filter(category -> service.json("/api/overlap?within_minutes=15&min_severity=80&category="
                                + category.get("id").asString())
                        .get("items")
                        .isEmpty())
                .map(category -> category.get("name").asString())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void theMarketIsWorkedOutCityByCityAndThousandsOfRowsAreTurnedLikePages(Screen screen) {
        MapPage atlas = browser.open(screen, service, "/#tab=overlap&within=1440&from=");
        Locator panel = atlas.panel("Overlap");
        int all = service.json("/api/overlap?within_minutes=1440&limit=1")
                .get("numberMatched")
                .asInt();
        assertThat(all).isGreaterThan(2600);
        Locator pager = panel.locator(".pager:not([hidden])");
        assertThat(pager).containsText("Rows 1–100 of %,d".formatted(all));
        assertThat(MapPage.rows(panel)).hasCount(100);
        MapPage.button(pager, "Last").press("Enter");
        assertThat(pager).containsText("–%,d of %,d".formatted(all, all));
        assertThat(MapPage.button(pager, "Next")).isDisabled();
        MapPage.button(pager, "First").click();

        MapPage.rows(panel).first().getByRole(AriaRole.BUTTON).press("Enter");
        panel.locator(".derivation details summary").first().press("Enter");
        Locator sheet = panel.locator(".sheet");
        assertThat(sheet).containsText("Market by Huff's model");
        List<String> sum = sheet.locator("tr.sum td").allInnerTexts();
        assertThat(Double.parseDouble(sum.get(sum.size() - 1)))
                .isCloseTo(pairs.get(0).get("shared_market").asDouble(), within(0.0001));
    }

    @ParameterizedTest
    @EnumSource
    void aLinkBringsBackFiltersAndTheChosenPair(Screen screen) {
        JsonNode pair = pairs.get(1);
        MapPage atlas = browser.open(
                screen,
                service,
                "/#tab=overlap&alike=0.5&from=40&row=" + pair.get("id").asString());
        Locator panel = atlas.panel("Overlap");
        assertThat(panel.getByLabel("Severity from")).hasValue("40");
        assertThat(panel.getByLabel("Similarity from")).hasValue("0.5");
        assertThat(panel.locator(".derivation")).containsText(name(pair, "a"));
        assertThat(panel.locator("tr.is-chosen")).containsText(name(pair, "b"));
        assertThat(panel.locator(".links a").first())
                .hasAttribute("href", Pattern.compile("min_similarity=0.5&min_severity=40.*f=csv"));
    }

    @ParameterizedTest
    @EnumSource
    void theDerivationMultipliesToTheSeverity(Screen screen) {
        MapPage atlas = browser.open(screen, service, "/");
        Locator panel = open(atlas);
        MapPage.rows(panel).first().getByRole(AriaRole.BUTTON).press("Enter");
        Locator sum = panel.locator(".derivation");

        JsonNode pair = pairs.get(0);
        double severity = pair.get("severity").asDouble();
        double exact = 100
                * pair.get("similarity").asDouble()
                * (0.5 * pair.get("proximity").asDouble()
                        + 0.5 * pair.get("shared_market").asDouble());
        assertThat(exact).isCloseTo(severity, within(0.05));

        assertThat(sum).containsText("S = 100 × Sim × (½ Near + ½ Market)");
        List<Double> filled = numbers(sum.locator(".formula").nth(1).innerText());
        assertThat(filled).hasSize(4);
        assertThat(filled.get(0) * filled.get(1) * (filled.get(2) + filled.get(3)) / 2)
                .isCloseTo(severity, within(0.15));
        List<Double> result = numbers(sum.locator(".formula").nth(2).innerText());
        assertThat(result.get(result.size() - 1)).isCloseTo(severity, within(0.06));
        assertThat(sum.locator(".severity")).containsText(decimal(pair.get("severity")) + " of 100");
        assertThat(sum).containsText(pair.get("advice").get("reason").asString());

        MapPage.button(sum, "Close").click();
        assertThat(sum.locator(".formula")).hasCount(0);
        assertThat(MapPage.rows(panel).first().getByRole(AriaRole.BUTTON)).isFocused();
    }

    private static List<Double> numbers(String formula) {
        return Pattern.compile("[0-9]+(\\.[0-9]+)?")
                .matcher(formula)
                .results()
                .map(MatchResult::group)
                .map(Double::valueOf)
                .toList();
    }

    @Test
    void anAnalystTriesAnotherMeasureOfSimilarityAndAnotherHalfTime() {
        MapPage atlas = browser.open(Screen.WIDE, service, "/");
        Locator panel = open(atlas);
        panel.getByText("Try other numbers in the formula").click();
        panel.getByLabel("Similarity by").selectOption("wu-palmer");
        JsonNode similar = service.json(ASKED + 20 + "&similarity=wu-palmer");
        assertThat(similar.get("numberMatched").asInt()).isNotEqualTo(pairs.size());
        assertThat(MapPage.total(panel))
                .containsText(similar.get("numberMatched").asInt() + " overlap");
        panel.getByLabel("Proximity halves every").fill("10");
        panel.getByLabel("Proximity halves every").press("Enter");
        JsonNode both = service.json(ASKED + 20 + "&similarity=wu-palmer&half_time_minutes=10");
        assertThat(MapPage.rows(panel).first())
                .containsText(decimal(both.get("items").get(0).get("severity")));
        assertThat(atlas.page()).hasURL(Pattern.compile("half=10&measure=wu-palmer"));
    }

    @Test
    void aVillageLeadsToItsOwnPairs() {
        JsonNode crowded = pairs.get(0).get("a");
        MapPage atlas = browser.open(
                Screen.WIDE, service, "/#village=" + crowded.get("village").asString());
        MapPage.button(atlas.panel("Villages"), "Show its overlaps").click();

        Locator panel = atlas.panel("Overlap");
        assertThat(panel.locator(".chips"))
                .containsText("Only " + crowded.get("village_name").asString());
        int own = service.json(ASKED + 0 + "&village=" + crowded.get("village").asString())
                .get("numberMatched")
                .asInt();
        assertThat(MapPage.rows(panel)).hasCount(own);
    }
}
