package fr.sejour.complement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import fr.sejour.complement.AnswerError;
import fr.sejour.complement.Complement;
import fr.sejour.complement.ComplementAnswer;
import fr.sejour.complement.ComplementItem;
import fr.sejour.complement.Complements;
import fr.sejour.complement.SavedAnswer;
import fr.sejour.complement.SentAnswer;
import fr.sejour.document.SupportingDocument;
import fr.sejour.document.SupportingDocuments;
import fr.sejour.document.ui.DocumentBlocks;
import fr.sejour.document.ui.OpenedFirst;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.DueDate;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.Dates;
import fr.sejour.shared.ui.Actions;
import fr.sejour.shared.ui.ErrorSummary;
import fr.sejour.shared.ui.ModalDialog;
import fr.sejour.shared.ui.PageHeading;
import fr.sejour.shared.ui.Printed;
import fr.sejour.shared.ui.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** « Demande de complément »: each document that does not conform, and the answer to it. What is typed is kept as it is typed, also while it is wrong. */
public final class AnswerPage extends Composite<Div> {

    /** Address of the list that one comes from. */
    private static final String LIST = "notifications";

    private final transient Complements complements;
    private final ApplicantId applicant;
    private final Complement complement;
    private final SerializableRunnable remake;
    private final Map<DocumentType, ItemForm> forms = new EnumMap<>(DocumentType.class);
    private final Map<DocumentType, ComplementAnswer> kept = new EnumMap<>(DocumentType.class);
    private final ErrorSummary summary = new ErrorSummary();
    private final DocumentBlocks blocks;
    private final OpenedFirst opened;
    private final Button send;
    private final Actions actions;
    private List<AnswerError> shown = List.of();
    private List<Problem> said = List.of();
    private int version;
    private boolean outdated;

    /**
     * @param name of the applicant
     * @param complement as it is opened; read-only once it awaits no answer
     * @param remake makes the page anew from what is saved by then
     */
    public AnswerPage(
            Complements complements,
            SupportingDocuments documents,
            ApplicantId applicant,
            String name,
            Complement complement,
            LocalDate today,
            SerializableRunnable remake) {
        this.complements = complements;
        this.applicant = applicant;
        this.complement = complement;
        this.remake = remake;
        this.version = complement.version();
        this.blocks = new DocumentBlocks(documents, applicant, complement.dossier(), complement.round(), this::changed);
        this.opened = new OpenedFirst(documents, applicant, complement.dossier());
        List<SupportingDocument> files = documents.list(applicant, complement.dossier());
        Button back = Actions.quiet(getTranslation("complement.back"), click -> leave());
        send = Actions.primary(getTranslation("complement.send"), click -> send());
        send.setDisableOnClick(true);
        getContent().addClassName("complement");
        getContent()
                .add(
                        new PageHeading(getTranslation("complement.title")),
                        Printed.of(new DemandHead(name, complement, today)));
        if (complement.isOpen()) {
            actions = new Actions(back, send);
            showForms(files);
        } else {
            actions = new Actions(back);
            complement.items().forEach(item -> getContent().add(new SentItem(item, complement.round(), files)));
        }
        getContent().add(actions);
    }

    private void showForms(List<SupportingDocument> files) {
        Paragraph mandatory = new Paragraph(getTranslation("complement.mandatory"));
        mandatory.addClassName("mandatory");
        getContent().add(summary, mandatory);
        for (ComplementItem item : complement.items()) {
            ItemFacts facts = new ItemFacts(item, SentItem.before(item.type(), complement.round(), files));
            ItemForm form = new ItemForm(item, facts, blocks, this::changed);
            forms.put(item.type(), form);
            kept.put(item.type(), item.answer());
            getContent().add(form);
        }
        blocks.listenIn(this);
        getContent().add(new Paragraph(getTranslation("complement.after", DueDate.DAYS)));
    }

    private void changed() {
        if (keep() && !shown.isEmpty()) {
            List<AnswerError> still = complements.errors(applicant, complement.id()).stream()
                    .filter(error -> shown.stream()
                            .anyMatch(before -> before.type() == error.type() && before.part() == error.part()))
                    .toList();
            shown = still;
            List<Problem> now = problems();
            if (!now.equals(said)) {
                said = now;
                summary.refresh(said);
            }
        }
    }

    /** Saves what is typed; false when it could not be, which is told. */
    private boolean keep() {
        if (outdated) {
            return false;
        }
        Map<DocumentType, ComplementAnswer> typed = new EnumMap<>(DocumentType.class);
        forms.forEach((type, form) -> {
            if (!form.answer().equals(kept.get(type))) {
                typed.put(type, form.answer());
            }
        });
        if (typed.isEmpty()) {
            return true;
        }
        try {
            return switch (complements.save(applicant, complement.id(), version, typed)) {
                case SavedAnswer.Saved(int next, Instant at) -> {
                    version = next;
                    kept.putAll(typed);
                    actions.setSaved(getTranslation("complement.saved", Dates.time(at)));
                    yield true;
                }
                case SavedAnswer.Outdated _ -> {
                    tellOutdated();
                    yield false;
                }
                case SavedAnswer.Over _ -> {
                    remake.run();
                    yield false;
                }
            };
        } catch (DataAccessException | TransactionException unavailable) {
            actions.tell(getTranslation("complement.notSaved"));
            return false;
        }
    }

    private void send() {
        send.setEnabled(true);
        if (keep()) {
            opened.then(send, actions, this::sendOpened);
        }
    }

    private void sendOpened() {
        switch (complements.send(applicant, complement.id(), version)) {
            case SentAnswer.Sent _, SentAnswer.Withdrawn _ -> remake.run();
            case SentAnswer.Outdated _ -> tellOutdated();
            case SentAnswer.Incomplete(List<AnswerError> errors) -> {
                shown = errors;
                said = problems();
                summary.show(said);
            }
        }
    }

    private List<Problem> problems() {
        Map<DocumentType, String> unusable = blocks.unusable();
        return shown.stream().map(error -> problem(error, unusable)).toList();
    }

    /** Files are missing also when those that were sent cannot be used: why, then. */
    private Problem problem(AnswerError error, Map<DocumentType, String> unusable) {
        Object[] arguments = new Object[error.arguments().size() + 1];
        arguments[0] = getTranslation(error.type().titleKey());
        for (int index = 1; index < arguments.length; index++) {
            arguments[index] = error.arguments().get(index - 1);
        }
        ItemForm form = Objects.requireNonNull(forms.get(error.type()));
        boolean missing = error.part() == AnswerError.Part.FILES && error.fault() == AnswerError.Fault.MISSING;
        String words = missing && unusable.containsKey(error.type())
                ? getTranslation("complement.error.FILES.unusable", arguments[0], unusable.get(error.type()))
                : getTranslation(error.messageKey(), arguments);
        return new Problem(form.field(error.part()).orElse(null), words);
    }

    /** Another tab or device has saved since this page was made: what that one saved is shown, and nothing overwritten. */
    private void tellOutdated() {
        outdated = true;
        ModalDialog dialog = new ModalDialog(
                getTranslation("complement.outdated.title"), new Paragraph(getTranslation("complement.outdated.text")));
        dialog.withActs(Actions.primary(getTranslation("complement.outdated.reload"), click -> dialog.close()));
        dialog.getElement().addEventListener("close", closed -> remake.run());
        dialog.open();
    }

    private void leave() {
        if (!complement.isOpen() || keep()) {
            getUI().orElseGet(UI::getCurrentOrThrow).navigate(LIST);
        }
    }
}
