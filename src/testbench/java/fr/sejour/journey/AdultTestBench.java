package fr.sejour.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.testbench.BrowserTest;
import com.vaadin.testbench.BrowserTestBase;
import com.vaadin.testbench.annotations.RunLocally;
import com.vaadin.testbench.parallel.Browser;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.SwornStatement;
import fr.sejour.testing.RequiredFiles;
import fr.sejour.testing.SampleFiles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The adult's way from the account to the number of the request, for who has a licence for Vaadin TestBench. */
@JourneyTest
@RunLocally(Browser.CHROME)
class AdultTestBench extends BrowserTestBase {

    @Autowired
    JourneyPeople people;

    @Value("${sejour.base-url}")
    String address;

    @TempDir
    Path files;

    @BrowserTest
    void filesARequest() {
        Person person = people.withAccount(people.adult());
        signIn(person);
        choosesProcedure();
        fillsPersonalInformation();
        statesGround(person);
        attaches(person);
        press("Déposer la demande");
        title(WizardRoad.CONFIRMATION);
        assertThat(findElement(By.className("dossier-number")).getText().replaceAll("[^0-9]", ""))
                .hasSize(19);
    }

    private void signIn(Person person) {
        getDriver().get(address + "/connexion");
        type("Identifiant", person.number().digits());
        type("Mot de passe", Person.PASSWORD);
        press("S'identifier");
        title("Vos démarches en ligne");
    }

    private void choosesProcedure() {
        getDriver().get(address + "/titre-de-sejour");
        choose("Je sollicite un autre titre de séjour :");
        choose("Je suis en situation de vulnérabilité");
        choose("En tant qu'étranger confié à l'ASE (Aide Sociale à l'Enfance)");
        press("Je commence");
        press("Je continue");
    }

    private void fillsPersonalInformation() {
        title(WizardRoad.PERSONAL);
        press("Vous résidez outre-mer et vous ne trouvez pas votre adresse dans les suggestions d'adresse qui vous sont"
                + " proposées.");
        type("Voie *", "rue de l'Hôpital-Militaire");
        type("Code postal *", "59800");
        type("Téléphone *", "06 12 34 56 78");
        press("Enregistrer et poursuivre");
    }

    private void statesGround(Person person) {
        title(WizardRoad.GROUND);
        choose("L'Aide Sociale à l'Enfance (ASE)");
        type("Date de prise en charge par l'ASE *", person.placedOn());
        type("Date d'entrée en France *", person.placedOn());
        choose("Célibataire");
        choose("Non");
        SwornStatement.requiredFor(person.applicantCase())
                .forEach(statement -> choose(WizardRoad.words(statement.textKey()) + " *"));
        press("Enregistrer et poursuivre");
    }

    private void attaches(Person person) {
        title(WizardRoad.DOCUMENTS);
        Path file = SampleFiles.write(files, "passeport.jpg", SampleFiles.jpeg());
        List<DocumentType> types = RequiredFiles.of(person.applicantCase());
        for (int index = 0; index < types.size(); index++) {
            int received = index + 1;
            $("vaadin-upload")
                    .get(index)
                    .$("input")
                    .withAttribute("type", "file")
                    .single()
                    .sendKeys(file.toString());
            waitUntil(driver -> findElements(By.xpath("//a[starts-with(@aria-label, \"Voir \")]"))
                            .size()
                    == received);
        }
        type("Numéro ephoto (22 caractères) *", WizardRoad.EPHOTO);
        press("Enregistrer et poursuivre");
        title(WizardRoad.FILING);
    }

    private void title(String expected) {
        waitUntil(driver -> findElement(By.tagName("h1")).getText().equals(expected));
        assertThat(findElement(By.tagName("main")).isDisplayed()).isTrue();
    }

    private void press(String name) {
        waitUntil(driver -> !findElements(named(name)).isEmpty());
        findElement(named(name)).click();
    }

    private static By named(String name) {
        return By.xpath("//*[self::vaadin-button or self::button][normalize-space()=" + quoted(name) + "]");
    }

    private void choose(String label) {
        waitUntil(driver -> !findElements(labelled(label)).isEmpty());
        findElement(labelled(label)).click();
    }

    private void type(String label, String text) {
        waitUntil(driver -> !findElements(labelled(label)).isEmpty());
        findElement(By.id(Objects.requireNonNull(findElement(labelled(label)).getDomAttribute("for"))))
                .sendKeys(text);
    }

    private void type(String legend, LocalDate date) {
        List<WebElement> parts =
                findElements(By.xpath("//fieldset[legend[normalize-space()=" + quoted(legend) + "]]//input"));
        parts.get(0).sendKeys(Integer.toString(date.getDayOfMonth()));
        parts.get(1).sendKeys(Integer.toString(date.getMonthValue()));
        parts.get(2).sendKeys(Integer.toString(date.getYear()));
    }

    private static By labelled(String label) {
        return By.xpath("//label[normalize-space()=" + quoted(label) + "]");
    }

    /** The texts hold apostrophes, and no quotation marks of this kind. */
    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
