package fr.sejour.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chromium, started once for all journeys. Each context it opens is a person's own browser, with nothing remembered
 * from another's. To be used from one thread only, as Playwright asks.
 */
final class Browsers implements AutoCloseable {

    /** How long a page may take to show what is waited for, in milliseconds; a shared machine can be slow. */
    private static final double PATIENCE = 15_000;

    private final Playwright playwright;
    private final Browser chromium;

    Browsers() {
        @Nullable String installed = System.getenv("SEJOUR_CHROMIUM");
        boolean download = System.getenv("SEJOUR_BROWSER_DOWNLOAD") != null;
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", download ? "0" : "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setHeadless(true)
                .setArgs(List.of(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
        if (!download) {
            options.setExecutablePath(Path.of(installed == null ? "/usr/bin/chromium" : installed));
        }
        chromium = playwright.chromium().launch(options);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    /** A computer's browser, 1280 pixels wide. */
    BrowserContext computer(String address) {
        return opened(address, new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    /** A computer whose user prefers dark screens. */
    BrowserContext darkComputer(String address) {
        return opened(
                address,
                new Browser.NewContextOptions().setViewportSize(1280, 900).setColorScheme(ColorScheme.DARK));
    }

    /** A phone: 360 pixels wide, touched rather than clicked. */
    BrowserContext phone(String address) {
        return opened(
                address,
                new Browser.NewContextOptions()
                        .setViewportSize(360, 740)
                        .setIsMobile(true)
                        .setHasTouch(true));
    }

    private BrowserContext opened(String address, Browser.NewContextOptions options) {
        BrowserContext context = chromium.newContext(
                options.setBaseURL(address).setLocale("fr-FR").setTimezoneId("Europe/Paris"));
        context.setDefaultTimeout(PATIENCE);
        return context;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
