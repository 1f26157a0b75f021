package fr.sejour.instruction.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.function.SerializableConsumer;
import fr.sejour.shared.ui.FactList;
import fr.sejour.shared.ui.Printed;
import java.util.List;

/** The keys of the dossier page, folded away until they are asked for. They rest while one types. */
final class CaseKeys extends Composite<NativeDetails> {

    private static final List<String> KEYS = List.of("n", "p", "j", "k", "+", "-", "l", "t", "o", "x", "a", "?");

    private static final String NOT_TYPING = "!event.target.closest('input:not([type=radio]),textarea,select,"
            + "vaadin-select,[contenteditable]') && !event.ctrlKey && !event.altKey && !event.metaKey && ";

    /** Keys pressed while nothing has the focus, as after the page has come, are the page's too. */
    private static final String FROM_ANYWHERE = """
            const passOn = event => {
              if (!this.isConnected) {
                document.removeEventListener('keydown', passOn);
              } else if (event.target === document.body && !document.querySelector('dialog[open]')
                  && !this.dispatchEvent(new KeyboardEvent('keydown', event))) {
                event.preventDefault();
              }
            };
            document.addEventListener('keydown', passOn);
            """;

    CaseKeys() {
        FactList keys = new FactList();
        for (String name : List.of("documents", "pages", "zoom", "width", "turn", "judge", "next-act", "help")) {
            keys.add(
                    getTranslation("instruction.dossier.keys." + name + ".key"),
                    getTranslation("instruction.dossier.keys." + name));
        }
        getContent().setSummaryText(getTranslation("instruction.keys.title"));
        getContent().setContent(Printed.of(keys));
        getContent().addClassName("keys");
    }

    /** Listens to the keys pressed anywhere in a page. */
    static void listen(HtmlContainer page, SerializableConsumer<String> pressed) {
        page.addAttachListener(attached -> page.getElement().executeJs(FROM_ANYWHERE));
        page.getElement()
                .addEventListener(
                        "keydown",
                        event -> pressed.accept(
                                event.getEventData().get("event.key").asString()))
                .setFilter(
                        NOT_TYPING + KEYS.stream().map(key -> "'" + key + "'").toList() + ".includes(event.key)"
                                + " && (event.preventDefault() || true)")
                .addEventData("event.key");
    }
}
