package fr.sejour.report;

import static fr.sejour.report.FiledDossierRows.LILLE;
import static fr.sejour.report.FiledDossierRows.woman;
import static org.assertj.core.api.Assertions.assertThat;
import static sejour.db.Tables.ISSUED_PAPER;

import fr.sejour.dossier.FiledDossier;
import fr.sejour.report.engine.PdfFile;
import fr.sejour.report.seal.Seals;
import fr.sejour.testing.ServiceTest;
import java.nio.file.Path;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.ActiveProfiles;

/** What is issued in development: sealed with a key of its own, and marked as worthless. */
@ServiceTest
@ActiveProfiles("development")
class SpecimenPapersTest {

    @Autowired
    private IssuedPapers papers;

    @Autowired
    private DSLContext database;

    @Value("${sejour.data}")
    private Path data;

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
                        ISSUED_PAPER.DOSSIER.eq(dossier.id().value()),
                        ISSUED_PAPER.CONTENT.eq(content),
                        ISSUED_PAPER.SIZE.eq(content.length)))
                .isTrue();
    }
}
