package fr.sejour.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.sejour.document.DocumentContents;
import fr.sejour.document.FileId;
import fr.sejour.document.SupportingDocument;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInApplicant;
import fr.sejour.shared.ui.AddressCheck;

/** Files of the signed-in applicant, by the address of the page that shows them. */
@org.springframework.stereotype.Component
class OwnFiles implements AddressCheck {

    /** Parameter of the address: the identifier of the file. */
    static final String FILE = "file";

    private final DocumentContents contents;
    private final AuthenticationContext authentication;

    OwnFiles(DocumentContents contents, AuthenticationContext authentication) {
        this.contents = contents;
        this.authentication = authentication;
    }

    /**
     * The file of the address.
     *
     * @throws NotFoundException when there is none that the signed-in person may look at
     */
    SupportingDocument at(RouteParameters parameters) {
        SignedInApplicant who =
                authentication.getAuthenticatedUser(SignedInApplicant.class).orElseThrow(NotFoundException::new);
        FileId id = parameters.get(FILE).flatMap(FileId::parse).orElseThrow(NotFoundException::new);
        return contents.find(who.id(), id);
    }

    @Override
    public Class<? extends Component> view() {
        return OwnFileView.class;
    }

    @Override
    public void check(RouteParameters parameters) {
        at(parameters);
    }
}
