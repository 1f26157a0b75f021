package fr.sejour.journey;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;

/** The page of the development profile where all mails arrive, read in a tab of its own beside the person's page. */
final class Mailbox {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Page reader;

    /** @param reader a page of the browser in which the mails are read */
    Mailbox(Page reader) {
        this.reader = reader;
    }

    /** Waits for a mail to this person and returns the first address in its text. */
    String link(String recipient, String subject) {
        try (Page tab = reader.context().newPage()) {
            open(tab, recipient, subject);
            return tab.locator("pre a").first().getAttribute("href");
        }
    }

    /** Waits for a mail to this person and returns its text. */
    String text(String recipient, String subject) {
        try (Page tab = reader.context().newPage()) {
            open(tab, recipient, subject);
            return tab.locator("pre").innerText();
        }
    }

    /** Waits for a mail to this person and returns its HTML, as source. */
    String html(String recipient, String subject) {
        try (Page tab = reader.context().newPage()) {
            open(tab, recipient, subject);
            return tab.locator("iframe").getAttribute("srcdoc");
        }
    }

    /** Waits for a mail to this person and returns the PDF attached to it whose name begins like this. */
    DownloadedPaper attachment(String recipient, String subject, String beginning, String name) {
        try (Page tab = reader.context().newPage()) {
            open(tab, recipient, subject);
            Locator attached = tab.getByRole(
                    AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^" + beginning + ".*\\.pdf$")));
            APIResponse response = tab.context().request().get(String.valueOf(attached.evaluate("link => link.href")));
            return DownloadedPaper.keep(response.body(), name);
        }
    }

    /** How many mails of this subject the person has. */
    int count(String recipient, String subject) {
        try (Page tab = reader.context().newPage()) {
            tab.navigate("/dev/mails");
            Screen.settled(tab);
            return mails(tab, recipient, subject).count();
        }
    }

    private static void open(Page tab, String recipient, String subject) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(300)).until(() -> {
            tab.navigate("/dev/mails");
            Screen.settled(tab);
            return mails(tab, recipient, subject).count() > 0;
        });
        mails(tab, recipient, subject).first().getByRole(AriaRole.LINK).click();
        Screen.settled(tab);
        tab.locator("pre").waitFor();
    }

    private static Locator mails(Page tab, String recipient, String subject) {
        return tab.locator("main li")
                .filter(new Locator.FilterOptions().setHasText(recipient))
                .filter(new Locator.FilterOptions().setHasText(subject));
    }
}
