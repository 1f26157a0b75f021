package fr.sejour.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/**
 * A person without a mouse: goes on with the tabulator, and sees at each stop where that is.
 *
 * @param page the page they are on
 */
record Keyboard(Page page) {

    /** No page of the service has more stops than this. */
    private static final int MOST_STOPS = 80;

    /** No question of the service has more answers than this. */
    private static final int MOST_ANSWERS = 12;

    /** Whether the focus lies on this element or inside it. */
    private static final String HOLDS_FOCUS = """
            element => {
              let active = document.activeElement;
              while (active) {
                if (element.contains(active)) return true;
                active = active.shadowRoot && active.shadowRoot.activeElement;
              }
              return false;
            }""";

    /**
     * Whether the ring of the focus (the colour of frontend/theme) is drawn around what has it, or around a part of the
     * field that it belongs to.
     */
    private static final String SHOWS_FOCUS = """
            () => {
              const RING = 'rgb(255, 176, 0)';
              const drawn = (element, pseudo) => {
                const style = getComputedStyle(element, pseudo);
                const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
                    && style.outlineColor === RING;
                return outlined || style.boxShadow.includes(RING);
              };
              const around = [];
              let active = document.activeElement;
              while (active) {
                for (const host of [active, active.parentElement]) {
                  if (host) around.push(host, ...(host.shadowRoot ? host.shadowRoot.querySelectorAll('[part]') : []));
                }
                active = active.shadowRoot && active.shadowRoot.activeElement;
              }
              return around.some(element => [null, '::before', '::after'].some(pseudo => drawn(element, pseudo)));
            }""";

    /** What has the focus, for the message of a failed test. */
    private static final String FOCUSED = """
            () => {
              let active = document.activeElement;
              while (active.shadowRoot && active.shadowRoot.activeElement) active = active.shadowRoot.activeElement;
              return active.outerHTML.slice(0, 300);
            }""";

    /** Goes on until this has the focus. */
    Keyboard to(Locator target) {
        return walk("Tab", target);
    }

    /** Goes back until this has the focus. */
    Keyboard backTo(Locator target) {
        return walk("Shift+Tab", target);
    }

    /** Goes to this and presses Enter. */
    void opens(Locator target) {
        to(target).presses("Enter");
    }

    /** Goes to this field and types, in place of what stands there. */
    void types(Locator field, String text) {
        to(field).presses("ControlOrMeta+a").types(text);
    }

    /** Goes to this box and ticks it. */
    void ticks(Locator box) {
        to(box).presses("Space");
        assertThat(box).isChecked();
    }

    /** Goes to the answers of a question and through them with the arrow to this one. */
    void chooses(Locator question, Locator answer) {
        to(question);
        for (int passed = 0; passed < MOST_ANSWERS; passed++) {
            if (isOn(answer)) {
                presses("Space");
                assertThat(answer).isChecked();
                seesFocus();
                return;
            }
            presses("ArrowDown");
        }
        throw new AssertionError("The arrow never reaches " + answer);
    }

    /** Types where the focus is. */
    Keyboard types(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Presses a key where the focus is: Enter, Space, ArrowDown… */
    Keyboard presses(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** The focus is brought to the title of a page that was just opened, where a screen reader begins. */
    void beginsAtTitle() {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isFocused();
    }

    boolean isOn(Locator target) {
        return Boolean.TRUE.equals(target.evaluate(HOLDS_FOCUS));
    }

    private Keyboard walk(String key, Locator target) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if (isOn(target)) {
                return this;
            }
            presses(key);
            seesFocus();
        }
        throw new AssertionError(key + " never reaches " + target + " from " + page.evaluate(FOCUSED));
    }

    void seesFocus() {
        assertThat(page.evaluate(SHOWS_FOCUS))
                .as("the focus is seen on %s", page.evaluate(FOCUSED))
                .isEqualTo(true);
    }
}
