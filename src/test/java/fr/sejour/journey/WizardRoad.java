package fr.sejour.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import fr.sejour.dossier.ApplicantCase;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.SwornStatement;
import fr.sejour.testing.RequiredFiles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** From the choice of the procedure to the confirmation. */
final class WizardRoad {

    static final String PERSONAL = "Je vérifie les informations personnelles que j'ai fournies";
    static final String GROUND = "Je renseigne mon motif de séjour";
    static final String DOCUMENTS = "Je joins mes documents justificatifs";
    static final String FILING = "Je confirme le dépôt définitif de ma demande.";
    static final String CONFIRMATION = "Votre demande est enregistrée";

    static final String EPHOTO = "4F7K2M9Q8R3T6W1X5Y0Z2B";

    private static final Pattern NUMBER = Pattern.compile("^[0-9][0-9\\s]{18,}$");

    /** Titles of documents and statements come from where the screens take them. */
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("messages/dossier");

    private final Person person;
    private final Screen screen;
    private ApplicantCase applicantCase;

    WizardRoad(Person person, Screen screen) {
        this.person = person;
        this.screen = screen;
        this.applicantCase = person.applicantCase();
    }

    /** What a document or a statement is called. */
    static String words(String key) {
        return TEXTS.getString(key);
    }

    /** From now on what is asked for is what is asked of adults. */
    void growUp() {
        applicantCase = ApplicantCase.ADULT;
    }

    void chooseProcedure() {
        screen.opens("/");
        screen.passes("Vos démarches en ligne", "accueil-identifie");
        screen.follows("Je demande ou renouvelle un titre de séjour");
        screen.passes("Demander un titre de séjour", "choix");
        screen.chooses("Je sollicite un autre titre de séjour :");
        screen.chooses("Je suis en situation de vulnérabilité");
        screen.chooses("En tant qu'étranger confié à l'ASE (Aide Sociale à l'Enfance)");
        screen.passes("Demander un titre de séjour", "choix-ase");
        screen.presses("Je commence");
        screen.passes("Votre démarche en ligne", "preambule");
    }

    void begin() {
        screen.presses("Je continue");
        screen.passes(PERSONAL, "etape-1");
    }

    void fillPersonalInformation() {
        if (applicantCase == ApplicantCase.EMANCIPATED_MINOR) {
            screen.ticks("Je suis un mineur (+16 ans) émancipé");
        }
        screen.searches("Adresse", "59800", "59800 Lille");
        screen.types("Numéro de voie", "12 bis");
        screen.types("Voie", "rue de l'Hôpital-Militaire");
        screen.types("Complément d'adresse", "Foyer des Glycines, chambre 14");
        screen.types("Téléphone", "06 12 34 56 78");
        screen.passes(PERSONAL, "etape-1-remplie");
    }

    void stateGround() {
        stateGround(person.placedOn());
    }

    void stateGround(LocalDate placedOn) {
        screen.chooses("L'Aide Sociale à l'Enfance (ASE)");
        screen.types("Date de prise en charge par l'ASE", placedOn);
        screen.types("Date d'entrée en France", placedOn.minusMonths(2));
        screen.chooses("Célibataire");
        screen.chooses("Avez-vous des enfants à votre charge ?", "Non");
        SwornStatement.requiredFor(applicantCase).forEach(statement -> screen.ticks(words(statement.textKey())));
        screen.passes(GROUND, "etape-2-remplie");
    }

    void attach(List<Path> files) {
        int next = 0;
        for (DocumentType type : RequiredFiles.of(applicantCase)) {
            attach(words(type.titleKey()), files.get(next++ % files.size()));
        }
        screen.types("Numéro ephoto (22 caractères)", EPHOTO);
        screen.passes(DOCUMENTS, "etape-3-remplie");
    }

    /** Attaches one file and waits until it is received. */
    void attach(String document, Path file) {
        FileChooser chooser = screen.page()
                .waitForFileChooser(
                        () -> screen.button("Joindre un document : " + document).click());
        chooser.setFiles(file);
        assertThat(screen.region(document)
                        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Voir " + file.getFileName())))
                .isVisible();
        assertThat(screen.region(document).getByText("reçu")).isVisible();
    }

    /** Where the first file of step 3 or 4 is. */
    String addressOfFirstFile() {
        return screen.page().locator(".files a").first().getAttribute("href").replaceAll("/voir$", "");
    }

    String addressOfReceipt() {
        return screen.link("J'ouvre ma confirmation de dépôt de demande (PDF)").getAttribute("href");
    }

    /** To the step of this title. */
    void goOn(String title, String name) {
        screen.presses("Enregistrer et poursuivre");
        screen.passes(title, name);
    }

    void file() {
        screen.presses("Déposer la demande");
        screen.passes(CONFIRMATION, "etape-5");
    }

    DownloadedPaper receipt(String name) {
        return screen.follows(screen.link("J'ouvre ma confirmation de dépôt de demande (PDF)"), name);
    }

    String dossierNumber() {
        return screen.page().getByText(NUMBER).innerText().replaceAll("[^0-9]", "");
    }
}
