package fr.sejour.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.sejour.shared.Folding;
import java.net.URI;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A page of the service as a person has it before them: found by what they read, used as they use it. */
final class Screen {

    /** No request under way, nothing moving, fonts there. */
    private static final String SETTLED = """
            () => {
              const flow = window.Vaadin && window.Vaadin.Flow;
              const clients = flow && flow.clients ? Object.values(flow.clients) : [];
              return document.readyState === 'complete' && document.fonts.status === 'loaded'
                && clients.every(client => !client.isActive || !client.isActive())
                && document.getAnimations().every(animation => animation.playState !== 'running'
                     || animation.effect.getComputedTiming().endTime === Infinity);
            }""";

    private final Page page;
    private final @Nullable Album album;

    /** @param album where each page passed leaves its picture; null for a journey that leaves none */
    Screen(Page page, @Nullable Album album) {
        this.page = page;
        this.album = album;
    }

    Page page() {
        return page;
    }

    /** The same page, which is pictured from now on, with all that follow. */
    Screen pictured(String journey) {
        return new Screen(page, new Album(journey));
    }

    /** Waits until the server has answered and nothing moves any more. */
    static void settled(Page page) {
        page.waitForFunction(SETTLED);
    }

    void opens(String address) {
        page.navigate(address);
        settled(page);
    }

    /** Waits for the page of this title, and leaves its picture under this name. */
    void passes(String title, String name) {
        isAt(title);
        if (album != null) {
            album.add(page, name);
        }
    }

    /** Leaves the picture of this page under this name, whatever its title. */
    void pictures(String name) {
        settled(page);
        if (album != null) {
            album.add(page, Folding.words(name).replace(' ', '-'));
        }
    }

    void isAt(String title) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(title);
        settled(page);
    }

    void sees(String text) {
        assertThat(page.getByText(text).locator("visible=true").first()).isVisible();
    }

    void doesNotSee(String text) {
        assertThat(page.getByText(text).locator("visible=true")).hasCount(0);
    }

    /** On a phone, what is in the header is behind its menu button. */
    void follows(String link) {
        if (!link(link).isVisible() && button("Menu").isVisible()) {
            button("Menu").click();
        }
        link(link).click();
    }

    void presses(String button) {
        button(button).click();
    }

    void types(String label, String text) {
        field(label).fill(text);
    }

    /** A date in its three fields. */
    void types(String legend, LocalDate date) {
        Locator group = group(legend);
        group.getByLabel("Jour").fill(Integer.toString(date.getDayOfMonth()));
        group.getByLabel("Mois").fill(Integer.toString(date.getMonthValue()));
        group.getByLabel("Année").fill(Integer.toString(date.getYear()));
    }

    /** A question or a message over the page. */
    Locator dialog(String title) {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(title));
    }

    void ticks(String box) {
        box(box).check();
    }

    Locator box(String label) {
        return page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(labelled(label)));
    }

    void chooses(String option) {
        radio(option).check();
    }

    Locator radio(String option) {
        return page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(labelled(option)));
    }

    /** Chooses in a group, for answers like « Oui » that several questions have. */
    void chooses(String question, String option) {
        answer(question, option).check();
    }

    /** Chooses what is done with a document of a demand for complements. */
    void answers(String document, String choice) {
        page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName("Votre réponse : " + document))
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(choice))
                .check();
    }

    Locator answer(String question, String option) {
        return group(question).getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(labelled(option)));
    }

    /** Types into a field that suggests, and takes the suggestion. */
    void searches(String label, String text, String suggestion) {
        field(label).fill(text);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(suggestion))
                .first()
                .click();
    }

    /** What is at the other end of a link to a file, as this person's browser gets it. */
    DownloadedPaper follows(Locator link, String name) {
        APIResponse response = page.context().request().get(link.getAttribute("href"));
        assertThat(response).isOK();
        return DownloadedPaper.keep(response.body(), name);
    }

    /** How the service answers this browser at an address. */
    int status(String address) {
        return page.context().request().get(address).status();
    }

    /** What this browser gets at an address. */
    byte[] bytes(String address) {
        return page.context().request().get(address).body();
    }

    /** The path of this page. */
    String path() {
        return URI.create(page.url()).getPath();
    }

    Locator field(String label) {
        return page.locator("input, textarea").and(page.getByLabel(labelled(label)));
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(labelled(name)));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(labelled(name)))
                .locator("visible=true");
    }

    /** The innermost part of the page that is about this. */
    Locator region(String title) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(title))
                .last();
    }

    /** Fields under one legend or group label. */
    Locator group(String legend) {
        return page.locator("fieldset, [role=group], [role=radiogroup]")
                .filter(new Locator.FilterOptions().setHas(page.getByText(labelled(legend))));
    }

    /** Labels of required fields end with a star; links say what is special about them in brackets. */
    private static Pattern labelled(String label) {
        // The browser's expressions know no \\Q…\\E.
        String literally = label.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0");
        return Pattern.compile("^" + literally + "( \\*| \\([^)]+\\))?$");
    }
}
