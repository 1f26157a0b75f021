package fr.sejour.paper;

import static fr.sejour.paper.FiledDossierRows.LILLE;
import static fr.sejour.paper.FiledDossierRows.woman;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.sejour.dossier.FiledDossier;
import fr.sejour.printing.PdfFile;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.NotFoundException;
import fr.sejour.testing.ServiceTest;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The acknowledgement of a filing says what CRPA R. 112-11-1 asks for. */
@ServiceTest
class AcknowledgementTest {

    private static final PaperIdentity ACKNOWLEDGEMENT = PaperIdentity.only(PaperKind.ACKNOWLEDGEMENT);

    @Autowired
    private IssuedPapers papers;

    @Autowired
    private DSLContext database;

    private FiledDossier dossier;

    @BeforeEach
    void fileADossier() {
        dossier = new FiledDossierRows(database).filed(woman("Ouattara", null, "Djeneba"), LILLE);
    }

    @Test
    void saysWhenItWasReceivedWhoExaminesItWhatSilenceMeansAndHowToContestIt() {
        PaperFile file = papers.of(dossier.applicant(), dossier.id(), ACKNOWLEDGEMENT);

        PdfFile paper = PdfFile.keep("acknowledgement-issued", file.content());
        assertThat(file.name()).isEqualTo("accuse-de-reception-" + dossier.number() + ".pdf");
        assertThat(paper.title()).isEqualTo("Accusé de réception de votre demande de titre de séjour");
        assertThat(paper.flowingText())
                .contains(
                        "Demande reçue le 16 août 2026 à 14:37",
                        dossier.number().digits())
                .contains("Service Préfecture du Nord Adresse 12 rue Jean-sans-Peur 59000 Lille")
                .contains(
                        "vous n'avez reçu aucune décision le 16 décembre 2026, votre demande est refusée à cette date")
                .contains("ce délai s'arrête jusqu'à votre réponse")
                .contains("Vous avez deux mois", "recours gracieux", "recours hiérarchique", "tribunal administratif");
        assertThat(paper.faults()).isEmpty();
    }

    @Test
    void inventsNoTelephoneAndSaysHowElseToReachTheService() {
        assertThat(PdfFile.keep(
                                "acknowledgement-reach",
                                papers.of(dossier.id(), ACKNOWLEDGEMENT).content())
                        .flowingText())
                .contains("Pour joindre ce service, écrivez-lui, avec le n° de votre demande. Votre compte en ligne")
                .doesNotContain("Téléphone", "Courriel", "null");
    }

    @Test
    void isMadeOnceAndForItsOwnerOnly() {
        byte[] first = papers.of(dossier.id(), ACKNOWLEDGEMENT).content();

        assertThat(papers.of(dossier.applicant(), dossier.id(), ACKNOWLEDGEMENT).content())
                .isEqualTo(first);
        assertThatThrownBy(() -> papers.of(new ApplicantId(UUID.randomUUID()), dossier.id(), ACKNOWLEDGEMENT))
                .isInstanceOf(NotFoundException.class);
    }
}
