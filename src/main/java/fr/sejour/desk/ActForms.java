package fr.sejour.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import fr.sejour.instruction.ActRefusal;
import fr.sejour.instruction.ActResult;
import fr.sejour.instruction.CaseFile;
import fr.sejour.instruction.Colleague;
import fr.sejour.instruction.Decision;
import fr.sejour.instruction.Extension;
import fr.sejour.instruction.ExtensionPeriod;
import fr.sejour.shared.AgentId;
import fr.sejour.shared.DateEntry;
import fr.sejour.shared.Dates;
import fr.sejour.shared.ui.DateFields;
import fr.sejour.shared.ui.FactList;
import fr.sejour.shared.ui.Fields;
import fr.sejour.shared.ui.PrintedPart;
import fr.sejour.shared.ui.Width;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The small form of each act that needs one, and what the applicant will read of it. */
final class ActForms {

    /** Stamp duty in euros of a first card of CESEDA L. 423-22 (doc/decisions/2026-11-23-articles-checked.md). */
    private static final String USUAL_TAX = "50";

    private final DossierPage page;
    private final CaseFile file;
    private final DecisionAsReceived received;
    private final LocalDate today;

    ActForms(DossierPage page, CaseFile file, DecisionAsReceived received, LocalDate today) {
        this.page = page;
        this.file = file;
        this.received = received;
        this.today = today;
    }

    /** An act without anything to fill in. */
    void confirm(CaseAct act, SerializableSupplier<ActResult> run) {
        String person = CaseHeader.person(file);
        new ActDialog(page, act, run).showing(() -> new Paragraph(person)).open();
    }

    /** « Demander un complément »: each document that is asked for again, with what the applicant will read of it. */
    void requestComplement(SerializableSupplier<ActResult> run) {
        FactList asked = new FactList();
        file.notConform()
                .forEach(judgement -> asked.add(
                        page.getTranslation(judgement.type().titleKey()),
                        judgement.observation().isBlank()
                                ? page.getTranslation("instruction.dossier.observation-missing")
                                : judgement.observation()));
        Component letter = PrintedPart.of(new Div(
                new Paragraph(page.getTranslation("instruction.dossier.letter.complement", CaseHeader.person(file))),
                asked));
        new ActDialog(page, CaseAct.REQUEST_COMPLEMENT, run)
                .showing(() -> letter)
                .open();
    }

    /** « Attribuer » */
    void assign(List<Colleague> colleagues, SerializableFunction<AgentId, ActResult> run) {
        Select<Colleague> to = Fields.select(
                page.getTranslation("instruction.table.holder") + " *", Width.FULL, colleagues, Colleague::name);
        new ActDialog(page, CaseAct.ASSIGN, () -> run.apply(to.getValue().id()), to)
                .checking(() -> new EntryCheck(page).right(to, to.getValue() != null, "instruction.entry.assignee"))
                .showing(() -> new Paragraph(to.getValue().name()))
                .open();
    }

    /** « Délivrer une attestation de prolongation d'instruction » */
    void issueExtension(SerializableBiFunction<LocalDate, LocalDate, ActResult> run) {
        LocalDate previousTo = file.course().extensions().stream()
                .map(Extension::to)
                .reduce((one, other) -> other)
                .orElse(null);
        ExtensionPeriod longest = ExtensionPeriod.longest(previousTo, today);
        DateFields from = day("instruction.dossier.extension.from", longest.from());
        DateFields to = day("instruction.dossier.extension.to", longest.to());
        SerializableSupplier<ExtensionPeriod> typed = () -> new ExtensionPeriod(date(from), date(to));
        new ActDialog(page, CaseAct.ISSUE_EXTENSION, () -> run.apply(date(from), date(to)), from, to)
                .checking(() -> new EntryCheck(page)
                        .day(from, "instruction.dossier.extension.from")
                        .day(to, "instruction.dossier.extension.to")
                        .together(
                                () -> typed.get().fault(previousTo, today),
                                reason -> reason == ActRefusal.EXTENSION_START ? from : to))
                .showing(() -> received.of(page, days(date(from), date(to)), date(from), date(to)))
                .open();
    }

    /** « Accepter » */
    void accept(SerializableFunction<Decision, ActResult> run) {
        TextField type =
                text("instruction.dossier.permit-type", page.getTranslation("instruction.dossier.permit.usual"));
        TextField mention =
                text("instruction.dossier.mention", page.getTranslation("instruction.dossier.mention.usual"));
        DateFields from = day("instruction.dossier.valid-from", today);
        DateFields to = day("instruction.dossier.valid-to", today.plusYears(1).minusDays(1));
        TextField tax = Fields.digits(page.getTranslation("instruction.dossier.tax") + " *", Width.SHORT);
        tax.setValue(USUAL_TAX);
        SerializableSupplier<Decision> typed = () -> new Decision.Favourable(
                type.getValue().strip(),
                date(from),
                date(to),
                mention.getValue().strip(),
                euros(tax).orElseThrow());
        new ActDialog(page, CaseAct.ACCEPT, () -> run.apply(typed.get()), type, mention, from, to, tax)
                .checking(() -> new EntryCheck(page)
                        .filled(type, "instruction.entry.permit-type")
                        .filled(mention, "instruction.entry.mention")
                        .notTooLong(type, "instruction.dossier.permit-type")
                        .notTooLong(mention, "instruction.dossier.mention")
                        .day(from, "instruction.dossier.valid-from")
                        .day(to, "instruction.dossier.valid-to")
                        .right(tax, euros(tax).isPresent(), "instruction.entry.tax")
                        .together(() -> typed.get().fault(), reason -> to))
                .showing(() -> received.of(page, typed.get()))
                .open();
    }

    /** « Refuser » or « Clôturer comme incomplète »: why, and the ways of appeal. */
    void end(
            CaseAct act,
            SerializableBiFunction<String, String, Decision> decision,
            SerializableFunction<Decision, ActResult> run) {
        TextArea reasons = Fields.area(page.getTranslation("instruction.dossier.reasons") + " *");
        TextArea appeal = Fields.area(page.getTranslation("instruction.dossier.appeal") + " *");
        appeal.setValue(page.getTranslation("instruction.dossier.appeal.usual"));
        SerializableSupplier<Decision> typed = () -> decision.apply(reasons.getValue(), appeal.getValue());
        new ActDialog(page, act, () -> run.apply(typed.get()), reasons, appeal)
                .checking(() -> new EntryCheck(page)
                        .right(reasons, !reasons.getValue().isBlank(), ActRefusal.REASONS_MISSING.messageKey())
                        .right(appeal, !appeal.getValue().isBlank(), ActRefusal.APPEAL_MISSING.messageKey())
                        .notTooLong(reasons, "instruction.dossier.reasons")
                        .notTooLong(appeal, "instruction.dossier.appeal"))
                .showing(() -> received.of(page, typed.get()))
                .open();
    }

    private TextField text(String key, String usual) {
        TextField field = Fields.text(page.getTranslation(key) + " *", Width.FULL);
        field.setValue(usual);
        return field;
    }

    private DateFields day(String key, LocalDate usual) {
        DateFields field = new DateFields(page.getTranslation(key) + " *");
        field.setValue(DateEntry.of(usual));
        return field;
    }

    private String days(LocalDate first, LocalDate last) {
        return page.getTranslation("instruction.dossier.from-to", Dates.date(first), Dates.date(last));
    }

    private static LocalDate date(DateFields field) {
        return field.getValue().date().orElseThrow();
    }

    private static Optional<Integer> euros(TextField field) {
        String typed = field.getValue().strip();
        return typed.matches("[0-9]{1,4}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }
}
