package org.villageatlas.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.villageatlas.RunningService;

/** Several circuits at once: planned, one of them opened, and back; passed on by a link. */
class PortfolioBrowserIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final RunningService service = RunningService.albania();

    private static Locator title(Locator panel) {
        return panel.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(2));
    }

    @Test
    void twoCircuitsShareTheVillagesAndEachOpensAsACircuit() {
        MapPage atlas = browser.open(Screen.NARROW, service, "/#tab=circuit").loaded();
        Locator panel = atlas.panel("Circuit");
        panel.getByLabel("Circuits", new Locator.GetByLabelOptions().setExact(true))
                .selectOption("2");
        panel.getByLabel("Days", new Locator.GetByLabelOptions().setExact(true)).selectOption("1");
        assertThat(panel.getByLabel("To", new Locator.GetByLabelOptions().setExact(true)))
                .isHidden();
        MapPage.button(panel, "Plan 2 circuits").click();
        assertThat(title(panel)).hasText("2 circuits of 1 day from Tiranë in June");
        assertThat(panel.locator(".portfolio > li")).hasCount(2);
        assertThat(panel).containsText("Villages on no circuit, and why");

        MapPage.button(panel, "Open circuit 2").click();
        assertThat(title(panel)).hasText("1 day from Tiranë in June");
        MapPage.button(panel, "Back to all 2 circuits").click();
        assertThat(panel.locator(".portfolio > li")).hasCount(2);
        assertThat(atlas.page()).hasURL(Pattern.compile(".*portfolio=portfolio-.*"));

        String link = panel.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Link to these circuits"))
                .getAttribute("href");
        MapPage other = browser.open(Screen.WIDE, service, "/" + link);
        assertThat(title(other.panel("Circuit"))).hasText("2 circuits of 1 day from Tiranë in June");
        assertThat(other.legend()).containsText("on no circuit");
    }
}
