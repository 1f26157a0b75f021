package fr.sejour.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.upload.Upload;
import fr.sejour.document.DocumentPlace;
import fr.sejour.document.DraftsForTests;
import fr.sejour.document.SupportingDocument;
import fr.sejour.document.SupportingDocuments;
import fr.sejour.document.UploadOutcome;
import fr.sejour.dossier.DocumentType;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import fr.sejour.testing.HostileFiles;
import fr.sejour.testing.SampleFiles;
import fr.sejour.testing.ServiceTest;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class SupportingDocumentUploadTest extends SpringBrowserlessTest {

    @Autowired
    SupportingDocuments documents;

    @Autowired
    DSLContext database;

    final List<String> news = new ArrayList<>();
    ApplicantId awa;
    DossierId draft;
    Upload upload;

    @BeforeEach
    void openPage() {
        awa = DraftsForTests.someone();
        draft = DraftsForTests.draftOf(database, awa);
        upload = new Upload(new SupportingDocumentUpload(
                documents, awa, new DocumentPlace(draft, 0, DocumentType.IDENTITY), new Notes(news)));
        UI.getCurrent().add(upload);
    }

    @Test
    void aFileGoesToTheDossierAndThePageIsTold() {
        test(upload).upload("acte.pdf", "application/pdf", SampleFiles.pdf());

        assertThat(documents.list(awa, draft))
                .extracting(SupportingDocument::name)
                .containsExactly("acte.pdf");
        assertThat(news).containsExactly("received acte.pdf");
    }

    @Test
    void progressIsToldWhileALargeFileComes() {
        test(upload).upload("scan.bmp", "image/bmp", SampleFiles.picture("bmp", 1_000_000));

        assertThat(news)
                .startsWith("progress scan.bmp 262144")
                .filteredOn(line -> line.startsWith("progress"))
                .hasSize(3);
    }

    @Test
    void whatTheBrowserSaysOfAFileCountsForNothing() {
        test(upload).upload("photo.jpg", "image/jpeg", HostileFiles.windowsProgram());

        assertThat(documents.list(awa, draft)).isEmpty();
        assertThat(news).containsExactly("refused UNKNOWN_FORMAT");
    }

    private record Notes(List<String> news) implements SupportingDocumentUpload.Listener {

        @Override
        public void progressed(String name, long received, long expected) {
            news.add("progress " + name + " " + received);
        }

        @Override
        public void finished(UploadOutcome reception) {
            news.add(
                    switch (reception) {
                        case UploadOutcome.Received(SupportingDocument document, _) -> "received " + document.name();
                        case UploadOutcome.Refused(var refusal) -> "refused " + refusal.reason();
                    });
        }
    }
}
