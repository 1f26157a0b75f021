package fr.sejour.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.sejour.document.FileId;
import fr.sejour.document.SupportingDocument;
import fr.sejour.instruction.CaseDocuments;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.shared.ui.AddressCheck;

/** Files that the signed-in agent may open, by the address of the page that shows them. */
@org.springframework.stereotype.Component
class HandedInFiles implements AddressCheck {

    /** Parameter of the address: the identifier of the file. */
    static final String FILE = "file";

    private final CaseDocuments documents;
    private final AuthenticationContext authentication;

    HandedInFiles(CaseDocuments documents, AuthenticationContext authentication) {
        this.documents = documents;
        this.authentication = authentication;
    }

    /**
     * The file of the address.
     *
     * @throws NotFoundException when there is none that the signed-in person may look at
     */
    SupportingDocument at(RouteParameters parameters) {
        SignedInAgent who =
                authentication.getAuthenticatedUser(SignedInAgent.class).orElseThrow(NotFoundException::new);
        FileId id = parameters.get(FILE).flatMap(FileId::parse).orElseThrow(NotFoundException::new);
        SupportingDocument file = documents.find(who, id);
        if (!file.isViewable()) {
            throw new NotFoundException();
        }
        return file;
    }

    @Override
    public Class<? extends Component> view() {
        return HandedInFileView.class;
    }

    @Override
    public void check(RouteParameters parameters) {
        at(parameters);
    }
}
