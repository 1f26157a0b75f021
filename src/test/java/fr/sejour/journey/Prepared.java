package fr.sejour.journey;

import static sejour.db.Tables.APPLICANT;

import fr.sejour.filing.CompleteDrafts.Ready;
import fr.sejour.shared.ForeignerNumber;
import org.jooq.DSLContext;

/** Somebody whose dossier the services themselves brought on its way, and who goes on with it in a browser. */
final class Prepared {

    private static final ForeignerNumber DEMO_NUMBER = new ForeignerNumber("9900000001");
    private static final String DEMO_PASSWORD = "Demo-2026!";

    private Prepared() {}

    /** Gives them a password they can sign in with. */
    static Ready withPassword(DSLContext database, Ready ready) {
        database.update(APPLICANT)
                .set(
                        APPLICANT.PASSWORD_HASH,
                        database.select(APPLICANT.PASSWORD_HASH)
                                .from(APPLICANT)
                                .where(APPLICANT.FOREIGNER_NUMBER.eq(DEMO_NUMBER)))
                .where(APPLICANT.ID.eq(ready.applicant()))
                .execute();
        return ready;
    }

    /** On the page that asks who they are. */
    static void signIn(Screen screen, Ready ready) {
        screen.types("Identifiant", ready.person().number().digits());
        screen.types("Mot de passe", DEMO_PASSWORD);
        screen.presses("S'identifier");
    }
}
