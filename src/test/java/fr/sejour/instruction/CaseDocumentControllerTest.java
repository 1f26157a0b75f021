package fr.sejour.instruction;

import static fr.sejour.instruction.ExaminedDossiers.PREFECTURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static sejour.db.Tables.JOURNAL_ENTRY;

import fr.sejour.account.TestAgents;
import fr.sejour.complement.Complement;
import fr.sejour.complement.ComplementAnswer;
import fr.sejour.complement.Complements;
import fr.sejour.complement.SentAnswer;
import fr.sejour.document.DocumentPlace;
import fr.sejour.document.SupportingDocument;
import fr.sejour.document.SupportingDocuments;
import fr.sejour.document.UploadOutcome;
import fr.sejour.dossier.DocumentType;
import fr.sejour.filing.CompleteDrafts;
import fr.sejour.filing.CompleteDrafts.Ready;
import fr.sejour.filing.Drafts;
import fr.sejour.filing.Filing;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.Role;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.testing.MovableClock;
import fr.sejour.testing.SampleFiles;
import fr.sejour.testing.ServiceTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Files as agents open them. */
@ServiceTest
class CaseDocumentControllerTest {

    private static final List<String> ALL_FORMS = List.of("", "/apercu", "/pages/1");

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private SupportingDocuments documents;

    @Autowired
    private Complements complements;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Filing filing;

    @Autowired
    private DSLContext database;

    @Autowired
    private MovableClock clock;

    private MockMvc web;
    private TestAgents people;
    private SignedInAgent agent;

    @BeforeEach
    void people() {
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        people = new TestAgents(database, clock);
        agent = people.agent(PREFECTURE);
    }

    @Test
    void anAgentSeesAnyPageOfAFiledDossierAndTheJournalKnows() throws Exception {
        Ready ready = draft();
        byte[] bytes = SampleFiles.pdf();
        SupportingDocument pdf = attach(ready.applicant(), ready.dossier(), 0, "acte.pdf", bytes);
        filing.file(ready.applicant(), ready.dossier(), ready.version());

        MockHttpServletResponse page = open(pdf, "/pages/2", agent);
        MockHttpServletResponse large = open(pdf, "/pages/2?grand=true", agent);

        assertThat(picture(page).getWidth()).isBetween(890, 900);
        assertThat(picture(large).getWidth()).isBetween(1590, 1600);
        assertThat(page.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(page.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(open(pdf, "/pages/3", agent).getStatus()).isEqualTo(404);
        assertThat(open(pdf, "/pages/0", agent).getStatus()).isEqualTo(404);
        MockHttpServletResponse sent = open(pdf, "", agent);
        assertThat(sent.getContentAsByteArray()).isEqualTo(bytes);
        assertThat(sent.getHeader("Content-Disposition")).startsWith("attachment; ");
        assertThat(sent.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(database.fetchCount(
                        JOURNAL_ENTRY,
                        JOURNAL_ENTRY
                                .ACT
                                .eq("DOCUMENT_READ")
                                .and(JOURNAL_ENTRY.DOSSIER_ID.eq(ready.dossier().value()))))
                .isEqualTo(3);
    }

    @Test
    void aFileThatIsNotTheirsToSeeIsAnsweredLikeAMissingOne() throws Exception {
        Ready ready = draft();
        SupportingDocument file = attach(ready.applicant(), ready.dossier(), 0, "acte.pdf", SampleFiles.pdf());
        for (String form : ALL_FORMS) {
            assertThat(open(file, form, agent).getStatus()).isEqualTo(404);
        }
        filing.file(ready.applicant(), ready.dossier(), ready.version());

        SignedInAgent elsewhere = people.agent("69");
        SignedInAgent designer = people.withPassword(Role.DESIGNER);
        for (String form : ALL_FORMS) {
            assertThat(open(file, form, elsewhere).getStatus()).isEqualTo(404);
            assertThat(open(file, form, designer).getStatus()).isEqualTo(404);
            assertThat(open("/instruction/documents/" + UUID.randomUUID() + form, agent)
                            .getStatus())
                    .isEqualTo(404);
        }
    }

    @Test
    void aFileOfAnAnswerIsTheAgentsToSeeOnceItIsSent() throws Exception {
        ExaminedDossiers dossiers = new ExaminedDossiers(beans);
        Ready ready = dossiers.asked(agent, DocumentType.IDENTITY);
        Complement demand = dossiers.open(ready);
        SupportingDocument file = attach(ready.applicant(), ready.dossier(), 1, "acte.pdf", SampleFiles.pdf());

        assertThat(open(file, "/pages/1", agent).getStatus()).isEqualTo(404);

        complements.save(
                ready.applicant(),
                demand.id(),
                demand.version(),
                Map.of(DocumentType.IDENTITY, new ComplementAnswer(ComplementAnswer.Choice.REPLACE, "", "Voici.", "")));
        assertThat(complements.send(ready.applicant(), demand.id(), demand.version() + 1))
                .isInstanceOf(SentAnswer.Sent.class);
        assertThat(open(file, "/pages/1", agent).getStatus()).isEqualTo(200);
    }

    private Ready draft() {
        return new CompleteDrafts(database, drafts, clock).adult();
    }

    private SupportingDocument attach(
            ApplicantId applicant, DossierId dossier, int round, String name, byte[] content) {
        UploadOutcome reception = documents.receive(
                applicant,
                new DocumentPlace(dossier, round, DocumentType.IDENTITY),
                name,
                new ByteArrayInputStream(content));
        assertThat(reception).isInstanceOf(UploadOutcome.Received.class);
        return ((UploadOutcome.Received) reception).document();
    }

    private static BufferedImage picture(MockHttpServletResponse response) throws Exception {
        assertThat(response.getContentType()).isEqualTo("image/jpeg");
        return ImageIO.read(new ByteArrayInputStream(response.getContentAsByteArray()));
    }

    private MockHttpServletResponse open(SupportingDocument file, String form, SignedInAgent who) throws Exception {
        return open("/instruction/documents/" + file.id().value() + form, who);
    }

    private MockHttpServletResponse open(String address, SignedInAgent who) throws Exception {
        TestingAuthenticationToken signedIn =
                new TestingAuthenticationToken(who, null, who.role().authorities());
        return web.perform(get(address).with(authentication(signedIn)))
                .andReturn()
                .getResponse();
    }
}
