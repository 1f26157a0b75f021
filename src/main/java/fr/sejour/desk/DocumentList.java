package fr.sejour.desk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import fr.sejour.dossier.DocumentType;
import fr.sejour.instruction.CaseFile;
import fr.sejour.instruction.Judgement;
import fr.sejour.shared.ui.StatusTag;
import fr.sejour.shared.ui.StatusTag.Tone;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The documents of the applicant's case, each with how it was found; one of them is looked at. */
final class DocumentList extends Composite<Nav> {

    private final Map<DocumentType, NativeButton> buttons = new EnumMap<>(DocumentType.class);
    private final Map<DocumentType, StatusTag> states = new EnumMap<>(DocumentType.class);

    DocumentList(CaseFile file, SerializableConsumer<DocumentType> chosen) {
        UnorderedList list = new UnorderedList();
        for (DocumentType type : file.required()) {
            StatusTag state = new StatusTag("", Tone.NEUTRAL);
            NativeButton button = new NativeButton();
            String title = getTranslation(type.titleKey());
            button.add(new Span(title), state);
            // A long title is cut where the list is narrow.
            button.setTitle(title);
            button.addClickListener(pressed -> chosen.accept(type));
            buttons.put(type, button);
            states.put(type, state);
            list.add(new ListItem(button));
        }
        getContent().addClassName("case-documents");
        getContent().setAriaLabel(getTranslation("instruction.dossier.documents"));
        getContent().add(list);
        update(file);
    }

    /** Shows how each is found now. */
    void update(CaseFile file) {
        states.forEach((type, state) -> {
            var found = file.documents().standing(type);
            if (found.isEmpty()) {
                state.set(getTranslation("instruction.dossier.to-judge"), Tone.NEUTRAL);
            } else if (found.map(Judgement::conform).orElseThrow()) {
                state.set(getTranslation("instruction.dossier.conform"), Tone.SUCCESS);
            } else {
                state.set(getTranslation("instruction.dossier.not-conform"), Tone.ERROR);
            }
        });
    }

    void focus(DocumentType type) {
        Objects.requireNonNull(buttons.get(type)).focus();
    }

    void select(DocumentType selected) {
        buttons.forEach((type, button) -> {
            if (type == selected) {
                button.getElement().setAttribute("aria-current", "true");
            } else {
                button.getElement().removeAttribute("aria-current");
            }
        });
    }

    /** The first required document that has files; the first of all when none has. */
    static DocumentType firstWithFiles(CaseFile file) {
        return file.required().stream()
                .filter(type -> !file.documents().current(type).isEmpty())
                .findFirst()
                .orElse(file.required().getFirst());
    }
}
