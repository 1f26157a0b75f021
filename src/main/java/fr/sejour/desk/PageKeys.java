package fr.sejour.desk;

import com.vaadin.flow.dom.Element;
import java.util.List;

/** When keys of single letters act: not while one types, nor together with a key that makes them the browser's. */
final class PageKeys {

    private static final String MEANT = "!event.ctrlKey && !event.altKey && !event.metaKey"
            + " && !event.target.closest('input:not([type=radio]),textarea,select,vaadin-select,[contenteditable]')";

    private static final String FROM_ANYWHERE = """
            const pressed = event => {
              if (!this.isConnected) {
                document.removeEventListener('keydown', pressed);
              } else if (%s && !document.querySelector('dialog[open]')) {
                %s
              }
            };
            document.addEventListener('keydown', pressed);
            """;

    private PageKeys() {}

    /** In the browser: whether one of these keys is pressed and meant for the page. */
    static String pressed(List<String> keys) {
        return keys.stream().map(key -> "'" + key + "'").toList() + ".includes(event.key) && " + MEANT;
    }

    /**
     * Acts on these keys wherever the focus is, also nowhere, unless a question is open. Only for keys that show something:
     * whoever dictates or hits a key by chance must not change anything (WCAG 2.1.4).
     *
     * @param act in the browser, of the element and the {@code event}
     */
    static void fromAnywhere(Element element, List<String> keys, String act) {
        element.executeJs(FROM_ANYWHERE.formatted(pressed(keys), act));
    }
}
