package fr.sejour.filing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import fr.sejour.document.AttachedSupportingDocuments;
import fr.sejour.document.DocumentPlace;
import fr.sejour.document.LateVirus;
import fr.sejour.document.SupportingDocuments;
import fr.sejour.document.UploadOutcome;
import fr.sejour.document.ui.DocumentBlock;
import fr.sejour.document.ui.DocumentBlocks;
import fr.sejour.document.ui.FileRow;
import fr.sejour.document.ui.OpeningNews;
import fr.sejour.document.ui.UploadNews;
import fr.sejour.dossier.DocumentType;
import fr.sejour.filing.CompleteDrafts.Ready;
import fr.sejour.testing.Html;
import fr.sejour.testing.Queries;
import fr.sejour.testing.SampleFiles;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

class DocumentsViewTest extends StepTest {

    @Autowired
    private SupportingDocuments documents;

    @Autowired
    private AttachedSupportingDocuments attached;

    @Test
    void theDocumentsOfTheCaseAreAskedForAndCounted() {
        signIn(complete.minor());

        navigate(DocumentsView.class);

        assertThat(titles())
                .containsExactly(
                        "Numéro ephoto",
                        "Justificatif de nationalité *",
                        "Justificatif d'identité *",
                        "Accord du parent/représentant légal ou du mandataire *",
                        "Justificatif de domicile datant de moins de 6 mois *",
                        "Décision de placement par l'autorité judiciaire au service de l'Aide Sociale à l'Enfance (ASE) *",
                        "Justificatifs d'activité professionnelle *",
                        "Nature des liens avec la famille restée dans le pays d'origine *",
                        "Insertion dans la société française *");
        assertThat(page()).contains("9 documents sur 9", "Passeport");
    }

    @Test
    void eachMissingDocumentSaysSoAtItsPlace() {
        Ready person = signIn(complete.adult());
        removeAll(person, DocumentType.IDENTITY);
        navigate(DocumentsView.class);
        type("Numéro ephoto", "4F7K 2M9Q");

        press(CONTINUE);

        assertThat(errors()).contains("Il y a 2 erreurs", "« Justificatif d'identité »", "Le vôtre en a 8");
        assertThat(words(block("Justificatif d'identité"))).contains("à corriger", "joignez ce document");
        assertThat(text("Numéro ephoto").isInvalid()).isTrue();
        assertThat(words(block("Justificatif de nationalité"))).contains("reçu");
    }

    @Test
    void aFileIsShownWithItsPictureNameAndSizeAndCanBeTakenAway() {
        Ready person = signIn(complete.adult());
        removeAll(person, DocumentType.IDENTITY);
        attach(person, DocumentType.IDENTITY, "acte de naissance.png");
        navigate(DocumentsView.class);
        assertThat(words(block("Justificatif d'identité"))).contains("reçu", "acte de naissance.png", "ko", "Voir");
        assertThat(Html.of(block("Justificatif d'identité")).select("img").attr("src"))
                .endsWith("/apercu");

        pressAtFile("Supprimer acte de naissance.png");

        assertThat(words(block("Justificatif d'identité")))
                .contains("à joindre")
                .doesNotContain("acte de naissance.png");
        assertThat(page()).contains("7 documents sur 8", "Le fichier acte de naissance.png est supprimé.");
        assertThat(documents.list(person.applicant(), person.dossier()))
                .noneMatch(file -> file.type() == DocumentType.IDENTITY);
    }

    @Test
    void aFileThatWasAttachedMeanwhileMendsItsError() {
        Ready person = signIn(complete.adult());
        removeAll(person, DocumentType.IDENTITY);
        navigate(DocumentsView.class);
        press(CONTINUE);
        assertThat(errors()).contains("« Justificatif d'identité »");

        attach(person, DocumentType.IDENTITY, "acte.png");
        press(CONTINUE);

        assertThat(getCurrentView()).isInstanceOf(FilingView.class);
    }

    @Test
    void withThreeFilesThereIsNoRoomForAnother() {
        Ready person = signIn(complete.adult());
        attach(person, DocumentType.IDENTITY, "deux.png");
        attach(person, DocumentType.IDENTITY, "trois.png");

        navigate(DocumentsView.class);

        assertThat(words(block("Justificatif d'identité"))).contains("Vous avez joint 3 fichiers");
        assertThat(openUploads())
                .contains("Joindre un document : Justificatif de nationalité")
                .doesNotContain("Joindre un document : Justificatif d'identité");
        pressAtFile("Supprimer trois.png");
        assertThat(openUploads()).contains("Joindre un document : Justificatif d'identité");
    }

    @Test
    void aFileThatTheBrowserOrTheNetworkStopsSaysSoAtItsPlace() {
        signIn(complete.adult());
        navigate(DocumentsView.class);

        settled("TOO_LARGE", "film.mp4", false);
        assertThat(words(block("Justificatif d'identité"))).contains("à corriger", "film.mp4", "10 Mo");

        settled("INTERRUPTED", "acte.png", true);
        assertThat(words(block("Justificatif d'identité"))).contains("à corriger", "acte.png");
        assertThat(words(block("Justificatif de nationalité"))).contains("reçu").doesNotContain("à corriger");
    }

    @Test
    void aLargePictureIsBeingCheckedUntilItWasOpenedAndToldWhenItCannotBe() {
        Ready person = signIn(complete.adult());
        removeAll(person, DocumentType.IDENTITY);
        byte[] cut = SampleFiles.cutWithEndMark(SampleFiles.picture("jpg", 6_000_000));
        attach(person, DocumentType.IDENTITY, "photo.jpg", cut);
        navigate(DocumentsView.class);
        assertThat(words(block("Justificatif d'identité")))
                .contains("vérification en cours", "photo.jpg")
                .doesNotContain("reçu", "Voir");

        attached.open(person.dossier());
        happens(OpeningNews.OPENED, data());

        assertThat(words(block("Justificatif d'identité")))
                .contains("à corriger", "L'image « photo.jpg » est abîmée ou incomplète.")
                .doesNotContain("reçu", "vérification", "Voir");
        assertThat(page()).contains("7 documents sur 8");
        press(CONTINUE);
        assertThat(errors())
                .contains("« Justificatif d'identité » : L'image « photo.jpg » est abîmée", "Supprimez ce fichier")
                .doesNotContain("joignez ce document");
        assertThat(words(block("Justificatif d'identité"))).contains("L'image « photo.jpg » est abîmée ou incomplète.");

        pressAtFile("Supprimer photo.jpg");

        assertThat(errors()).contains("joignez ce document").doesNotContain("photo.jpg");
        assertThat(words(block("Justificatif d'identité")))
                .contains("à corriger", "joignez ce document")
                .doesNotContain("photo.jpg");
    }

    @Test
    void aFileWhoseVirusWasFoundLaterIsWhatIsToBeMended() {
        Ready person = signIn(complete.adult());
        removeAll(person, DocumentType.IDENTITY);
        attach(person, DocumentType.IDENTITY, "acte.png");
        LateVirus.in(database, person.dossier(), DocumentType.IDENTITY);
        navigate(DocumentsView.class);

        press(CONTINUE);

        assertThat(errors())
                .contains("« Justificatif d'identité » : « acte.png » contient un virus.", "joignez un autre fichier")
                .doesNotContain("Supprimez ce fichier", "joignez ce document");
    }

    @Test
    void manyMissingDocumentsNeedNoMoreQueriesThanOne() throws Exception {
        Ready person = signIn(complete.adult());
        removeAll(person, DocumentType.IDENTITY);
        navigate(DocumentsView.class);
        List<String> ofOne = Queries.during(database, () -> pressed(CONTINUE));
        removeAll(person, DocumentType.NATIONALITY);
        removeAll(person, DocumentType.PROOF_OF_ADDRESS);

        assertThat(Queries.during(database, () -> pressed(CONTINUE))).hasSameSizeAs(ofOne);
        assertThat(errors()).contains("Il y a 3 erreurs");
    }

    @Test
    void whatIsBeingSentIsToldUntilItsEnd() {
        signIn(complete.adult());
        navigate(DocumentsView.class);

        happens(
                UploadNews.PROGRESSED,
                data().put(UploadNews.DOCUMENT, "IDENTITY").put(UploadNews.PERCENT, 42));
        assertThat(words(block("Justificatif d'identité"))).contains("en cours 42 %");

        settled("", "acte.png", true);
        assertThat(words(block("Justificatif d'identité"))).contains("reçu").doesNotContain("en cours");
    }

    /** Presses a button of a file; there is no browser here that would tell which file it belongs to. */
    private void pressAtFile(String label) {
        String file = Html.of(getCurrentView())
                .expectFirst("vaadin-button[aria-label=%s]".formatted(label))
                .attr(FileRow.REMOVES);
        happens("click", data().put(DocumentBlocks.REMOVES, true).put(DocumentBlocks.REMOVED, file));
    }

    private void settled(String outcome, String name, boolean idle) {
        happens(
                UploadNews.SETTLED,
                data().put(UploadNews.DOCUMENT, "IDENTITY")
                        .put(UploadNews.OUTCOME, outcome)
                        .put(UploadNews.NAME, name)
                        .put(UploadNews.IDLE, idle));
    }

    private void happens(String event, ObjectNode data) {
        Element form = find(DocumentsForm.class).single().getElement();
        form.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(form, event, data));
    }

    private static ObjectNode data() {
        return JacksonUtils.createObjectNode();
    }

    private List<String> openUploads() {
        return Html.of(getCurrentView())
                .select("vaadin-upload:not([hidden]) > vaadin-button")
                .eachAttr("aria-label");
    }

    @Test
    void theEphotoNumberIsKeptAsTypedAndCanBeDeleted() {
        Ready person = signIn(complete.adult());
        navigate(DocumentsView.class);
        type("Numéro ephoto", "4f7k 2m9q 8r3t");
        assertThat(saved(person).documents().ephoto()).isEqualTo("4f7k 2m9q 8r3t");
        assertThat(page()).contains("7 documents sur 8");

        press("Supprimer le numéro ephoto");

        assertThat(text("Numéro ephoto").getValue()).isEmpty();
        assertThat(saved(person).documents().ephoto()).isNull();
    }

    private String pressed(String button) {
        press(button);
        return errors();
    }

    private void attach(Ready person, DocumentType type, String name) {
        attach(person, type, name, SampleFiles.png());
    }

    private void attach(Ready person, DocumentType type, String name, byte[] content) {
        UploadOutcome reception = documents.receive(
                person.applicant(),
                new DocumentPlace(person.dossier(), 0, type),
                name,
                new ByteArrayInputStream(content));
        assertThat(reception).isInstanceOf(UploadOutcome.Received.class);
    }

    private void removeAll(Ready person, DocumentType type) {
        documents.list(person.applicant(), person.dossier()).stream()
                .filter(file -> file.type() == type)
                .forEach(file -> documents.remove(person.applicant(), person.dossier(), file.id()));
    }

    private List<String> titles() {
        return Html.of(getCurrentView()).select("h3").eachText();
    }

    private DocumentBlock block(String title) {
        return find(DocumentBlock.class)
                .withCondition(block -> words(block).startsWith(title))
                .single();
    }
}
