package fr.sejour.paper;

import static fr.sejour.paper.FiledDossierRows.LILLE;
import static fr.sejour.paper.FiledDossierRows.woman;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sejour.db.Tables.ISSUED_PAPER;
import static sejour.db.Tables.JOURNAL_ENTRY;

import fr.sejour.dossier.Address;
import fr.sejour.dossier.Dossiers;
import fr.sejour.dossier.FiledDossier;
import fr.sejour.instruction.DossierAccess;
import fr.sejour.printing.PaperPool;
import fr.sejour.printing.PdfFile;
import fr.sejour.printing.seal.PaperSeal;
import fr.sejour.printing.seal.Seals;
import fr.sejour.registry.CivilStatus;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.TryLaterException;
import fr.sejour.testing.MovableClock;
import fr.sejour.testing.ServiceTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionOperations;

/** The receipt of a filed dossier: what it says, that there is one, and who gets it. */
@ServiceTest
class IssuedPapersTest {

    @Autowired
    private IssuedPapers papers;

    @Autowired
    private DSLContext database;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ApplicationContext beans;

    private FiledDossierRows rows;

    @BeforeEach
    void prepare() {
        rows = new FiledDossierRows(database);
        clock.set(Instant.parse("2026-08-17T22:30:00Z"));
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void saysWhoFiledWhatWhenAndWhatItIsWorth() {
        CivilStatus person = woman("Ouédraogo", "Kaboré", "Aïcha Noëlle");
        FiledDossier dossier = rows.filed(person, LILLE);

        PaperFile file = papers.receipt(dossier.id());

        PdfFile receipt = PdfFile.keep("receipt-issued", file.content());
        assertThat(file.name())
                .isEqualTo("confirmation-de-depot-" + dossier.number().digits() + ".pdf");
        assertThat(receipt.title()).isEqualTo("Confirmation du dépôt d'une première demande de titre de séjour");
        assertThat(receipt.text()).contains("12 bis rue Nationale\n59800 Lille\n");
        assertThat(receipt.flowingText())
                .contains("Confirmation du dépôt d'une première demande de titre de séjour Demande déposée en ligne le"
                        + " 16 août 2026 à 14:37 Vos références Identifiant (N° étranger) " + person.number()
                        + " N° de la demande " + dossier.number()
                        + " Date d'émission 18/08/2026 Nom de naissance Ouédraogo Nom d'usage Kaboré Prénom Aïcha"
                        + " Noëlle Né(e) le 01/03/2009 À Bobo-Dioulasso (Burkina Faso) Nationalité Malienne"
                        + " Adresse Foyer Saint-Éloi 12 bis rue Nationale 59800 Lille ")
                .contains("Préfecture du Nord", "cette confirmation en est la preuve")
                .contains("Il ne prouve pas que votre séjour en France est régulier")
                .contains("aucun des droits liés à un titre de séjour")
                .contains("ne permet pas de franchir les frontières de l'espace Schengen")
                .contains("Un courriel vous informera", "Page 1 sur 1");
        assertThat(receipt.faults()).isEmpty();
        assertThat(receipt.text()).doesNotContain("SPÉCIMEN");
        assertThat(Seals.of(file.content())).isEmpty();
    }

    @Test
    void isNotIssuedWhereItCannotBeSealedButLater() {
        FiledDossier dossier = rows.filed(woman("Cissé", null, "Nana"), LILLE);
        PaperSeal broken = pdf -> {
            throw new TryLaterException("no key", null);
        };

        assertThatThrownBy(() -> sealedBy(broken).receipt(dossier.id())).isInstanceOf(TryLaterException.class);

        assertThat(database.fetchCount(ISSUED_PAPER, ISSUED_PAPER.DOSSIER.eq(dossier.id())))
                .isZero();
        assertThat(papers.receipt(dossier.id()).content()).isNotEmpty();
    }

    private IssuedPapers sealedBy(PaperSeal seal) {
        return new IssuedPapers(
                beans.getBean(Dossiers.class),
                beans.getBean(DossierAccess.class),
                beans.getBean(DossierWords.class),
                beans.getBean(PaperWriters.class),
                beans.getBean(VerificationFoot.class),
                beans.getBean(PaperPool.class),
                seal,
                beans.getBean(IssuedPaperStore.class),
                beans.getBean(TransactionOperations.class),
                beans,
                clock);
    }

    @Test
    void leavesOutTheNamesThatAPersonDoesNotHave() {
        FiledDossier dossier = rows.filed(woman("Sukarno", null, ""), LILLE);

        assertThat(PdfFile.keep(
                                "receipt-issued-single-name",
                                papers.receipt(dossier.id()).content())
                        .flowingText())
                .contains("Nom de naissance Sukarno Né(e) le")
                .doesNotContain("Nom d'usage", "Prénom", "null");
    }

    @Test
    void isMadeOnceAndGivenOutUnchanged() {
        FiledDossier dossier = rows.filed(woman("Traoré", null, "Awa"), LILLE);
        byte[] first = papers.receipt(dossier.id()).content();

        clock.advance(Duration.ofDays(400));

        assertThat(papers.receipt(dossier.id()).content()).isEqualTo(first);
        assertThat(papers.receipt(dossier.applicant(), dossier.id()).content()).isEqualTo(first);
    }

    @Test
    void twentyAtOnceGetTheSameOne() throws Exception {
        FiledDossier dossier = rows.filed(woman("Diallo", null, "Mariama"), LILLE);
        List<Callable<byte[]>> calls = Collections.nCopies(
                20, () -> papers.receipt(dossier.applicant(), dossier.id()).content());

        Set<String> different = new HashSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
            for (Future<byte[]> call : threads.invokeAll(calls)) {
                different.add(HexFormat.of().formatHex(call.get()));
            }
        }

        assertThat(different).hasSize(1);
        assertThat(database.fetchCount(ISSUED_PAPER, ISSUED_PAPER.DOSSIER.eq(dossier.id())))
                .isOne();
        assertThat(database.fetchCount(
                        JOURNAL_ENTRY,
                        JOURNAL_ENTRY.DOSSIER_ID.eq(dossier.id().value()).and(JOURNAL_ENTRY.ACT.eq("RECEIPT_ISSUED"))))
                .isOne();
    }

    @Test
    void isNotThereForAnybodyElseNorForAMissingOrUnfiledDossier() {
        FiledDossier mine = rows.filed(woman("Koné", null, "Fatou"), LILLE);
        FiledDossier theirs = rows.filed(woman("Ba", null, "Oumou"), LILLE);
        DossierId draft = rows.draft(mine.applicant());
        papers.receipt(theirs.id());

        assertThatThrownBy(() -> papers.receipt(mine.applicant(), theirs.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> papers.receipt(mine.applicant(), new DossierId(UUID.randomUUID())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> papers.receipt(new ApplicantId(UUID.randomUUID()), mine.id()))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> papers.receipt(mine.applicant(), draft)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> papers.receipt(draft)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theDatabaseRefusesToChangeOrForgetIt() {
        FiledDossier dossier = rows.filed(woman("Sow", null, "Aminata"), LILLE);
        papers.receipt(dossier.id());
        DossierId id = dossier.id();

        assertThatThrownBy(() -> database.update(ISSUED_PAPER)
                        .set(ISSUED_PAPER.CONTENT, new byte[] {1})
                        .where(ISSUED_PAPER.DOSSIER.eq(id))
                        .execute())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("stays as it is");
        assertThatThrownBy(() -> database.deleteFrom(ISSUED_PAPER)
                        .where(ISSUED_PAPER.DOSSIER.eq(id))
                        .execute())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> database.truncate(ISSUED_PAPER).cascade().execute())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void namesThePrefectureOfTheCommune() {
        Address reunion = new Address(null, "Chemin des Filaos", null, "97400", "Saint-Denis", "97411");

        FiledDossier dossier = rows.filed(woman("Payet", null, "Nadège"), reunion);

        assertThat(PdfFile.keep("receipt-reunion", papers.receipt(dossier.id()).content())
                        .flowingText())
                .contains("Adresse Chemin des Filaos 97400 Saint-Denis", "Préfecture de La Réunion");
    }
}
