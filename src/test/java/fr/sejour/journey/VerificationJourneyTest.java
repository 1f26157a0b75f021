package fr.sejour.journey;

import fr.sejour.account.TestAgents;
import fr.sejour.dossier.DossierState;
import fr.sejour.filing.CompleteDrafts.Ready;
import fr.sejour.instruction.ExaminedDossiers;
import fr.sejour.paper.DossierPapers;
import fr.sejour.paper.IssuedPapers;
import fr.sejour.paper.PaperWithdrawals;
import fr.sejour.printing.QrReader;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.testing.MovableClock;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody who was shown a paper, and knows nothing of the service, holds a phone before its QR code. */
class VerificationJourneyTest extends Journeys {

    private static final String TITLE = "Vérifier un document";

    @Autowired
    BeanFactory beans;

    @Autowired
    IssuedPapers issued;

    @Autowired
    DossierPapers papers;

    @Autowired
    PaperWithdrawals withdrawal;

    @Autowired
    DSLContext database;

    @Autowired
    MovableClock clock;

    @Test
    void aLandlordReadsWhatAPaperIsWorth() {
        Ready ready = new ExaminedDossiers(beans).filed();
        String code = QrReader.read(issued.receipt(ready.dossier()).content()).getFirst();
        Screen phone = screen(browsers.phone(address), new Album("verifier"));

        phone.opens("/");
        phone.follows(TITLE);
        phone.passes(TITLE, "questions");
        phone.types("Code du document *", "0A1B-2C3D-4E5F-6G7H-8J9K-0M1N-2P3Q");
        phone.presses("Vérifier le code");
        phone.sees("Code inconnu");
        phone.passes(TITLE, "inconnu");

        phone.opens(code.replace(address, ""));
        phone.sees("Document authentique");
        phone.passes(TITLE, "authentique");

        withdraw(ready);
        phone.opens(code.replace(address, ""));
        phone.sees("Document retiré");
        phone.passes(TITLE, "retire");
    }

    private void withdraw(Ready ready) {
        SignedInAgent supervisor = new TestAgents(database, clock).supervisor(ExaminedDossiers.PREFECTURE);
        papers.of(supervisor, ready.dossier(), DossierState.IN_INSTRUCTION, List.of())
                .forEach(paper -> withdrawal.withdraw(supervisor, ready.dossier(), paper.id(), "Erreur"));
    }
}
