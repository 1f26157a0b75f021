package fr.sejour.desk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.function.SerializableConsumer;
import fr.sejour.shared.ui.FactList;
import fr.sejour.shared.ui.PrintedPart;
import java.util.List;
import java.util.stream.Stream;

/** The keys of the dossier page, folded away until they are asked for. They rest while one types. */
final class CaseKeys extends Composite<NativeDetails> {

    /** These show something. */
    private static final List<String> LOOKING = List.of("n", "p", "j", "k", "+", "-", "l", "t", "?");

    /** These change something, or are about to: only with the focus on the dossier. */
    private static final List<String> ACTING = List.of("o", "x", "a");

    /** While nothing has the focus, as after the page has come. */
    private static final String PASS_ON = "if (event.target === document.body"
            + " && !this.dispatchEvent(new KeyboardEvent('keydown', event))) event.preventDefault();";

    CaseKeys() {
        FactList keys = new FactList();
        for (String name : List.of("documents", "pages", "zoom", "width", "turn", "judge", "next-act", "help")) {
            keys.add(
                    getTranslation("instruction.dossier.keys." + name + ".key"),
                    getTranslation("instruction.dossier.keys." + name));
        }
        getContent().setSummaryText(getTranslation("instruction.keys.title"));
        getContent().setContent(PrintedPart.of(keys));
        getContent().addClassName("keys");
    }

    /** Listens to the keys pressed anywhere in a page, and to those that show something while nothing has the focus. */
    static void listen(HtmlContainer page, SerializableConsumer<String> pressed) {
        page.addAttachListener(attached -> PageKeys.fromAnywhere(page.getElement(), LOOKING, PASS_ON));
        page.getElement()
                .addEventListener(
                        "keydown",
                        event -> pressed.accept(
                                event.getEventData().get("event.key").asString()))
                .setFilter(PageKeys.pressed(
                                Stream.concat(LOOKING.stream(), ACTING.stream()).toList())
                        + " && (event.preventDefault() || true)")
                .addEventData("event.key");
    }
}
