package org.villageatlas.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.villageatlas.RunningService;

/** The frame of the page: reached by keyboard, and fitting a telephone. */
class FrameBrowserIT {

    private static final List<String> TABS = List.of("Villages", "Travel time", "Overlap", "Circuit");

    @RegisterExtension
    final Browser browser = new Browser();

    private final RunningService service = RunningService.albania();

    @ParameterizedTest
    @EnumSource
    void theFirstKeySkipsToTheVillages(Screen screen) {
        MapPage atlas = browser.open(screen, service, "/").withTimes();
        atlas.page().keyboard().press("Tab");
        Locator skip = atlas.page().getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Skip to the villages"));
        assertThat(skip).isFocused();
        assertThat(skip).isInViewport();
        atlas.page().keyboard().press("Enter");
        assertThat(atlas.page().getByRole(AriaRole.COMPLEMENTARY, new GetByRoleOptions().setName("Reports")))
                .isFocused();
    }

    @ParameterizedTest
    @EnumSource
    void arrowsMoveAlongTheTabs(Screen screen) {
        MapPage atlas = browser.open(screen, service, "/").withTimes();
        atlas.tab("Villages").focus();
        for (String next : List.of("Travel time", "Overlap", "Circuit", "Villages")) {
            atlas.page().keyboard().press("ArrowRight");
            opened(atlas, next);
        }
        atlas.page().keyboard().press("ArrowLeft");
        opened(atlas, "Circuit");
        atlas.page().keyboard().press("Home");
        opened(atlas, "Villages");
        atlas.page().keyboard().press("End");
        opened(atlas, "Circuit");
    }

    private static void opened(MapPage atlas, String name) {
        assertThat(atlas.tab(name)).isFocused();
        assertThat(atlas.tab(name)).hasAttribute("aria-selected", "true");
        assertThat(atlas.panel(name)).isVisible();
        assertThat(atlas.page().getByRole(AriaRole.TABPANEL)).hasCount(1);
    }

    @ParameterizedTest
    @EnumSource
    void whateverHasTheFocusShowsIt(Screen screen) {
        MapPage atlas = browser.open(screen, service, "/").withTimes();
        for (int i = 0; i < 14; i++) {
            atlas.page().keyboard().press("Tab");
            showsFocus(atlas);
        }
        MapPage.rows(atlas.panel("Villages")).last().getByRole(AriaRole.BUTTON).focus();
        for (int i = 0; i < 3; i++) { // on to the map
            atlas.page().keyboard().press("Tab");
            showsFocus(atlas);
        }
    }

    private static void showsFocus(MapPage atlas) {
        Object seen = atlas.focused().evaluate("""
                        element => {
                          const { outlineStyle, outlineWidth } = getComputedStyle(element);
                          return outlineStyle !== "none" && parseFloat(outlineWidth) >= 1;
                        }""");
        assertThat(seen)
                .as("outline of " + atlas.focused().evaluate("e => e.outerHTML.slice(0, 120)"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @EnumSource
    void nothingNeedsScrollingSideways(Screen screen) {
        MapPage atlas = browser.open(screen, service, "/").withTimes();
        for (String tab : TABS) {
            Locator panel = atlas.openTab(tab);
            assertThat(panel).isVisible();
            if (tab.equals("Overlap")) {
                assertThat(MapPage.rows(panel).first()).isVisible();
            }
            fits(atlas, tab);
        }
        atlas.openTab("Villages");
        MapPage.rows(atlas.panel("Villages")).first().click();
        assertThat(MapPage.button(atlas.panel("Villages"), "All villages")).isVisible();
        fits(atlas, "a village");
    }

    private static void fits(MapPage atlas, String what) {
        Object excess = atlas.page().evaluate("() => document.scrollingElement.scrollWidth - innerWidth");
        assertThat(((Number) excess).intValue()).as("pixels too wide: " + what).isLessThanOrEqualTo(0);
        Object inner = atlas.page().locator("#panels").evaluate("panels => panels.scrollWidth - panels.clientWidth");
        assertThat(((Number) inner).intValue())
                .as("pixels too wide in the panel: " + what)
                .isLessThanOrEqualTo(0);
    }

    @Test
    void onATelephoneTheSheetFoldsAndOpens() {
        MapPage atlas = browser.open(Screen.NARROW, service, "/").withTimes();
        Locator villages = MapPage.rows(atlas.panel("Villages")).first();
        assertThat(villages).isVisible();
        atlas.page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Fold the panel away"))
                .click();
        Locator open = atlas.page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Open the panel"));
        assertThat(open).hasAttribute("aria-expanded", "false");
        assertThat(villages).isHidden();
        open.press("Enter");
        assertThat(villages).isVisible();

        atlas.page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Fold the panel away"))
                .click();
        atlas.tab("Circuit").click();
        assertThat(atlas.panel("Circuit")).isVisible();
    }

    @Test
    void onADeskThereIsNoSheetToFold() {
        MapPage atlas = browser.open(Screen.WIDE, service, "/").loaded();
        assertThat(atlas.page().locator("#handle")).isHidden();
    }
}
