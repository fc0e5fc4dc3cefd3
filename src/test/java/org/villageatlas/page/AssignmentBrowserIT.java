package org.villageatlas.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.villageatlas.RunningService;
import tools.jackson.databind.JsonNode;

/** The best product for each village: today, the best found and the bound; villages decide by pinning. */
class AssignmentBrowserIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final RunningService service = RunningService.albania();

    private JsonNode assignment(String request) {
        return RunningService.parsed(service.post("/api/overlap/assignment", request));
    }

    @ParameterizedTest
    @EnumSource
    void todayBestAndBoundAreToldAndAPinIsKept(Screen screen) {
        JsonNode free = assignment("{}");
        JsonNode most = free.get("villages").get(0);
        for (JsonNode village : free.get("villages")) {
            if (eased(village) > eased(most)) {
                most = village;
            }
        }
        MapPage atlas =
                browser.open(screen, service, "/#tab=overlap&view=assignment").loaded();
        Locator panel = atlas.panel("Overlap");
        Locator card = panel.locator("article.card");
        assertThat(card.locator("h2"))
                .hasText("Crowding %.2f today, %.2f with the best found"
                        .formatted(crowding(free, "today"), crowding(free, "best")));
        assertThat(card).containsText("%.2f".formatted(free.get("bound").asDouble()));
        assertThat(panel).containsText("villages decide");
        String name = most.get("village_name").asString();
        assertThat(MapPage.rows(panel).first()).containsText(name);
        assertThat(MapPage.rows(panel).first()).containsText(most.get("reason").asString());
        assertThat(atlas.sign(name)).hasAttribute("aria-label", Pattern.compile("as proposed"));

        String village = most.get("village").asString();
        String kept = most.get("today").get("product").asString();
        MapPage.button(MapPage.rows(panel).first(), "Pin what " + name + " has today")
                .press("Enter");
        JsonNode pinned = assignment("{\"pins\": {\"" + village + "\": \"" + kept + "\"}}");
        assertThat(card.locator("h2")).containsText("%.2f with the best found".formatted(crowding(pinned, "best")));
        assertThat(MapPage.button(panel, "Let " + name + " change")).isVisible();
        assertThat(atlas.page()).hasURL(Pattern.compile("pins=" + village));
        assertThat(total(pinned, "best"))
                .isGreaterThanOrEqualTo(free.get("bound").asDouble());
    }

    private static double eased(JsonNode village) {
        return village.get("crowding_today").asDouble()
                - village.get("crowding_best").asDouble();
    }

    private static double crowding(JsonNode assignment, String which) {
        return assignment.get(which).get("crowding").asDouble();
    }

    private static double total(JsonNode assignment, String which) {
        return assignment.get(which).get("total").asDouble();
    }
}
