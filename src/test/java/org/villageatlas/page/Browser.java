package org.villageatlas.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.villageatlas.RunningService;

/**
 * One Chromium for the whole run. Every page that a test opens is photographed at the test's end, and must neither have
 * complained, nor been refused anything but what the test expects, nor have asked another host.
 */
final class Browser implements BeforeEachCallback, AfterEachCallback {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final double PATIENCE_MS = 20_000;
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static com.microsoft.playwright.@Nullable Browser chromium;

    private final List<MapPage> pages = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> expected = new HashSet<>();

    /** Where Chromium is, if this machine has one. */
    private static Optional<Path> program() {
        return Stream.of(System.getenv("ATLAS_TEST_CHROMIUM"), "/usr/bin/chromium-headless-shell", "/usr/bin/chromium")
                .filter(path -> path != null && !path.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (chromium == null) {
            Map<String, String> environment = new HashMap<>(System.getenv());
            environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
            Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
            chromium = playwright
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(program().orElseThrow())
                            .setArgs(ARGUMENTS)
                            .setHeadless(true));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return chromium;
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        Assumptions.assumeTrue(
                program().isPresent(),
                "No Chromium: set ATLAS_TEST_CHROMIUM to its path, or install chromium-headless-shell.");
    }

    /** A page of this size with nothing opened yet. */
    MapPage blank(Screen screen, RunningService service) {
        BrowserContext context = chromium()
                .newContext(new NewContextOptions()
                        .setViewportSize(screen.width, screen.height)
                        .setBaseURL(service.address())
                        .setLocale("en-GB")
                        .setAcceptDownloads(true));
        context.setDefaultTimeout(PATIENCE_MS);
        Page page = context.newPage();
        page.onConsoleMessage(this::hear);
        page.onPageError(problem -> complaints.add("Uncaught: " + problem));
        page.onResponse(this::judge);
        page.onRequestFailed(this::judgeFailure);
        page.onRequest(request -> judgeHost(request, URI.create(service.address())));
        MapPage opened = new MapPage(page, screen);
        pages.add(opened);
        return opened;
    }

    MapPage open(Screen screen, RunningService service, String path) {
        MapPage opened = blank(screen, service);
        opened.page().navigate(path);
        return opened;
    }

    /** Says that the test wants a refusal: the service's answer of this status to this path is no fault. */
    void expect(int status, String path) {
        expected.add(status + " " + path);
    }

    private void hear(ConsoleMessage message) {
        boolean loud = message.type().equals("error") || message.type().equals("warning");
        if (loud && !message.text().startsWith("Failed to load resource")) { // judged as an answer below
            complaints.add("Console: " + message.text() + " at " + message.location());
        }
    }

    private void judge(Response response) {
        String path = URI.create(response.url()).getPath();
        if (response.status() >= 400 && !expected.contains(response.status() + " " + path)) {
            complaints.add("Answer " + response.status() + ": " + response.url());
        }
    }

    private void judgeFailure(Request request) {
        if (!"net::ERR_ABORTED".equals(request.failure())) { // the page itself stops what it no longer needs
            complaints.add("No answer: " + request.url() + " " + request.failure());
        }
    }

    private void judgeHost(Request request, URI own) {
        URI asked = URI.create(request.url());
        boolean remote =
                asked.getScheme().startsWith("http") || asked.getScheme().startsWith("ws");
        if (remote && !own.getAuthority().equals(asked.getAuthority())) {
            complaints.add("Another host: " + asked);
        }
    }

    @Override
    public void afterEach(ExtensionContext test) {
        String name = test.getRequiredTestClass().getSimpleName() + "."
                + test.getRequiredTestMethod().getName();
        Map<String, Integer> taken = new HashMap<>();
        for (MapPage each : pages) {
            String own = name + "-" + each.screen().width;
            int number = taken.merge(own, 1, Integer::sum);
            Path file = SCREENSHOTS.resolve(number == 1 ? own + ".png" : own + "-" + number + ".png");
            each.page().screenshot(new ScreenshotOptions().setPath(file));
            each.page().context().close();
        }
        assertThat(complaints).as("complaints of the page").isEmpty();
    }
}
