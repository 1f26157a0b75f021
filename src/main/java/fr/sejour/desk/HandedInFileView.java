package fr.sejour.desk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.sejour.document.SupportingDocument;
import fr.sejour.document.ui.DrawnFile;
import fr.sejour.instruction.InstructionAddresses;
import fr.sejour.shared.Role;
import fr.sejour.shared.SiteAddresses;
import fr.sejour.shared.ui.PrintedPart;
import jakarta.annotation.security.RolesAllowed;

/** A file of a dossier in a window of its own, as drawn pages. */
@Route(InstructionAddresses.DOCUMENTS + "/:" + HandedInFiles.FILE + "/" + SiteAddresses.SEEN)
@RolesAllowed(Role.EXAMINER)
class HandedInFileView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient HandedInFiles files;
    private String title = "";

    HandedInFileView(HandedInFiles files) {
        this.files = files;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SupportingDocument file = files.at(event.getRouteParameters());
        title = file.name();
        getContent().removeAll();
        getContent()
                .add(PrintedPart.of(new DrawnFile(
                        file,
                        "/" + InstructionAddresses.DOCUMENTS + "/" + file.id().value())));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
