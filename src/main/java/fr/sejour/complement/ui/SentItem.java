package fr.sejour.complement.ui;

import com.vaadin.flow.component.Tag;
import fr.sejour.complement.ComplementItem;
import fr.sejour.document.SupportingDocument;
import fr.sejour.dossier.DocumentType;
import fr.sejour.shared.ui.PrintedPart;
import java.util.List;

/** A document of a demand that awaits no answer any more, with the answer if there is one. */
@Tag("section")
final class SentItem extends PrintedPart {

    /** @param files of the dossier, of all rounds */
    SentItem(ComplementItem item, int round, List<SupportingDocument> files) {
        addClassNames("form-section", "complement-item");
        print(new ItemFacts(item, before(item.type(), round, files)).answered(item, of(item.type(), round, files)));
    }

    /** The files of a document that a demand is about: those handed in last before it. */
    static List<SupportingDocument> before(DocumentType type, int round, List<SupportingDocument> files) {
        int last = files.stream()
                .filter(file -> file.type() == type && file.round() < round)
                .mapToInt(SupportingDocument::round)
                .max()
                .orElse(0);
        return of(type, last, files);
    }

    private static List<SupportingDocument> of(DocumentType type, int round, List<SupportingDocument> files) {
        return files.stream()
                .filter(file -> file.type() == type && file.round() == round && file.counts())
                .toList();
    }
}
