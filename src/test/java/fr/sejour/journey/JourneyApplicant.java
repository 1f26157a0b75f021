package fr.sejour.journey;

import java.nio.file.Path;
import java.util.List;

/**
 * Somebody who walks through the procedure in a browser of their own. Each method is an act of theirs, in the words of
 * the procedure; it waits for what comes of it and leaves the page that follows.
 */
final class JourneyApplicant {

    final Person person;
    final Screen screen;
    final AccountRoad account;
    final WizardRoad wizard;

    JourneyApplicant(Person person, Screen screen) {
        this.person = person;
        this.screen = screen;
        account = new AccountRoad(person, screen);
        wizard = new WizardRoad(person, screen);
    }

    /** The same person in the same browser, whose way is pictured from now on: what came before is pictured elsewhere. */
    JourneyApplicant pictured(String journey) {
        return new JourneyApplicant(person, screen.pictured(journey));
    }

    /** From the home page to an account with a password, by the mail's link. */
    JourneyApplicant registers() {
        account.register();
        return this;
    }

    JourneyApplicant signsIn() {
        account.signIn();
        return this;
    }

    /** From the home page to the draft. */
    JourneyApplicant choosesProcedure() {
        wizard.chooseProcedure();
        wizard.begin();
        return this;
    }

    JourneyApplicant fillsPersonalInformation() {
        wizard.fillPersonalInformation();
        wizard.goOn(WizardRoad.GROUND, "etape-2");
        return this;
    }

    JourneyApplicant statesGround() {
        wizard.stateGround();
        wizard.goOn(WizardRoad.DOCUMENTS, "etape-3");
        return this;
    }

    /** Is an adult from now on. */
    JourneyApplicant grownUp() {
        wizard.growUp();
        return this;
    }

    JourneyApplicant goesOnToDocuments() {
        wizard.goOn(WizardRoad.DOCUMENTS, "etape-3");
        return this;
    }

    /** Attaches these files by turns, one to each document of the case, and the e-photo's number. */
    JourneyApplicant attaches(List<Path> files) {
        wizard.attach(files);
        wizard.goOn(WizardRoad.FILING, "etape-4");
        return this;
    }

    JourneyApplicant files() {
        wizard.file();
        return this;
    }

    /** The receipt as the confirmation page gives it, kept under this name. */
    DownloadedPaper receipt(String name) {
        return wizard.receipt(name);
    }

    /** The receipt as the mail brings it. */
    DownloadedPaper receiptByMail() {
        return new Mailbox(screen.page())
                .attachment(
                        person.email(),
                        "Votre demande est enregistrée",
                        "confirmation-de-depot",
                        "confirmation-par-mail");
    }

    /** The acknowledgement (accusé de réception) as the same mail brings it. */
    DownloadedPaper acknowledgementByMail() {
        return new Mailbox(screen.page())
                .attachment(
                        person.email(), "Votre demande est enregistrée", "accuse-de-reception", "accuse-de-reception");
    }

    /** The number as the confirmation page shows it. */
    String dossierNumber() {
        return wizard.dossierNumber();
    }

    /** Looks up the request under « Mes demandes en cours ». */
    JourneyApplicant follows(String number) {
        screen.opens("/mes-demandes");
        screen.passes("Mes demandes en cours", "mes-demandes");
        screen.sees(number);
        screen.sees("Demande envoyée : le");
        return this;
    }
}
