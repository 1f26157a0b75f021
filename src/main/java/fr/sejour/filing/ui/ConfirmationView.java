package fr.sejour.filing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import fr.sejour.account.Accounts;
import fr.sejour.dossier.DossierState;
import fr.sejour.dossier.Filed;
import fr.sejour.dossier.ImplicitRefusal;
import fr.sejour.dossier.Step;
import fr.sejour.filing.FilingAddresses;
import fr.sejour.filing.Links;
import fr.sejour.shared.Dates;
import fr.sejour.shared.SignedInApplicant;
import fr.sejour.shared.SiteAddresses;
import fr.sejour.shared.ui.CopyButton;
import fr.sejour.shared.ui.Crumb;
import fr.sejour.shared.ui.FormSection;
import fr.sejour.shared.ui.HasBreadcrumb;
import fr.sejour.shared.ui.NewTab;
import fr.sejour.shared.ui.PrintedPart;
import fr.sejour.shared.ui.Timeline;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Step 5, « Confirmation »: the number, the receipt, and what happens next. */
@Route(FilingAddresses.CONFIRMATION)
@RolesAllowed(SignedInApplicant.ROLE)
class ConfirmationView extends Composite<Div> implements HasUrlParameter<String>, HasDynamicTitle, HasBreadcrumb {

    private final FiledDossiers dossiers;
    private final Accounts accounts;
    private final Links links;

    ConfirmationView(FiledDossiers dossiers, Accounts accounts, Links links) {
        this.dossiers = dossiers;
        this.accounts = accounts;
        this.links = links;
    }

    @Override
    public void setParameter(BeforeEvent event, String address) {
        Filed dossier = dossiers.at(address);
        getContent().removeAll();
        getContent()
                .add(
                        StepHeader.filed(event.getUI()),
                        number(dossier),
                        PrintedPart.of(new Paragraph(getTranslation(
                                "filing.confirmation.mail",
                                accounts.contact(dossier.applicant()).email()))),
                        PrintedPart.of(receipt(dossier)),
                        PrintedPart.of(next(dossier)),
                        PrintedPart.of(further()));
    }

    @Override
    public String getPageTitle() {
        return StepHeader.windowTitle(this, Step.CONFIRMATION);
    }

    @Override
    public List<Crumb> breadcrumb() {
        return StepHeader.crumbs(this);
    }

    private FormSection number(Filed dossier) {
        Span digits = new Span(dossier.number().grouped());
        digits.addClassName("dossier-number");
        return new FormSection(
                getTranslation("filing.confirmation.number"),
                PrintedPart.of(digits),
                new CopyButton(dossier.number().digits(), getTranslation("filing.confirmation.number.copied")));
    }

    private Anchor receipt(Filed dossier) {
        Anchor receipt =
                NewTab.link(this, Addresses.receipt(dossier.id()), getTranslation("filing.confirmation.receipt"));
        receipt.addClassNames("button", "button-primary", "receipt");
        return receipt;
    }

    private FormSection next(Filed dossier) {
        Timeline timeline = new Timeline()
                .now(
                        getTranslation(DossierState.FILED.labelKey()),
                        getTranslation(
                                "filing.confirmation.filed",
                                Dates.date(dossier.filedAt()),
                                Dates.time(dossier.filedAt())),
                        "")
                .toCome(
                        getTranslation("filing.confirmation.acknowledgement"),
                        getTranslation("filing.confirmation.acknowledgement.expected"),
                        "")
                .toCome(
                        getTranslation("filing.confirmation.examination"),
                        getTranslation("filing.confirmation.examination.expected"),
                        getTranslation("filing.confirmation.examination.more"))
                .toCome(
                        getTranslation("filing.confirmation.decision"),
                        getTranslation(
                                "filing.confirmation.decision.expected",
                                Dates.inWords(ImplicitRefusal.from(dossier.filedAt()), getLocale())),
                        getTranslation("filing.confirmation.decision.more"));
        return new FormSection(getTranslation("filing.confirmation.next"), timeline);
    }

    private Div further() {
        Anchor insurance =
                NewTab.link(this, links.healthInsurance(), getTranslation("filing.confirmation.social.link"));
        Anchor contact = new Anchor("/" + SiteAddresses.CONTACT, getTranslation("filing.confirmation.contact"));
        Anchor opinion = NewTab.link(this, links.opinion(), getTranslation("filing.confirmation.opinion"));
        return new Div(
                new Paragraph(new Span(getTranslation("filing.confirmation.social") + " "), insurance),
                new Paragraph(new Span(getTranslation("filing.confirmation.claim") + " "), contact),
                new Paragraph(opinion));
    }
}
