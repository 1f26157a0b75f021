package fr.sejour.paper;

import static fr.sejour.paper.FiledDossierRows.LILLE;
import static fr.sejour.paper.FiledDossierRows.woman;
import static org.assertj.core.api.Assertions.assertThat;
import static sejour.db.Tables.ISSUED_PAPER;

import fr.sejour.dossier.FiledDossier;
import fr.sejour.printing.PdfFile;
import fr.sejour.printing.QrReader;
import fr.sejour.shared.Dates;
import fr.sejour.shared.PaperStanding;
import fr.sejour.testing.MovableClock;
import fr.sejour.testing.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What anybody is told who asks about a paper by its code or with its file. */
@ServiceTest
class VerificationTest {

    private static final String PAGE = "http://localhost:8080/verifier/";

    @Autowired
    private IssuedPapers papers;

    @Autowired
    private Verification verification;

    @Autowired
    private DSLContext database;

    @Autowired
    private MovableClock clock;

    private FiledDossier dossier;
    private byte[] receipt;
    private String code;

    @BeforeEach
    void issue() {
        dossier = new FiledDossierRows(database).filed(woman("Ndiaye", "Faye", "Élodie Awa"), LILLE);
        receipt = papers.receipt(dossier.id()).content();
        code = QrReader.read(receipt).getFirst().substring(PAGE.length());
    }

    @Test
    void theQrCodeLeadsToThePageAndTheTypedCodeIsTheSame() {
        String printed = code.replaceAll("(.{4})(?!$)", "$1-");

        assertThat(QrReader.read(receipt)).containsExactly(PAGE + code);
        assertThat(PdfFile.keep("receipt-coded", receipt).flowingText())
                .contains("saisissez sur http://localhost:8080/verifier : " + printed + " ");
        assertThat(verification.byCode(printed.toLowerCase(Locale.ROOT).replace('-', ' ')))
                .isEqualTo(verification.byCode(code))
                .isPresent();
    }

    @Test
    void whoAsksIsToldKindNumberDateInitialsAndNoMore() {
        VerifiedPaper told = verification.byCode(code).orElseThrow();

        assertThat(told)
                .isEqualTo(new VerifiedPaper(
                        "report.receipt.title",
                        dossier.number(),
                        Dates.day(clock.instant()),
                        "É. N.",
                        null,
                        PaperStanding.AUTHENTIC));
    }

    @Test
    void theSameFileIsFoundAndAnotherIsNot() throws Exception {
        byte[] changed = receipt.clone();
        changed[changed.length / 2]++;

        assertThat(verification.byFile(sha256(receipt))).isEqualTo(verification.byCode(code));
        assertThat(verification.byFile(sha256(changed))).isEmpty();
    }

    @Test
    void whatIsNoCodeOrNobodysIsNotFound() {
        String other = code.charAt(0) == '0' ? "1" : "0";

        assertThat(verification.byCode("")).isEmpty();
        assertThat(verification.byCode(code + "0")).isEmpty();
        assertThat(verification.byCode(other + code.substring(1))).isEmpty();
        assertThat(verification.isCode(other + code.substring(1))).isTrue();
        assertThat(verification.isCode("U" + code.substring(1))).isFalse();
    }

    @Test
    void theDatabaseDoesNotKnowTheCode() {
        assertThat(database.fetchSingle(
                                ISSUED_PAPER,
                                ISSUED_PAPER.DOSSIER.eq(dossier.id()).and(ISSUED_PAPER.KIND.eq(PaperKind.RECEIPT)))
                        .intoMap()
                        .toString())
                .doesNotContain(code);
        assertThat(new String(receipt, StandardCharsets.ISO_8859_1)).doesNotContain(code);
    }

    private static byte[] sha256(byte[] bytes) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }
}
