package fr.sejour.document;

import static fr.sejour.dossier.DocumentType.IDENTITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.ForeignerNumber;
import fr.sejour.shared.SignedInApplicant;
import fr.sejour.testing.HostileFiles;
import fr.sejour.testing.SampleFiles;
import fr.sejour.testing.ServiceTest;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@ServiceTest
class DownloadControllerTest {

    @Autowired
    WebApplicationContext application;

    @Autowired
    SupportingDocuments documents;

    @Autowired
    DSLContext database;

    MockMvc web;
    ApplicantId awa;
    DossierId draft;

    @BeforeEach
    void signIn() {
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        awa = DraftsForTests.someone();
        draft = DraftsForTests.draftOf(database, awa);
    }

    @Test
    void theOwnerDownloadsTheBytesUnderTheirNameAndNothingIsKept() throws Exception {
        byte[] bytes = SampleFiles.pdf();
        FileId file = receive("l'acte \"intégral\".pdf", bytes);

        MockHttpServletResponse response = open("/documents/" + file.value(), awa);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsByteArray()).isEqualTo(bytes);
        assertThat(response.getContentType()).isEqualTo("application/pdf");
        assertThat(response.getHeader("Content-Length")).isEqualTo(Integer.toString(bytes.length));
        assertThat(response.getHeader("Content-Disposition"))
                .startsWith("attachment; filename=\"")
                .endsWith("filename*=UTF-8''l%27acte%20%22int%C3%A9gral%22.pdf");
        assertThat(response.getHeaders("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(response.getHeaders("Cache-Control")).containsExactly("no-store");
        assertThat(response.getHeaders("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none'");
    }

    /** Whatever a file carries, no browser opens it by itself: what is looked at is drawn. */
    @Test
    void bytesAsSentAreOnlyEverDownloaded() throws Exception {
        for (FileId file : new FileId[] {
            receive("photo.png", SampleFiles.png()),
            receive("acte.pdf", SampleFiles.pdf()),
            receive("scan.tiff", SampleFiles.tiff())
        }) {
            MockHttpServletResponse response = open("/documents/" + file.value(), awa);

            assertThat(response.getHeader("Content-Disposition")).startsWith("attachment; ");
            assertThat(response.getHeaders("X-Content-Type-Options")).containsExactly("nosniff");
        }
    }

    @Test
    void theOwnerSeesEachPageDrawn() throws Exception {
        FileId file = receive("acte.pdf", SampleFiles.pdf());

        MockHttpServletResponse page = open("/documents/" + file.value() + "/pages/2", awa);

        assertThat(page.getContentType()).isEqualTo("image/jpeg");
        assertThat(page.getHeader("Cache-Control")).isEqualTo("no-store");
        assertNotFound("/documents/" + file.value() + "/pages/0", awa);
        assertNotFound("/documents/" + file.value() + "/pages/3", awa);
    }

    @Test
    void theFirstPageIsShownSmall() throws Exception {
        FileId file = receive("acte.pdf", SampleFiles.pdf());

        MockHttpServletResponse response = open("/documents/" + file.value() + "/apercu", awa);

        assertThat(response.getContentType()).isEqualTo("image/jpeg");
        assertThat(response.getContentAsByteArray()).hasSizeBetween(500, 50_000);
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void aPageThatCannotBeDrawnIsShownAsASheet() throws Exception {
        FileId file = receive("acte.pdf", HostileFiles.pdfWithHeavyPage());

        MockHttpServletResponse response = open("/documents/" + file.value() + "/apercu", awa);

        assertThat(response.getContentType()).isEqualTo("image/svg+xml");
        assertThat(response.getContentAsString()).startsWith("<svg");
    }

    @Test
    void anotherPersonsFileIsAnsweredLikeAMissingOne() throws Exception {
        FileId file = receive("acte.pdf", SampleFiles.pdf());
        ApplicantId other = DraftsForTests.someone();

        for (String end : new String[] {"", "/pages/1", "/apercu"}) {
            assertNotFound("/documents/" + file.value() + end, other);
            assertNotFound("/documents/" + UUID.randomUUID() + end, awa);
            assertNotFound("/documents/acte.pdf" + end, awa);
        }
    }

    @Test
    void whoIsNotSignedInIsLedToSignInWhetherOrNotThereIsSuchAFile() throws Exception {
        FileId file = receive("acte.pdf", SampleFiles.pdf());

        for (UUID id : new UUID[] {file.value(), UUID.randomUUID()}) {
            assertThat(web.perform(get("/documents/" + id))
                            .andReturn()
                            .getResponse()
                            .getRedirectedUrl())
                    .isEqualTo("/connexion");
        }
    }

    private void assertNotFound(String address, ApplicantId applicant) throws Exception {
        assertThat(open(address, applicant).getStatus()).isEqualTo(404);
    }

    private FileId receive(String name, byte[] content) {
        return switch (documents.receive(
                awa, new DocumentPlace(draft, 0, IDENTITY), name, new ByteArrayInputStream(content))) {
            case UploadOutcome.Received(SupportingDocument document, var unused) -> document.id();
            case UploadOutcome.Refused(FileRefusal refusal) -> throw new AssertionError(refusal);
        };
    }

    private MockHttpServletResponse open(String address, ApplicantId applicant) throws Exception {
        SignedInApplicant person = new SignedInApplicant(applicant, new ForeignerNumber("0123456789"), "Awa");
        TestingAuthenticationToken signedIn =
                new TestingAuthenticationToken(person, null, "ROLE_" + SignedInApplicant.ROLE);
        return web.perform(get(address).with(authentication(signedIn)))
                .andReturn()
                .getResponse();
    }
}
