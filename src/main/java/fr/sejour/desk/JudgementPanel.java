package fr.sejour.desk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.sejour.complement.Complement;
import fr.sejour.complement.ComplementAnswer;
import fr.sejour.complement.ComplementItem;
import fr.sejour.dossier.DocumentType;
import fr.sejour.instruction.ActRefusal;
import fr.sejour.instruction.CaseFile;
import fr.sejour.instruction.Judgement;
import fr.sejour.shared.Dates;
import fr.sejour.shared.ui.FactList;
import fr.sejour.shared.ui.Fields;
import fr.sejour.shared.ui.PrintedPart;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** How one document is found, saved as it is typed, and what the applicant answered about it. */
final class JudgementPanel extends Composite<Section> {

    /** Milliseconds of not typing after which an observation is saved. */
    private static final int TYPING_SAVED_AFTER = 1500;

    /** What is done when something was chosen or typed. */
    interface Judge extends Serializable {

        /** @param conform as it is chosen now */
        void judge(DocumentType type, boolean conform, String observation);
    }

    private final DocumentType type;
    private final transient Judge judge;
    private final RadioButtonGroup<Boolean> conform;
    private final TextArea observation;
    private final Paragraph state = new Paragraph();

    /** @param writable whether this agent may judge now */
    JudgementPanel(CaseFile file, DocumentType type, boolean writable, Judge judge) {
        this.type = type;
        this.judge = judge;
        conform = Fields.choice(
                getTranslation("instruction.dossier.judgement"),
                List.of(true, false),
                choice -> getTranslation(
                        choice ? "instruction.dossier.choice.conform" : "instruction.dossier.choice.not-conform"));
        observation = Fields.area(getTranslation("instruction.dossier.observations"));
        observation.setHelperText(getTranslation("instruction.dossier.observations.hint"));
        observation.setValueChangeMode(ValueChangeMode.LAZY);
        observation.setValueChangeTimeout(TYPING_SAVED_AFTER);
        observation.setMinRows(3);
        state.addClassName("saved");
        state.getElement().setAttribute("role", "status");
        file.documents().standing(type).ifPresent(this::fill);
        observation.setVisible(isNotConform());
        conform.addValueChangeListener(changed -> {
            observation.setVisible(isNotConform());
            if (changed.isFromClient()) {
                save();
            }
        });
        observation.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                save();
            }
        });
        setWritable(writable);
        getContent().addClassName("judgement");
        getContent().add(new H2(getTranslation(type.titleKey())));
        if (type.kind() == DocumentType.Kind.NUMBER) {
            getContent().add(PrintedPart.of(number(file)));
        }
        answers(file);
        getContent().add(conform, observation, state);
    }

    private void fill(Judgement found) {
        conform.setValue(found.conform());
        observation.setValue(found.observation());
        state.setText(getTranslation(
                "instruction.dossier.judged", found.by().name(), Dates.date(found.at()), Dates.time(found.at())));
    }

    private boolean isNotConform() {
        return Boolean.FALSE.equals(conform.getValue());
    }

    DocumentType type() {
        return type;
    }

    /** What is typed stays, to be read or copied, when it cannot be saved any more. */
    void setWritable(boolean writable) {
        conform.setHelperText(writable ? null : getTranslation("instruction.dossier.judgement.closed"));
        conform.setReadOnly(!writable);
        observation.setReadOnly(!writable);
    }

    /** Chooses by key. */
    void choose(boolean isConform) {
        if (!conform.isReadOnly()) {
            conform.setValue(isConform);
            save();
            if (!isConform) {
                observation.focus();
            }
        }
    }

    void setSaved(Instant at) {
        observation.setVisible(isNotConform());
        observation.setInvalid(false);
        state.setText(getTranslation("instruction.dossier.saved", Dates.time(at)));
    }

    void setUnsaved() {
        state.setText(getTranslation("instruction.dossier.unsaved"));
    }

    /** Says at the field why what was typed in it is not saved. */
    void setRefused(ActRefusal reason) {
        observation.setVisible(true);
        observation.setErrorMessage(getTranslation(reason.messageKey()));
        observation.setInvalid(true);
        setUnsaved();
    }

    /** Brings whoever would leave back to what could not be saved; answers whether there is such a thing. */
    boolean holdsBack() {
        boolean held = observation.isInvalid() && !observation.isReadOnly();
        if (held) {
            observation.focus();
        }
        return held;
    }

    private void save() {
        Boolean chosen = conform.getValue();
        if (chosen != null) {
            judge.judge(type, chosen, observation.getValue());
        }
    }

    private FactList number(CaseFile file) {
        String latest = file.documents().complements().stream()
                .filter(demand -> demand.answeredAt() != null)
                .flatMap(demand -> demand.items().stream())
                .filter(item -> item.type() == type && !item.answer().number().isBlank())
                .reduce((earlier, later) -> later)
                .map(item -> item.answer().number())
                .orElseGet(() -> file.snapshot().documents().ephoto().value());
        return new FactList().add(getTranslation(type.titleKey()), latest);
    }

    /** By round: what was asked, and what the applicant answered. */
    private void answers(CaseFile file) {
        for (Complement demand : file.documents().complements()) {
            demand.items().stream()
                    .filter(item -> item.type() == type)
                    .forEach(item -> getContent().add(PrintedPart.of(answer(demand, item))));
        }
    }

    private Div answer(Complement demand, ComplementItem item) {
        Div round = new Div();
        round.addClassName("round");
        round.add(new H3(getTranslation(
                "instruction.dossier.round",
                demand.round(),
                Dates.date(demand.dates().askedAt()))));
        FactList facts = new FactList();
        facts.add(getTranslation("instruction.dossier.observations"), item.observation());
        Instant answeredAt = demand.answeredAt();
        if (answeredAt != null) {
            ComplementAnswer answer = item.answer();
            boolean kept = answer.choice() == ComplementAnswer.Choice.KEEP;
            String words = kept ? answer.reason() : answer.message();
            facts.add(
                    getTranslation("instruction.dossier.answer", Dates.date(answeredAt)),
                    getTranslation(kept ? "instruction.dossier.kept" : "instruction.dossier.replaced"));
            if (!words.isBlank()) {
                facts.add(
                        getTranslation(
                                kept ? "instruction.dossier.answer.reason" : "instruction.dossier.answer.message"),
                        words);
            }
        } else {
            facts.add(getTranslation("instruction.dossier.answer.none"), awaited(demand));
        }
        round.add(facts);
        return round;
    }

    private String awaited(Complement demand) {
        if (!demand.isOpen()) {
            return getTranslation("instruction.dossier.answer.withdrawn");
        }
        LocalDate dueOn = demand.dueOn();
        return dueOn == null
                ? getTranslation("instruction.dossier.answer.unopened")
                : getTranslation("instruction.dossier.answer.awaited", Dates.date(dueOn));
    }
}
