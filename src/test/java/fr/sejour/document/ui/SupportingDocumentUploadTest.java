package fr.sejour.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadResult;
import com.vaadin.flow.server.streams.UploadResult.RejectedFile;
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
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

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

    @Test
    void theSentenceOfARefusalIsUtf8() throws IOException {
        VaadinServletService service = (VaadinServletService) VaadinService.getCurrent();
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
        request.setContent(HostileFiles.windowsProgram());
        MockHttpServletResponse answer = new MockHttpServletResponse();
        SupportingDocumentUpload handler = new SupportingDocumentUpload(
                documents, awa, new DocumentPlace(draft, 0, DocumentType.IDENTITY), new Notes(news));

        VaadinResponse response = new VaadinServletResponse(answer, service);
        UploadEvent event = new UploadEvent(
                new VaadinServletRequest(request, service),
                response,
                VaadinSession.getCurrent(),
                "été.jpg",
                -1,
                "image/jpeg",
                upload.getElement(),
                null);

        handler.handleUploadRequest(event);
        handler.responseHandled(new UploadResult(
                false, response, null, List.of(), List.of(new RejectedFile("été.jpg", event.getRejectionMessage()))));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentType()).isEqualToIgnoringCase("application/json;charset=UTF-8");
        assertThat(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("Le contenu de « été.jpg » n'est dans aucun des formats acceptés");
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
                        case UploadOutcome.Received(SupportingDocument document, var unused) ->
                            "received " + document.name();
                        case UploadOutcome.Refused(var refusal) -> "refused " + refusal.reason();
                    });
        }
    }
}
