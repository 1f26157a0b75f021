package fr.sejour.instruction.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
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
import fr.sejour.shared.ui.Printed;
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
    private final Received received;
    private final LocalDate today;

    ActForms(DossierPage page, CaseFile file, Received received, LocalDate today) {
        this.page = page;
        this.file = file;
        this.received = received;
        this.today = today;
    }

    /** An act without anything to fill in. */
    void confirm(CaseAct act, SerializableSupplier<ActResult> run) {
        String person = CaseHeader.person(file);
        new ActDialog(page, act, () -> Optional.of(run.get()))
                .showing(() -> Optional.of(new Paragraph(person)))
                .open();
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
        Component letter = Printed.of(new Div(
                new Paragraph(page.getTranslation("instruction.dossier.letter.complement", CaseHeader.person(file))),
                asked));
        new ActDialog(page, CaseAct.REQUEST_COMPLEMENT, () -> Optional.of(run.get()))
                .showing(() -> Optional.of(letter))
                .open();
    }

    /** « Attribuer » */
    void assign(List<Colleague> colleagues, SerializableFunction<AgentId, ActResult> run) {
        Select<Colleague> to = Fields.select(
                page.getTranslation("instruction.table.holder") + " *", Width.FULL, colleagues, Colleague::name);
        new ActDialog(
                        page,
                        CaseAct.ASSIGN,
                        () -> Optional.ofNullable(to.getValue()).map(chosen -> run.apply(chosen.id())),
                        to)
                .showing(() -> Optional.ofNullable(to.getValue()).map(chosen -> new Paragraph(chosen.name())))
                .open();
    }

    /** « Délivrer une attestation de prolongation d'instruction » */
    void issueExtension(SerializableBiFunction<LocalDate, LocalDate, ActResult> run) {
        LocalDate previousTo = file.extensions().stream()
                .map(Extension::to)
                .reduce((one, other) -> other)
                .orElse(null);
        ExtensionPeriod longest = ExtensionPeriod.longest(previousTo, today);
        DateFields from = day("instruction.dossier.extension.from", longest.from());
        DateFields to = day("instruction.dossier.extension.to", longest.to());
        new ActDialog(
                        page,
                        CaseAct.ISSUE_EXTENSION,
                        () -> from.getValue()
                                .date()
                                .flatMap(first -> to.getValue().date().map(last -> run.apply(first, last))),
                        from,
                        to)
                .showing(() -> from.getValue()
                        .date()
                        .flatMap(first ->
                                to.getValue().date().map(last -> received.of(page, days(first, last), first, last))))
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
        SerializableSupplier<Optional<Decision>> typed = () -> from.getValue()
                .date()
                .flatMap(first -> to.getValue()
                        .date()
                        .flatMap(last -> number(tax.getValue())
                                .map(euros -> new Decision.Favourable(
                                        type.getValue().strip(),
                                        first,
                                        last,
                                        mention.getValue().strip(),
                                        euros))));
        new ActDialog(page, CaseAct.ACCEPT, () -> typed.get().map(run), type, mention, from, to, tax)
                .showing(() -> typed.get().map(granted -> received.of(page, granted)))
                .open();
    }

    /** « Refuser » or « Clôturer comme incomplète »: why, and the ways of appeal. */
    void end(
            CaseAct act,
            SerializableBiFunction<String, String, Decision> decision,
            SerializableFunction<Decision, ActResult> run) {
        TextArea reasons = Fields.area(page.getTranslation("instruction.dossier.reasons") + " *");
        TextArea appeal = Fields.area(page.getTranslation("instruction.dossier.appeal") + " *");
        reasons.setMaxLength(Decision.LONGEST_TEXT);
        appeal.setMaxLength(Decision.LONGEST_TEXT);
        appeal.setValue(page.getTranslation("instruction.dossier.appeal.usual"));
        SerializableSupplier<Decision> typed = () -> decision.apply(reasons.getValue(), appeal.getValue());
        new ActDialog(page, act, () -> Optional.of(run.apply(typed.get())), reasons, appeal)
                .showing(() -> Optional.of(received.of(page, typed.get())))
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

    private static Optional<Integer> number(String typed) {
        return typed.strip().matches("[0-9]{1,4}") ? Optional.of(Integer.valueOf(typed.strip())) : Optional.empty();
    }
}
