package fr.sejour.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What a journey leaves of each page it passes: a full-page picture on a phone's and on a computer's screen in
 * {@code target/screens}, and the certainty that every rule of axe holds on both, that the page is a whole one (one first
 * title, its own window title), and that it needs no scrolling to the side at 320 pixels, that is at 400 % of 1280.
 */
final class Album {

    /** WCAG 2.2 A and AA, the French rules that axe knows, good practice. */
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "RGAAv4", "best-practice");

    /** One run in the page itself: it has no frames, for which the library would open a page of its own. */
    private static final String AXE = """
            tags => axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})
                .then(results => results.violations.flatMap(rule => rule.nodes.map(node =>
                    rule.id + ': ' + node.html + '\\n  ' + node.failureSummary)))""";

    /** What reaches over the edge of the screen. */
    private static final String TOO_WIDE = """
            () => [...document.querySelectorAll('body *')]
                .filter(part => part.getBoundingClientRect().right > innerWidth)
                .map(part => part.tagName + '.' + part.className).join(' ')""";

    private static final int PHONE = 360;
    private static final int COMPUTER = 1280;
    private static final int SMALLEST = 320;
    private static final int HEIGHT = 800;

    /** A list of hundreds of rows is looked at by its first ones, in pixels. */
    private static final double TALLEST = 6000;

    /** In milliseconds. */
    private static final double PICTURE_PATIENCE = 30_000;

    private final Path folder;
    private int number;

    /** @param journey name of the folder that the pictures go to */
    Album(String journey) {
        folder = Path.of("target", "screens", journey);
    }

    /** Looks at the page as it is now, under this name. */
    void add(Page page, String name) {
        number++;
        ViewportSize size = page.viewportSize();
        for (int width : List.of(PHONE, COMPUTER)) {
            show(page, width);
            picture(page, folder.resolve(String.format(Locale.ROOT, "%02d-%s-%d.png", number, name, width)));
            assertThat(flaws(page)).as("%s at %d pixels", name, width).isEmpty();
        }
        show(page, SMALLEST);
        assertThat(page.evaluate("() => document.scrollingElement.scrollWidth"))
                .as("width of %s on a screen of 320 pixels, for %s", name, page.evaluate(TOO_WIDE))
                .isEqualTo(SMALLEST);
        assertThat(page.locator("h1:visible").count())
                .as("first titles of %s", name)
                .isEqualTo(1);
        page.setViewportSize(size.width, size.height);
        Screen.settled(page);
    }

    /**
     * A picture of the page from its top. Chromium without a screen sometimes draws no frame for a page that stands behind
     * another, and the picture never comes: the page is brought to the front, and asked once more if need be.
     */
    static void picture(Page page, Path file) {
        page.bringToFront();
        Page.ScreenshotOptions options = new Page.ScreenshotOptions()
                .setPath(file)
                .setFullPage(true)
                .setTimeout(PICTURE_PATIENCE)
                .setClip(0, 0, page.viewportSize().width, Math.min(height(page), TALLEST));
        try {
            page.screenshot(options);
        } catch (TimeoutError noFrame) {
            page.bringToFront();
            page.screenshot(options);
        }
    }

    /** The page's whole height in pixels, at least that of the window. */
    private static double height(Page page) {
        return ((Number) page.evaluate("() => document.scrollingElement.scrollHeight")).doubleValue();
    }

    private static void show(Page page, int width) {
        page.setViewportSize(width, HEIGHT);
        Screen.settled(page);
    }

    /** Each element that breaks a rule of axe, with the rule. */
    private static List<String> flaws(Page page) {
        // The script is long: it is sent only to a page that does not have it yet.
        if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate("script => { eval(script); }", AxeBuilder.getAxeScript());
        }
        Object found = page.evaluate(AXE, RULES);
        return found instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of("axe did not run");
    }
}
