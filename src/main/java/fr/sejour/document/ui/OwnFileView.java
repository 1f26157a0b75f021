package fr.sejour.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.sejour.document.SupportingDocument;
import fr.sejour.shared.SignedInApplicant;
import fr.sejour.shared.SiteAddresses;
import fr.sejour.shared.ui.PrintedPart;
import jakarta.annotation.security.RolesAllowed;

/** « Voir »: one of the applicant's own files as drawn pages. */
@Route(SiteAddresses.DOCUMENTS + "/:" + OwnFiles.FILE + "/" + SiteAddresses.SEEN)
@RolesAllowed(SignedInApplicant.ROLE)
class OwnFileView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OwnFiles files;
    private String title = "";

    OwnFileView(OwnFiles files) {
        this.files = files;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SupportingDocument file = files.at(event.getRouteParameters());
        title = file.name();
        getContent().removeAll();
        getContent()
                .add(PrintedPart.of(new DrawnFile(
                        file, "/" + SiteAddresses.DOCUMENTS + "/" + file.id().value())));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
