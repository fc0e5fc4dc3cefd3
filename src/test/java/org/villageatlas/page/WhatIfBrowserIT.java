package org.villageatlas.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.villageatlas.RunningService;
import tools.jackson.databind.JsonNode;

/** A product tried out before it is nominated: its overlaps, what changes, and what could be made instead. */
class WhatIfBrowserIT {

    private static final String WINE = "{\"village\": \"al-gurras\", \"category\": \"mixed-wine\"}";

    @RegisterExtension
    final Browser browser = new Browser();

    private final RunningService service = RunningService.albania();

    private static Locator field(Locator form, String label) {
        return form.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label));
    }

    private static Locator candidate(Locator panel, String name) {
        return panel.locator(
                "section.try",
                new Locator.LocatorOptions().setHas(panel.page().locator("form[aria-label='" + name + "']")));
    }

    private static void choose(Locator box, String words) {
        box.fill(words);
        box.press("Enter");
    }

    @ParameterizedTest
    @EnumSource
    void aVillageTriesAProductByKeyboardAndTheLinkKeepsIt(Screen screen) {
        int products =
                service.json("/api/products?limit=1").get("numberMatched").asInt();
        JsonNode expected = RunningService.parsed(service.post("/api/overlap/what-if", WINE));
        MapPage atlas = browser.open(screen, service, "/#village=al-gurras").loaded();
        MapPage.button(atlas.panel("Villages"), "Try a product here").press("Enter");

        Locator panel = atlas.panel("Overlap");
        Locator first = candidate(panel, "Candidate");
        assertThat(field(first, "Village")).hasValue("Gurras");
        choose(field(first, "Product"), "Wine, colour not named");
        Locator answer = first.locator(".card");
        assertThat(answer)
                .containsText("%.1f of 100"
                        .formatted(
                                expected.get("candidate").get("worst_severity").asDouble()));
        assertThat(answer)
                .containsText(expected.get("against_chance").get("sentence").asString());
        for (JsonNode pair : expected.get("pairs")) {
            assertThat(answer).containsText(pair.get("b").get("village_name").asString());
        }
        assertThat(answer.locator(".ideas > li"))
                .hasCount(expected.get("alternatives").size());
        assertThat(atlas.page()).hasURL(Pattern.compile("view=what-if&try=al-gurras%3Bmixed-wine"));
        assertThat(atlas.map().locator(".leaflet-lines-pane path[stroke-dasharray='6 5']"))
                .hasCount(2);
        assertThat(service.json("/api/products?limit=1").get("numberMatched").asInt())
                .as("nothing is stored")
                .isEqualTo(products);
    }

    @Test
    void twoCandidatesStandSideBySideAndAnIdeaCanBeTriedInstead() {
        MapPage atlas = browser.open(
                        Screen.WIDE,
                        service,
                        "/#tab=overlap&view=what-if&try=al-gurras;mixed-wine&try2=al-gurras;jam;fig")
                .loaded();
        Locator panel = atlas.panel("Overlap");
        Locator second = candidate(panel, "Second candidate");
        assertThat(candidate(panel, "Candidate").locator(".card")).containsText("Wine, colour not named in Gurras");
        assertThat(second.locator(".card")).containsText("Jam, fig in Gurras");
        String idea = RunningService.parsed(service.post("/api/overlap/what-if", WINE))
                .get("alternatives")
                .get(0)
                .get("category_name")
                .asString();
        MapPage.button(candidate(panel, "Candidate"), "Try " + idea).click();
        assertThat(candidate(panel, "Candidate").locator(".card h2")).hasText(idea + " in Gurras");
        MapPage.button(panel, "Take it away").click();
        assertThat(second).isHidden();
        assertThat(MapPage.button(panel, "Compare with another product")).isVisible();
    }

    @ParameterizedTest
    @EnumSource
    void alternativesSayWhatTheyRestOn(Screen screen) {
        JsonNode idea = service.json("/api/villages/al-gurras/alternatives")
                .get("items")
                .get(0);
        MapPage atlas = browser.open(screen, service, "/#tab=overlap&view=villages&row=al-gurras")
                .loaded();
        Locator card = atlas.panel("Overlap").locator(".derivation");
        card.getByText("What else it could make").click();
        Locator first = card.locator(".ideas > li").first();
        assertThat(first).containsText(idea.get("reason").asString());
        assertThat(first.locator(".formula"))
                .containsText("= %.3f".formatted(idea.get("score").asDouble()));
        first.getByText("What this rests on").click();
        assertThat(first)
                .containsText(idea.get("resources").get(0).get("reason").asString());
    }
}
