package fr.sejour.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import fr.sejour.document.FileId;
import fr.sejour.document.SupportingDocument;
import fr.sejour.document.SupportingDocuments;
import fr.sejour.filing.CompleteDrafts;
import fr.sejour.filing.CompleteDrafts.Ready;
import fr.sejour.filing.Drafts;
import fr.sejour.testing.Html;
import fr.sejour.testing.ScreenTest;
import fr.sejour.testing.SignedInPerson;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** « Voir »: what the owner of a file sees of it. */
class OwnFileViewTest extends ScreenTest {

    @Autowired
    private Drafts drafts;

    @Autowired
    private SupportingDocuments documents;

    private CompleteDrafts complete;

    @BeforeEach
    void prepare() {
        complete = new CompleteDrafts(database, drafts, clock);
    }

    @Test
    void eachPageIsAPictureAndTheFileItselfADownload() {
        SupportingDocument file = fileOf(signIn(complete.adult()));

        String page = shownAt(file.id());

        assertThat(page)
                .contains("/documents/" + file.id().value() + "/pages/1")
                .contains("Page 1 sur " + file.facts().pages() + " de " + file.name())
                .contains("Télécharger le fichier tel qu'il a été envoyé")
                .doesNotContain("<object", "<embed", "<iframe");
    }

    @Test
    void anothersFileLooksExactlyLikeOneThatDoesNotExist() {
        SupportingDocument theirs = fileOf(complete.adult());
        signIn(complete.adult());

        assertThat(shownAt(theirs.id())).isNotEmpty().isEqualTo(shownAt(new FileId(UUID.randomUUID())));
    }

    private SupportingDocument fileOf(Ready person) {
        return documents.list(person.applicant(), person.dossier()).getFirst();
    }

    private static Ready signIn(Ready person) {
        SignedInPerson.as(person.applicant(), person.person().number(), "Prénom Nom");
        return person;
    }

    private String shownAt(FileId file) {
        UI.getCurrent().navigate("documents/" + file.value() + "/voir");
        return Html.of((Component) getCurrentView()).outerHtml();
    }
}
