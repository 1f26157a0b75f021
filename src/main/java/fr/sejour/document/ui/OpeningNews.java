package fr.sejour.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;

/**
 * Tells the server when files that wait to be opened were opened: the browser notices that their pictures have
 * loaded, or failed to load.
 */
public final class OpeningNews {

    /** Event in the browser: the picture of a file that was being opened has loaded, or failed to load. */
    public static final String OPENED = "file-opened";

    /** Each picture is told once, also when it does not come. */
    private static final String LISTEN = """
            const opened = new Set();
            ['load', 'error'].forEach(kind => this.addEventListener(kind, ({ target }) => {
              if (target.hasAttribute('%s') && !opened.has(target.src)) {
                opened.add(target.src);
                this.dispatchEvent(new CustomEvent('%s'));
              }
            }, true));
            """.formatted(FileRow.WAITS, OPENED);

    private OpeningNews() {}

    /** Calls {@code opened} for each waiting file that is shown within a part of a page. */
    public static void of(Component part, SerializableRunnable opened) {
        part.getElement().executeJs(LISTEN);
        part.getElement().addEventListener(OPENED, _ -> opened.run());
    }
}
