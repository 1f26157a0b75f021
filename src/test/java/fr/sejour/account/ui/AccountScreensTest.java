package fr.sejour.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import fr.sejour.account.LinkPurpose;
import fr.sejour.account.TestAccounts;
import fr.sejour.shared.DateEntry;
import fr.sejour.shared.ForeignerNumber;
import fr.sejour.shared.ui.DateFields;
import fr.sejour.shared.ui.ErrorSummary;
import fr.sejour.shared.ui.Notice;
import fr.sejour.testing.Html;
import fr.sejour.testing.ScreenTest;
import fr.sejour.testing.Written;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The screens for people without a session, in the words of the page. */
class AccountScreensTest extends ScreenTest {

    private static final String PASSWORD = "Rtk7!xqz";

    private TestAccounts people;

    @BeforeEach
    void people() {
        people = new TestAccounts(database, clock);
    }

    @Test
    void everybodyWhoAsksForAnAccountReadsTheSamePage() {
        String known = askForAccount(people.person("Traoré", "Aminata"), "Traoré");
        String wrongName = askForAccount(people.person("Traoré", "Aminata"), "Diallo");
        String unknown = askForAccount(TestAccounts.freeNumber(), "Traoré");
        String withAccount = askForAccount(people.withAccount("Traoré", "Aminata", PASSWORD), "Traoré");

        assertThat(known).contains("Création de compte", "Un email vous a été envoyé", "Retour à l'accueil");
        assertThat(List.of(wrongName, unknown, withAccount)).containsOnly(known);
    }

    @Test
    void nothingTypedOnTheFormIsToldFieldByField() {
        navigate(SignUpView.class);

        press("Valider");

        assertThat(errors())
                .contains("4 erreurs")
                .contains("Le numéro étranger comporte 10 chiffres")
                .contains("Entrez votre date de naissance")
                .contains("Entrez votre nom de naissance")
                .contains("Entrez une adresse email complète");
        assertThat(field("N° étranger *").getErrorMessage()).contains("10 chiffres");
    }

    @Test
    void whatWasTypedStaysWhenSomethingIsWrong() {
        navigate(SignUpView.class);
        fillIn("12 34", "Traoré", LocalDate.of(2008, 3, 27), "a@example.org", "b@example.org");

        press("Valider");

        assertThat(errors()).contains("10 chiffres", "Les deux adresses email ne sont pas les mêmes");
        assertThat(field("N° étranger *").getValue()).isEqualTo("12 34");
        assertThat(field("Nom de naissance *").getValue()).isEqualTo("Traoré");
        assertThat(find(DateFields.class).single().getValue().year()).isEqualTo("2008");
        assertThat(email("Adresse email *").getValue()).isEqualTo("a@example.org");
    }

    @ParameterizedTest
    @CsvSource({
        "31, 6, 2008, ce mois n'a que 30 jours",
        "29, 2, 2007, ce mois n'a que 28 jours",
        "32, 6, 2008, le jour est un nombre de 1 à 31",
        "27, 13, 2008, le mois est un nombre de 1 à 12",
        "27, 3, 08, l'année comporte 4 chiffres",
        "27, 3, 2108, dans le futur",
        "27, 3, , il manque l'année"
    })
    void aDateThatCannotBeIsToldByItsPart(String day, String month, String year, String words) {
        navigate(SignUpView.class);
        find(DateFields.class).single().setValue(new DateEntry(day, month, year));

        press("Valider");

        assertThat(errors()).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aminata",
                "aminata@",
                "@example.org",
                "aminata@example",
                "a b@example.org",
                "a@example.org, b@example.org",
                "Aminata <a@example.org>",
                "a@example.org\nBcc: b@example.org"
            })
    void anAddressThatNoMailCanGoToIsRefused(String typed) {
        navigate(SignUpView.class);
        email("Adresse email *").setValue(typed);

        press("Valider");

        assertThat(email("Adresse email *").getErrorMessage()).contains("nom@exemple.fr");
    }

    @Test
    void aForgottenPasswordIsAnsweredAlikeForKnownAndUnknown() {
        String known = askForPassword(people.withAccount("Traoré", "Aminata", PASSWORD));
        String unknown = askForPassword(TestAccounts.freeNumber());

        assertThat(known).contains("Si un compte existe avec cet identifiant");
        assertThat(unknown).isEqualTo(known);
    }

    @Test
    void aForgottenIdentifierIsAnsweredAlikeForKnownAndUnknown() {
        ForeignerNumber number = people.withAccount("Traoré", "Aminata", PASSWORD);

        String known = askForIdentifier(TestAccounts.email(number));
        String unknown = askForIdentifier(UUID.randomUUID() + "@example.org");

        assertThat(known).contains("Si ces informations sont celles d'un compte");
        assertThat(unknown).isEqualTo(known);
        await().untilAsserted(() -> assertThat(mailsTo(number)).containsExactly("IDENTIFIER"));
    }

    @Test
    void theRulesTickOffAsOneTypes() {
        openLink(LinkPurpose.CREATE_ACCOUNT, people.person("Traoré", "Aminata"));
        assertThat(held()).isEmpty();

        test(password("Nouveau mot de passe")).setValue("rtk7v");
        assertThat(held())
                .containsExactly(
                        "une lettre minuscule",
                        "un chiffre",
                        "pas un mot de passe que beaucoup de gens choisissent",
                        "pas votre n° étranger");

        test(password("Nouveau mot de passe")).setValue(PASSWORD);
        assertThat(held()).hasSize(7);
    }

    @Test
    void aPasswordWithItsConfirmationMakesTheAccount() {
        ForeignerNumber number = people.person("Traoré", "Aminata");
        openLink(LinkPurpose.CREATE_ACCOUNT, number);

        choose(PASSWORD, PASSWORD);

        assertThat(people.hasAccount(number)).isTrue();
    }

    @Test
    void anotherConfirmationOrABrokenRuleIsToldAndNothingIsMade() {
        ForeignerNumber number = people.person("Traoré", "Aminata");
        openLink(LinkPurpose.CREATE_ACCOUNT, number);

        choose(PASSWORD, PASSWORD + "1");
        assertThat(errors()).contains("Les deux mots de passe ne sont pas les mêmes");

        choose("Azerty123!", "Azerty123!");
        assertThat(errors()).contains("Beaucoup de gens choisissent ce mot de passe");

        choose("Ab-" + number, "Ab-" + number);
        assertThat(errors()).contains("ne doit pas contenir votre n° étranger");
        assertThat(people.hasAccount(number)).isFalse();
    }

    @Test
    void anExpiredLinkOffersAnotherOne() {
        ForeignerNumber number = people.person("Traoré", "Aminata");
        String token = people.link(LinkPurpose.CREATE_ACCOUNT, number);
        clock.advance(Duration.ofHours(25));
        navigate("mot-de-passe/" + token, PasswordView.class);
        assertThat(notice()).contains("plus de 24 heures");

        press("Recevoir un nouveau lien");

        assertThat(notice()).contains("Un nouvel email a été envoyé");
        assertThat(mailsTo(number)).containsExactly("CONFIRM_ADDRESS");
    }

    @Test
    void aSpentLinkSaysSo() {
        ForeignerNumber number = people.person("Traoré", "Aminata");
        String token = openLink(LinkPurpose.CREATE_ACCOUNT, number);
        choose(PASSWORD, PASSWORD);

        navigate("mot-de-passe/" + token, PasswordView.class);

        assertThat(notice()).contains("Ce lien a déjà servi : votre compte existe.");
        assertThat(find(PasswordField.class).all()).isEmpty();
    }

    @Test
    void aLinkThatNeverWasSaysWhatToDo() {
        navigate("mot-de-passe/rien", PasswordView.class);

        assertThat(notice()).contains("Vérifiez que vous l'avez copié en entier");
    }

    private String askForAccount(ForeignerNumber number, String birthName) {
        navigate(SignUpView.class);
        String address = UUID.randomUUID() + "@example.org";
        fillIn(number.digits(), birthName, TestAccounts.BIRTH_DATE, address, address);
        press("Valider");
        return words();
    }

    private void fillIn(String number, String birthName, LocalDate birthDate, String email, String confirmation) {
        test(field("N° étranger *")).setValue(number);
        test(field("Nom de naissance *")).setValue(birthName);
        find(DateFields.class).single().setValue(DateEntry.of(birthDate));
        test(email("Adresse email *")).setValue(email);
        test(email("Confirmation de l'adresse email *")).setValue(confirmation);
    }

    private String askForPassword(ForeignerNumber number) {
        navigate(ForgottenPasswordView.class);
        test(field("Identifiant *")).setValue(number.digits());
        press("Recevoir le lien");
        return words();
    }

    private String askForIdentifier(String address) {
        navigate(ForgottenIdentifierView.class);
        test(email("Adresse email *")).setValue(address);
        find(DateFields.class).single().setValue(DateEntry.of(TestAccounts.BIRTH_DATE));
        test(field("Nom de naissance *")).setValue("traore");
        press("Recevoir mon identifiant");
        return words();
    }

    private String openLink(LinkPurpose purpose, ForeignerNumber number) {
        String token = people.link(purpose, number);
        navigate("mot-de-passe/" + token, PasswordView.class);
        return token;
    }

    private void choose(String password, String confirmation) {
        test(password("Nouveau mot de passe")).setValue(password);
        test(password("Confirmation du mot de passe")).setValue(confirmation);
        press("Valider mon mot de passe");
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private EmailField email(String label) {
        return find(EmailField.class).withLabel(label).single();
    }

    private PasswordField password(String label) {
        return find(PasswordField.class).withLabel(label).single();
    }

    private String errors() {
        return Html.words(find(ErrorSummary.class).single());
    }

    private String notice() {
        return Html.words(find(Notice.class).single());
    }

    private String words() {
        return Html.words(getCurrentView());
    }

    private List<String> held() {
        return find(ListItem.class).withClassName("rule-held").all().stream()
                .map(item -> item.getElement().getChild(0).getText())
                .toList();
    }

    private List<String> mailsTo(ForeignerNumber number) {
        return Written.mailsTo(database, TestAccounts.email(number));
    }
}
