package fr.sejour.journey;

import java.nio.file.Path;
import java.util.List;

/**
 * Somebody who walks through the procedure in a browser of their own. Each method is an act of theirs, in the words of
 * the procedure; it waits for what comes of it and leaves the page that follows.
 */
final class Applicant {

    final Person person;
    final Screen screen;
    final AccountRoad account;
    final WizardRoad wizard;

    Applicant(Person person, Screen screen) {
        this.person = person;
        this.screen = screen;
        account = new AccountRoad(person, screen);
        wizard = new WizardRoad(person, screen);
    }

    /** The same person in the same browser, whose way is pictured from now on: what came before is pictured elsewhere. */
    Applicant pictured(String journey) {
        return new Applicant(person, screen.pictured(journey));
    }

    /** From the home page to an account with a password, by the mail's link. */
    Applicant registers() {
        account.register();
        return this;
    }

    Applicant signsIn() {
        account.signIn();
        return this;
    }

    /** From the home page to the draft. */
    Applicant choosesProcedure() {
        wizard.chooseProcedure();
        wizard.begin();
        return this;
    }

    Applicant fillsPersonalInformation() {
        wizard.fillPersonalInformation();
        wizard.goOn(WizardRoad.GROUND, "etape-2");
        return this;
    }

    Applicant statesGround() {
        wizard.stateGround();
        wizard.goOn(WizardRoad.DOCUMENTS, "etape-3");
        return this;
    }

    /** Is an adult from now on. */
    Applicant grownUp() {
        wizard.growUp();
        return this;
    }

    Applicant goesOnToDocuments() {
        wizard.goOn(WizardRoad.DOCUMENTS, "etape-3");
        return this;
    }

    /** Attaches these files by turns, one to each document of the case, and the e-photo's number. */
    Applicant attaches(List<Path> files) {
        wizard.attach(files);
        wizard.goOn(WizardRoad.FILING, "etape-4");
        return this;
    }

    Applicant files() {
        wizard.file();
        return this;
    }

    /** The receipt as the confirmation page gives it, kept under this name. */
    Paper receipt(String name) {
        return wizard.receipt(name);
    }

    /** The receipt as the mail brings it. */
    Paper receiptByMail() {
        return new Mailbox(screen.page())
                .attachment(
                        person.email(),
                        "Votre demande est enregistrée",
                        "confirmation-de-depot",
                        "confirmation-par-mail");
    }

    /** The acknowledgement (accusé de réception) as the same mail brings it. */
    Paper acknowledgementByMail() {
        return new Mailbox(screen.page())
                .attachment(
                        person.email(), "Votre demande est enregistrée", "accuse-de-reception", "accuse-de-reception");
    }

    /** The number as the confirmation page shows it. */
    String dossierNumber() {
        return wizard.dossierNumber();
    }

    /** Looks up the request under « Mes demandes en cours ». */
    Applicant follows(String number) {
        screen.opens("/mes-demandes");
        screen.passes("Mes demandes en cours", "mes-demandes");
        screen.sees(number);
        screen.sees("Demande envoyée : le");
        return this;
    }
}
