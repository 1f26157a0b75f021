package fr.sejour.desk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableFunction;
import fr.sejour.instruction.ActRefusal;
import fr.sejour.instruction.CaseFile;
import fr.sejour.shared.Dates;
import fr.sejour.shared.ui.Actions;
import fr.sejour.shared.ui.Fields;
import fr.sejour.shared.ui.PrintedPart;
import java.util.List;
import java.util.Optional;

/** What agents tell each other of the dossier, with who and when; any of them may add to it. */
final class NotesPanel extends Composite<Section> {

    private final PrintedPart list = new PrintedPart("div");
    private final TextArea text = Fields.area(getTranslation("instruction.dossier.note"));

    /** @param leave leaves a note; answers why it was not left */
    NotesPanel(List<CaseFile.Note> notes, SerializableFunction<String, Optional<ActRefusal>> leave) {
        text.setHelperText(getTranslation("instruction.dossier.note.hint"));
        text.setMinRows(2);
        getContent().addClassName("notes");
        getContent()
                .add(
                        new H2(getTranslation("instruction.dossier.notes")),
                        list,
                        text,
                        Actions.secondary(getTranslation("instruction.dossier.note.leave"), pressed -> {
                            Optional<ActRefusal> refused = leave.apply(text.getValue());
                            text.setInvalid(refused.isPresent());
                            refused.ifPresentOrElse(
                                    reason -> {
                                        text.setErrorMessage(getTranslation(reason.messageKey()));
                                        text.focus();
                                    },
                                    text::clear);
                        }));
        show(notes);
    }

    /** Shows these notes; what is being typed stays. */
    void show(List<CaseFile.Note> notes) {
        if (notes.isEmpty()) {
            list.print(new Paragraph(getTranslation("instruction.dossier.notes.none")));
            return;
        }
        Div all = new Div();
        notes.forEach(note -> {
            Span who = new Span(getTranslation(
                    "instruction.dossier.note.by", note.by().name(), Dates.date(note.at()), Dates.time(note.at())));
            who.addClassName("note-by");
            Paragraph words = new Paragraph(note.text());
            words.addClassName("as-typed");
            all.add(new Div(who, words));
        });
        list.print(all);
    }
}
