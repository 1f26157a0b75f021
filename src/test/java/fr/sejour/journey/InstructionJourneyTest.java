package fr.sejour.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import fr.sejour.account.TestAgents;
import fr.sejour.dossier.DueDate;
import fr.sejour.shared.Role;
import fr.sejour.testing.Invariants;
import fr.sejour.testing.MovableClock;
import fr.sejour.testing.SampleFiles;
import java.time.Duration;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A dossier on its whole way, in two browsers: the applicant's and the agent's. */
class InstructionJourneyTest extends Journeys {

    private static final String PREFECTURE = "59";
    private static final String WAITS = "Une notification vous attend";
    private static final String IDENTITY = "Justificatif d'identité";
    private static final String NATIONALITY = "Justificatif de nationalité";
    private static final String SCRIPT = "<script>document.title='!'</script>";

    @Autowired
    private DSLContext database;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void fromFilingOverAComplementToTheAttestation() {
        JourneyApplicant applicant = filed("instruction-usager");
        String number = applicant.dossierNumber();
        Examiner examiner = holder("instruction-agent", number)
                .rejects(IDENTITY, "La page 2 manque. " + SCRIPT)
                .rejects(NATIONALITY, "La copie est illisible.");
        examiner.screen.pictures("dossier");
        examiner.asksForComplement();

        followsMail(applicant);
        applicant.screen.passes("Demande de complément", "demande");
        applicant.screen.sees("La page 2 manque. " + SCRIPT);
        applicant.screen.answers(NATIONALITY, "Mettre à jour le Document");
        applicant.screen.answers(IDENTITY, "Maintenir le Document");
        applicant
                .screen
                .page()
                .locator("input[type=file]")
                .first()
                .setInputFiles(SampleFiles.write(files, "acte entier.png", SampleFiles.png()));
        applicant.screen.sees("acte entier.png");
        applicant.screen.types("Veuillez préciser les raisons du maintien du document", "C'est le seul. " + SCRIPT);
        applicant.screen.sees("Enregistré à");
        applicant.screen.presses("Valider et envoyer");
        applicant.screen.sees("Votre réponse est envoyée");

        examiner.finds(number).resumes();
        examiner.approves(NATIONALITY);
        examiner.screen.sees("Document mis à jour");
        examiner.approves(IDENTITY);
        examiner.screen.sees("C'est le seul. " + SCRIPT);
        examiner.accepts();

        followsMail(applicant);
        applicant.screen.passes("Notification de décision", "decision");
        DownloadedPaper attestation = applicant.screen.follows(
                applicant.screen.link("Télécharger le document"), "attestation-de-decision-favorable");
        assertThat(attestation.text())
                .contains("Attestation de décision favorable sur une demande de titre de séjour")
                .contains(number.replace(" ", ""))
                .contains(applicant.person.birthName())
                .contains("Vie privée et familiale")
                .doesNotContain("renouvellement");
        assertThat(applicant.screen.page().title()).doesNotContain("!");
        assertThat(Invariants.broken(database)).isEmpty();
    }

    @Test
    void aRefusalSaysWhyAndHowToAppeal() {
        JourneyApplicant applicant = filed("refus-usager");
        holder("refus-agent", applicant.dossierNumber())
                .ends(
                        "Refuser",
                        "La prise en charge n'est pas établie.",
                        "Refuser la demande",
                        "La demande est refusée.");

        followsMail(applicant);
        applicant.screen.passes("Notification de décision", "refus");
        applicant.screen.sees("La prise en charge n'est pas établie.");
        DownloadedPaper refusal =
                applicant.screen.follows(applicant.screen.link("Télécharger le document"), "decision-de-refus");
        assertThat(refusal.text())
                .contains("La prise en charge n'est pas établie.")
                .contains("deux mois");
        assertThat(Invariants.broken(database)).isEmpty();
    }

    @Test
    void afterTheLastDayToAnswerItIsClosedAsIncomplete() {
        JourneyApplicant applicant = filed("cloture-usager");
        String number = applicant.dossierNumber();
        Examiner examiner = holder("cloture-agent", number)
                .rejects(IDENTITY, "La page 2 manque.")
                .asksForComplement();
        followsMail(applicant);
        applicant.screen.isAt("Demande de complément");

        clock.advance(Duration.ofDays(DueDate.DAYS + 2));
        examiner.finds(number)
                .ends(
                        "Clôturer comme incomplète",
                        "Le justificatif d'identité n'a pas été complété.",
                        "Clôturer la demande",
                        "La demande est close comme incomplète.");

        applicant.screen.opens("/mes-demandes");
        applicant.screen.sees("Demande close car incomplète");
        assertThat(Invariants.broken(database)).isEmpty();
    }

    @Test
    void twoRoundsOfComplements() {
        JourneyApplicant applicant = filed("deux-complements");
        String number = applicant.dossierNumber();
        Examiner examiner = holder("deux-complements-agent", number)
                .rejects(IDENTITY, "La page 2 manque.")
                .asksForComplement();
        keepsTheDocument(applicant);
        examiner.finds(number)
                .resumes()
                .rejects(IDENTITY, "La page 2 manque toujours.")
                .asksForComplement();
        keepsTheDocument(applicant);

        examiner.finds(number).resumes().approves(IDENTITY);

        examiner.screen.sees("Complément n° 1");
        examiner.screen.sees("Complément n° 2");
        assertThat(Invariants.broken(database)).isEmpty();
    }

    /** Somebody who has filed, and is still at their screen. ThreeCasesTest has the pictures of the way there. */
    private JourneyApplicant filed(String album) {
        return applicant(people.withAccount(people.adult()))
                .signsIn()
                .choosesProcedure()
                .fillsPersonalInformation()
                .statesGround()
                .attaches(allFiveFormats())
                .files()
                .pictured(album);
    }

    /** An agent who has signed in, found the dossier and claimed it. */
    private Examiner holder(String album, String number) {
        return examiner(album).signsIn().finds(number).claims();
    }

    private Examiner examiner(String album) {
        return new Examiner(
                new TestAgents(database, clock).withPassword(Role.AGENT, PREFECTURE),
                screen(browsers.computer(address), new Album(album)));
    }

    private static void followsMail(JourneyApplicant applicant) {
        applicant.screen.opens(new Mailbox(applicant.screen.page()).link(applicant.person.email(), WAITS));
    }

    private static void keepsTheDocument(JourneyApplicant applicant) {
        applicant.screen.opens("/notifications");
        applicant.screen.isAt("Mes Notifications");
        applicant
                .screen
                .page()
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("Demande de complément non lue"))
                .first()
                .click();
        applicant.screen.isAt("Demande de complément");
        applicant.screen.answers(IDENTITY, "Maintenir le Document");
        applicant.screen.types("Veuillez préciser les raisons du maintien du document", "Il n'y en a pas d'autre.");
        applicant.screen.sees("Enregistré à");
        applicant.screen.presses("Valider et envoyer");
        applicant.screen.sees("Votre réponse est envoyée");
    }
}
