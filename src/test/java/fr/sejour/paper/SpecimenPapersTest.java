package fr.sejour.paper;

import static fr.sejour.instruction.ExaminedDossiers.PREFECTURE;
import static fr.sejour.instruction.ExaminedDossiers.done;
import static fr.sejour.paper.FiledDossierRows.LILLE;
import static fr.sejour.paper.FiledDossierRows.woman;
import static org.assertj.core.api.Assertions.assertThat;
import static sejour.db.Tables.ISSUED_PAPER;

import fr.sejour.account.TestAgents;
import fr.sejour.dossier.FiledDossier;
import fr.sejour.filing.CompleteDrafts.Ready;
import fr.sejour.instruction.Decision;
import fr.sejour.instruction.Decisions;
import fr.sejour.instruction.ExaminedDossiers;
import fr.sejour.instruction.Extensions;
import fr.sejour.printing.PdfFile;
import fr.sejour.printing.seal.Seals;
import fr.sejour.printing.seal.VisibleSeals;
import fr.sejour.registry.Sex;
import fr.sejour.shared.Folding;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.testing.ServiceTest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ActiveProfiles;

/** What is issued in development: sealed with a key of its own, and marked as worthless. */
@ServiceTest
@ActiveProfiles("development")
class SpecimenPapersTest {

    @Autowired
    private IssuedPapers papers;

    @Autowired
    private DSLContext database;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Clock clock;

    @Value("${sejour.data}")
    private Path data;

    private ExaminedDossiers dossiers;
    private SignedInAgent agent;

    @BeforeEach
    void people() {
        dossiers = new ExaminedDossiers(beans);
        agent = new TestAgents(database, clock).agent(PREFECTURE);
    }

    @Test
    void saysSoOnEachPageAndIsSealed() {
        FiledDossier dossier = new FiledDossierRows(database).filed(woman("Bah", null, "Fatoumata"), LILLE);

        byte[] content = papers.receipt(dossier.id()).content();

        PdfFile receipt = PdfFile.keep("receipt-specimen", content);
        assertThat(receipt.flowingText()).contains("SPÉCIMEN : document sans valeur", "SPÉCIMEN Étrangers en France");
        assertThat(receipt.faults()).isEmpty();
        assertThat(Seals.unchanged(content)).isTrue();
        assertThat(data.resolve("specimen-seal.p12")).exists();
        assertThat(database.fetchExists(
                        ISSUED_PAPER,
                        ISSUED_PAPER.DOSSIER.eq(dossier.id()),
                        ISSUED_PAPER.CONTENT.eq(content),
                        ISSUED_PAPER.SIZE.eq(content.length)))
                .isTrue();
    }

    @Test
    void anAttestationOfExtensionBearsItsDataAsTwoDDocForTrial() throws Exception {
        Ready ready = dossiers.claimed(agent);
        LocalDate today = LocalDate.now(clock);
        done(beans.getBean(Extensions.class)
                .issueExtension(agent, ready.dossier(), dossiers.version(agent, ready), today, today.plusMonths(3)));
        UUID extension =
                beans.getBean(Extensions.class).of(ready.dossier()).getFirst().id();

        byte[] content = papers.of(ready.applicant(), ready.dossier(), PaperIdentity.ofExtension(extension))
                .content();

        PdfFile paper = PdfFile.keep("extension-2d-doc", content);
        String code = VisibleSeals.readPage(content);
        assertThat(VisibleSeals.fields(code))
                .containsEntry("6J", "2")
                .containsEntry("6Q", ready.person().number().digits())
                .containsEntry("62", Folding.words(ready.person().birthName()).toUpperCase(Locale.ROOT))
                .containsEntry("6P", "AUTORISE A TRAVAILLER")
                .containsEntry("6N", DateTimeFormatter.ofPattern("ddMMyyyy").format(today));
        assertThat(code).startsWith("DC04FR000001");
        assertThat(VisibleSeals.isSignedWith(code, VisibleSeals.certificate(data.resolve("specimen-seal.p12"))))
                .isTrue();
        assertThat(paper.alternativeTexts()).anyMatch(text -> text.startsWith("Code 2D-Doc"));
        assertThat(paper.flowingText()).contains("2D-DOC", "signé avec une clé d'essai");
        assertThat(paper.faults()).isEmpty();
    }

    @Test
    void anAttestationOfAFavourableDecisionBearsOneAndItsPreviewDoesNot() throws Exception {
        Ready ready = dossiers.claimed(agent);
        LocalDate today = LocalDate.now(clock);
        Decision granted = new Decision.Favourable(
                "Carte de séjour temporaire", today, today.plusYears(1), "Vie privée et familiale", 225);

        byte[] preview = beans.getBean(DecisionPreviews.class).of(agent, ready.dossier(), granted);
        done(beans.getBean(Decisions.class).decide(agent, ready.dossier(), dossiers.version(agent, ready), granted));
        byte[] content = papers.of(
                        ready.applicant(), ready.dossier(), PaperIdentity.only(PaperKind.FAVOURABLE_ATTESTATION))
                .content();

        PdfFile paper = PdfFile.keep("favourable-2d-doc", content);
        assertThat(VisibleSeals.fields(VisibleSeals.readPage(content)))
                .containsEntry("68", ready.person().sex() == Sex.FEMALE ? "F" : "M")
                .doesNotContainKey("6P");
        assertThat(paper.faults()).isEmpty();
        assertThat(PdfFile.keep("favourable-2d-doc-preview", preview).flowingText())
                .contains("APERÇU : document sans valeur")
                .doesNotContain("2D-DOC", "SPÉCIMEN");
    }
}
