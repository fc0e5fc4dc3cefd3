package org.villageatlas.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.villageatlas.RunningService;
import tools.jackson.databind.JsonNode;

/** The page of a circuit that a tourism board prints. */
class BrochureBrowserIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final RunningService service = RunningService.albania();
    private final JsonNode circuit = RunningService.parsed(
            service.post("/api/circuits", "{\"start\":\"al-tirane\",\"days\":2,\"hours_per_day\":9,\"month\":6}"));
    private final String path = "/circuits/" + circuit.get("id").asString();

    @ParameterizedTest
    @EnumSource
    void tellsEveryDayWithItsMapItsHoursItsStopsAndTheWayBetween(Screen screen) {
        Page page = browser.open(screen, service, path).page();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("2 days from Tiranë in June");
        for (JsonNode day : circuit.get("days")) {
            var section = page.locator(".day").nth(day.get("day").asInt() - 1);
            assertThat(section.locator(".map .way")).not().hasCount(0);
            assertThat(section.locator(".time-profile")).isVisible();
            assertThat(section.locator(".stop")).hasCount(day.get("stops").size());
            for (int i = 0; i < day.get("stops").size(); i++) {
                JsonNode stop = day.get("stops").get(i);
                assertThat(section.locator(".stop").nth(i))
                        .containsText(stop.get("village_name").asString());
                assertThat(section.locator(".stop").nth(i))
                        .containsText(stop.get("arrive").asString() + "–"
                                + stop.get("depart").asString());
            }
            assertThat(section.locator(".turns li").first()).isVisible();
        }
        assertThat(page.locator("header"))
                .containsText("usual pace, 9 hours a day, 1\u00a0h\u00a000\u00a0min of lunch");
        for (JsonNode day : circuit.get("days")) {
            day.get("stops")
                    .valueStream()
                    .filter(stop -> stop.get("attraction").isNull())
                    .forEach(stop -> assertThat(page.locator(".day")
                                    .nth(day.get("day").asInt() - 1)
                                    .locator(".stop")
                                    .nth(stop.get("order").asInt() - 1)
                                    .locator("h3"))
                            .containsText("Taste and buy: "));
        }
        assertThat(page.locator("footer")).containsText("OpenStreetMap contributors");
        assertThat(page.locator("footer")).containsText(path);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("no sideways scrolling")
                .isLessThanOrEqualTo(screen.width);
    }

    @Test
    void onPaperThereAreNoButtonsButTheMapAndTheDays() {
        Page page = browser.open(Screen.WIDE, service, path).page();
        assertThat(page.locator(".day")).hasCount(2);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".tools")).isHidden();
        assertThat(page.locator(".map").first()).isVisible();
        assertThat(new String(page.pdf(new Page.PdfOptions().setFormat("A4")), 0, 5))
                .isEqualTo("%PDF-");
    }

    @Test
    void datesOfTheDaysFollowTheFirst() {
        Page page = browser.open(Screen.WIDE, service, path).page();
        page.getByLabel("First day").fill("2027-06-30");
        page.getByLabel("First day").blur();
        assertThat(page.locator(".day").nth(0)).containsText("Wednesday, 30 June 2027");
        assertThat(page.locator(".day").nth(1)).containsText("Thursday, 1 July 2027");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Calendar")))
                .hasAttribute("href", "/api" + path + "?f=ics&date=2027-06-30");
    }

    @Test
    void aCircuitThatIsNotThereSaysSo() {
        browser.expect(404, "/circuits/circuit-none");
        browser.expect(404, "/api/circuits/circuit-none");
        Page page = browser.open(Screen.WIDE, service, "/circuits/circuit-none").page();
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
    }
}
