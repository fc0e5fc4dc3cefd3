package org.villageatlas.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.villageatlas.RunningService;
import tools.jackson.databind.JsonNode;

/** What people reach from a point, or from where they reach it: areas, their villages, and the point itself. */
class ReachBrowserIT {

    private static final String AROUND_BERAT = "/#tab=travel&show=around&at=19.95,40.7&minutes=20,40";

    @RegisterExtension
    final Browser browser = new Browser();

    private final RunningService service = RunningService.albania();

    @ParameterizedTest
    @EnumSource
    void drawsWhatIsReachedFromAPlaceThatIsFoundByName(Screen screen) {
        MapPage atlas = browser.open(screen, service, "/#tab=travel").loaded();
        Locator panel = atlas.panel("Travel time");
        panel.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Around a place"))
                .press("Space");
        assertThat(panel.getByText("Click a place on the map")).isVisible();
        Locator name = place(panel);
        name.fill("Theth");
        name.press("Enter");

        assertThat(bands(panel)).hasCount(3);
        assertThat(pin(atlas)).hasAttribute("aria-label", Pattern.compile("^Point: Theth"));
        assertThat(atlas.page()).hasURL(Pattern.compile("show=around&at="));
        assertThat(atlas.legendEntries())
                .map(entry -> entry.replace('\u00a0', ' '))
                .contains("up to 30 min", "30 min to 1 h 00 min", "1 h 00 min to 2 h 00 min");
        JsonNode answer = service.json(link(panel).getAttribute("href"));
        assertThat(answer.get("features").size()).isEqualTo(3);
        int villages =
                answer.get("features").get(0).get("properties").get("villages").asInt();
        assertThat(bands(panel).last()).containsText(villages + " village");
    }

    @ParameterizedTest
    @EnumSource
    void aLinkShowsTheSame(Screen screen) {
        MapPage atlas =
                browser.open(screen, service, AROUND_BERAT + "&go=to&by=foot").loaded();
        Locator panel = atlas.panel("Travel time");
        assertThat(bands(panel)).hasCount(2);
        assertThat(panel.getByLabel("Coming here")).isChecked();
        assertThat(panel.getByLabel("People travel")).hasValue("foot");
        assertThat(panel.getByLabel("Within minutes")).hasValue("20, 40");
        assertThat(atlas.legend()).containsText("Minutes to the point, on foot");
        assertThat(atlas.page()).hasURL(Pattern.compile("at=19.95,40.7&minutes=20,40&go=to$"));
    }

    @ParameterizedTest
    @EnumSource
    void thePointMovesWithTheArrowKeysAndItsAreasFollow(Screen screen) {
        MapPage atlas = browser.open(screen, service, AROUND_BERAT).loaded();
        Locator panel = atlas.panel("Travel time");
        assertThat(bands(panel)).hasCount(2);
        String before = link(panel).getAttribute("href");
        pin(atlas).focus();
        pin(atlas).press("ArrowRight");

        assertThat(atlas.page()).not().hasURL(Pattern.compile("at=19.95,40.7"));
        assertThat(link(panel)).not().hasAttribute("href", before);
        assertThat(bands(panel)).hasCount(2);
    }

    @Test
    void thePointIsDraggedAndLetGo() {
        MapPage atlas = browser.open(Screen.WIDE, service, AROUND_BERAT).loaded();
        Locator panel = atlas.panel("Travel time");
        assertThat(bands(panel)).hasCount(2);
        BoundingBox at = pin(atlas).boundingBox();
        atlas.page().mouse().move(at.x + at.width / 2, at.y + at.height / 2);
        atlas.page().mouse().down();
        for (int step = 1; step <= 10; step++) {
            atlas.page().mouse().move(at.x + at.width / 2 + 6 * step, at.y + at.height / 2 - 4 * step);
        }
        atlas.page().mouse().up();

        assertThat(atlas.page()).not().hasURL(Pattern.compile("at=19.95,40.7"));
        assertThat(bands(panel)).hasCount(2);
        assertThat(panel.getByRole(AriaRole.ALERT)
                        .filter(new Locator.FilterOptions().setHasText(Pattern.compile(".+"))))
                .hasCount(0);
    }

    @Test
    void namesTheVillagesOfEachBandWithTheirMinutes() {
        MapPage atlas = browser.open(Screen.WIDE, service, AROUND_BERAT).loaded();
        Locator panel = atlas.panel("Travel time");
        Locator named = panel.locator(".bands li .places li");
        assertThat(named.first()).hasText(Pattern.compile("[0-9]+.min"));
        List<String> words = named.allTextContents();
        JsonNode sums = service.json(link(panel).getAttribute("href"))
                .get("features")
                .get(0)
                .get("properties");
        assertThat(words).hasSize(sums.get("villages").asInt());
    }

    @ParameterizedTest
    @EnumSource
    void saysBesideTheFieldWhatMinutesCanBe(Screen screen) {
        MapPage atlas = browser.open(screen, service, AROUND_BERAT).loaded();
        Locator panel = atlas.panel("Travel time");
        assertThat(bands(panel)).hasCount(2);
        Locator minutes = panel.getByLabel("Within minutes");
        minutes.fill("30, -5");
        minutes.press("Enter");
        assertThat(minutes).hasAttribute("aria-invalid", "true");
        assertThat(panel.getByText("different numbers above 0")).isVisible();
        minutes.fill("15");
        minutes.press("Enter");
        assertThat(bands(panel)).hasCount(1);
        assertThat(panel.getByText("different numbers above 0")).isHidden();
    }

    @Test
    void aPointInTheSeaIsExplainedAndClearTakesItAway() {
        browser.expect(400, "/api/isochrones");
        MapPage atlas = browser.open(Screen.WIDE, service, "/#tab=travel&show=around&at=18.7,41.2")
                .loaded();
        Locator panel = atlas.panel("Travel time");
        assertThat(panel.getByText("No area can be drawn from here")).isVisible();
        Locator name = place(panel);
        name.fill("Berat");
        name.press("Enter");
        assertThat(bands(panel)).hasCount(3);
        MapPage.button(panel, "Clear the map").click();
        assertThat(bands(panel)).hasCount(0);
        assertThat(pin(atlas)).hasCount(0);
        assertThat(atlas.page()).hasURL(Pattern.compile("show=around$"));
    }

    @ParameterizedTest
    @EnumSource
    void aPressOnTheMapOrOnAVillageSetsThePoint(Screen screen) {
        MapPage atlas =
                browser.open(screen, service, "/#tab=travel&show=around").loaded();
        Locator panel = atlas.panel("Travel time");
        atlas.sign("Razëm").press("Enter");
        assertThat(pin(atlas)).hasAttribute("aria-label", Pattern.compile("^Point: Razëm"));
        assertThat(bands(panel)).hasCount(3);
        BoundingBox map = atlas.map().boundingBox();
        atlas.page().mouse().click(map.x + map.width * 0.45, map.y + 120);
        assertThat(pin(atlas)).not().hasAttribute("aria-label", Pattern.compile("^Point: Razëm"));
    }

    private static Locator place(Locator panel) {
        return panel.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Village or city"));
    }

    private static Locator bands(Locator panel) {
        return panel.locator(".bands > li");
    }

    private static Locator pin(MapPage atlas) {
        return atlas.map().locator(".pin-anchor");
    }

    private static Locator link(Locator panel) {
        return panel.locator("a[download='isochrones.geojson']");
    }
}
