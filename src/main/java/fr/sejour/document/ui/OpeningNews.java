package fr.sejour.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;

/**
 * What becomes of files that wait to be opened, as the browser learns it: their pictures come when it is known, or will not
 * come.
 */
public final class OpeningNews {

    /** In the browser: the picture of a file that was being opened has come, or will not come. */
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

    /** Tells of all files that are shown within a part of a page. */
    public static void of(Component part, SerializableRunnable opened) {
        part.getElement().executeJs(LISTEN);
        part.getElement().addEventListener(OPENED, _ -> opened.run());
    }
}
