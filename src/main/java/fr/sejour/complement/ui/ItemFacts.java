package fr.sejour.complement.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.sejour.complement.ComplementAnswer;
import fr.sejour.complement.ComplementAnswer.Choice;
import fr.sejour.complement.ComplementItem;
import fr.sejour.document.SupportingDocument;
import fr.sejour.document.ui.FileRow;
import java.util.List;

/**
 * The read-only part of a document of a demand: its title, its files, what the agent found, an answer that was sent.
 */
final class ItemFacts extends Div {

    /** @param files as the agent judged them */
    ItemFacts(ComplementItem item, List<SupportingDocument> files) {
        add(new H2(getTranslation(item.type().titleKey())), files(files));
        say("complement.item.observation", item.observation());
    }

    /** Adds an answer that was sent. */
    ItemFacts answered(ComplementItem item, List<SupportingDocument> handedIn) {
        ComplementAnswer answer = item.answer();
        if (answer.choice() == Choice.KEEP) {
            say("complement.item.kept", answer.reason());
        } else if (answer.choice() == Choice.REPLACE) {
            say("complement.item.replaced", answer.number());
            add(files(handedIn));
            if (!answer.message().isEmpty()) {
                say("complement.item.message", answer.message());
            }
        }
        return this;
    }

    private void say(String labelKey, String words) {
        Paragraph label = new Paragraph(getTranslation(labelKey));
        label.addClassName("item-label");
        add(label);
        if (!words.isEmpty()) {
            Paragraph text = new Paragraph(words);
            text.addClassName("item-words");
            add(text);
        }
    }

    private static UnorderedList files(List<SupportingDocument> files) {
        UnorderedList list = new UnorderedList();
        list.addClassName("files");
        files.forEach(file -> list.add(new FileRow(file, "complement.item.view")));
        list.setVisible(!files.isEmpty());
        return list;
    }
}
