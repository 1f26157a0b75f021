package fr.sejour.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiFunction;
import fr.sejour.instruction.ActRefusal;
import fr.sejour.paper.CasePaper;
import fr.sejour.shared.Dates;
import fr.sejour.shared.PaperStanding;
import fr.sejour.shared.ui.Actions;
import fr.sejour.shared.ui.Fields;
import fr.sejour.shared.ui.ModalDialog;
import fr.sejour.shared.ui.PrintedPart;
import fr.sejour.shared.ui.StatusTag;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The papers that the applicant was given, each to be opened; who supervises can withdraw one. */
final class PapersPanel extends Composite<Section> {

    private final boolean supervises;
    private final SerializableBiFunction<UUID, String, Optional<ActRefusal>> withdraw;

    /**
     * @param supervises whether who looks at them may withdraw them
     * @param withdraw withdraws one for a reason; answers why it was not withdrawn
     */
    PapersPanel(
            List<CasePaper> papers,
            boolean supervises,
            SerializableBiFunction<UUID, String, Optional<ActRefusal>> withdraw) {
        this.supervises = supervises;
        this.withdraw = withdraw;
        getContent().addClassName("papers");
        getContent().add(new H2(getTranslation("instruction.papers.title")));
        if (papers.isEmpty()) {
            getContent().add(PrintedPart.of(new Paragraph(getTranslation("instruction.papers.none"))));
        }
        papers.forEach(paper -> getContent().add(row(paper)));
    }

    private Component row(CasePaper paper) {
        String title = getTranslation(paper.titleKey());
        Anchor link = new Anchor(paper.address(), title, AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.setAriaLabel(getTranslation("instruction.papers.open", title));
        Div what = new Div(
                link,
                new Span(getTranslation(
                        "instruction.papers.issued", Dates.date(paper.issuedAt()), Dates.time(paper.issuedAt()))));
        what.addClassName("paper-what");
        if (paper.standing() != PaperStanding.AUTHENTIC) {
            what.add(new StatusTag(
                    getTranslation("instruction.papers.standing." + paper.standing()), tone(paper.standing())));
        }
        if (paper.withdrawn() != null) {
            Paragraph reason = new Paragraph(getTranslation("instruction.papers.reason", paper.withdrawn()));
            reason.addClassName("as-typed");
            what.add(reason);
        }
        Div row = new Div(PrintedPart.of(what));
        row.addClassName("paper-row");
        if (supervises && paper.standing() != PaperStanding.WITHDRAWN) {
            var button = Actions.destructive(
                    getTranslation("instruction.papers.withdraw"), pressed -> ask(paper.id(), title));
            button.setAriaLabel(getTranslation("instruction.papers.withdraw.what", title));
            row.add(button);
        }
        return row;
    }

    private static StatusTag.Tone tone(PaperStanding standing) {
        return standing == PaperStanding.WITHDRAWN ? StatusTag.Tone.ERROR : StatusTag.Tone.WARNING;
    }

    private void ask(UUID paper, String title) {
        TextArea reason = Fields.area(getTranslation("instruction.papers.withdraw.reason"));
        reason.setHelperText(getTranslation("instruction.papers.withdraw.reason.hint"));
        ModalDialog dialog = new ModalDialog(
                getTranslation("instruction.papers.withdraw.title"),
                PrintedPart.of(new Paragraph(getTranslation("instruction.papers.withdraw.text", title))),
                reason);
        dialog.withActs(
                Actions.secondary(getTranslation("instruction.dossier.cancel"), pressed -> dialog.close()),
                Actions.primary(getTranslation("instruction.papers.withdraw.confirm"), pressed -> {
                    Optional<ActRefusal> refused = withdraw.apply(paper, reason.getValue());
                    reason.setInvalid(refused.isPresent());
                    refused.ifPresentOrElse(
                            why -> {
                                reason.setErrorMessage(getTranslation(why.messageKey()));
                                reason.focus();
                            },
                            dialog::close);
                }));
        dialog.open();
    }
}
