package fr.sejour.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import fr.sejour.account.AccountChanges;
import fr.sejour.account.Accounts;
import fr.sejour.account.LinkPurpose;
import fr.sejour.account.OpenSessions;
import fr.sejour.account.TestAccounts;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.ForeignerNumber;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.PhoneNumber;
import fr.sejour.shared.SignedInApplicant;
import fr.sejour.shared.ui.ErrorSummary;
import fr.sejour.shared.ui.Notice;
import fr.sejour.testing.Html;
import fr.sejour.testing.ScreenTest;
import fr.sejour.testing.SignedInPerson;
import fr.sejour.testing.Written;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;

class AccountViewTest extends ScreenTest {

    private static final String PASSWORD = "Rtk7!xqz";
    private static final String NEW_PASSWORD = "Wvb4?plm";

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountChanges changes;

    @Autowired
    private OpenSessions openSessions;

    @Autowired
    private SessionRegistry sessions;

    private TestAccounts people;
    private ForeignerNumber number;
    private ApplicantId applicant;

    @BeforeEach
    void signIn() {
        people = new TestAccounts(database, clock);
        number = people.withAccount("Traoré", "Awa", PASSWORD);
        applicant = people.account(number);
        SignedInPerson.as(applicant, number, "Awa Traoré");
    }

    @Test
    void oneSeesWithWhatOneSignsInAndHowToChangeIt() {
        AccountView page = navigate(AccountView.class);

        assertThat(words(page)).contains("Awa Traoré", number.digits(), TestAccounts.email(number));
        assertThat(Html.links(page)).contains("/mon-compte/mot-de-passe", "/mon-compte/adresse-email");
    }

    @Test
    void thePasswordChangesForWhoKnowsThePresentOneAndTheOtherSessionsEnd() {
        String elsewhere = sessionElsewhere();
        String resetLink = people.link(LinkPurpose.RESET_PASSWORD, number);
        navigate(ChangePasswordView.class);

        typePasswords(PASSWORD, NEW_PASSWORD, NEW_PASSWORD);

        assertThat(getCurrentView()).isInstanceOf(AccountView.class);
        assertThat(notices()).containsExactly("Votre mot de passe est changé.");
        assertThat(sessions.getSessionInformation(elsewhere)).matches(SessionInformation::isExpired);
        assertThat(mails(TestAccounts.email(number))).containsExactly("PASSWORD_CHANGED");
        navigate("mot-de-passe/" + resetLink, PasswordView.class);
        assertThat(notices()).anyMatch(notice -> notice.contains("Ce lien a déjà servi"));
        navigate(ChangePasswordView.class);
        typePasswords(NEW_PASSWORD, PASSWORD, PASSWORD);
        assertThat(getCurrentView()).isInstanceOf(AccountView.class);
    }

    @Test
    void aWrongPresentPasswordChangesNothing() {
        navigate(ChangePasswordView.class);

        typePasswords("Rtk7!xqy", NEW_PASSWORD, NEW_PASSWORD);

        assertThat(errors()).contains("Ce n'est pas votre mot de passe actuel");
        assertThat(mails(TestAccounts.email(number))).isEmpty();
    }

    @Test
    void aNewPasswordThatBreaksARuleOrIsTypedTwoWaysIsTold() {
        navigate(ChangePasswordView.class);

        typePasswords(PASSWORD, NEW_PASSWORD, PASSWORD);
        assertThat(errors()).contains("ne sont pas les mêmes");
        typePasswords(PASSWORD, "court", "court");

        assertThat(errors()).contains("entre 8 et 128 caractères", "lettre majuscule");
    }

    @Test
    void aNewAddressIsThatOfTheAccountOnceItsLinkIsUsedAndTheOldOneIsTold() {
        String address = UUID.randomUUID() + "@example.org";
        navigate(ChangeAddressView.class);
        askForAddress(address, PASSWORD);
        assertThat(notices()).anyMatch(notice -> notice.contains("Ouvrez le lien"));
        assertThat(mails(address)).containsExactly("CONFIRM_NEW_ADDRESS");
        assertThat(accounts.contact(applicant).email()).isEqualTo(TestAccounts.email(number));
        signOut();

        navigate("adresse-email/" + people.link(LinkPurpose.CHANGE_ADDRESS, number, address), NewAddressView.class);
        assertThat(accounts.contact(applicant).email()).isEqualTo(TestAccounts.email(number));
        press("Confirmer ma nouvelle adresse");

        assertThat(notices()).anyMatch(notice -> notice.contains("Votre nouvelle adresse est enregistrée"));
        assertThat(accounts.contact(applicant).email()).isEqualTo(address);
        assertThat(mails(TestAccounts.email(number))).containsExactly("ADDRESS_CHANGED");
        assertThat(mails(address)).contains("ADDRESS_CHANGED");
    }

    @Test
    void aLinkToANewAddressWorksOnceForADayAndMakesNoPassword() {
        String used = people.link(LinkPurpose.CHANGE_ADDRESS, number, "a@example.org");
        navigate("adresse-email/" + used, NewAddressView.class);
        press("Confirmer ma nouvelle adresse");
        navigate("adresse-email/" + used, NewAddressView.class);
        assertThat(notices()).anyMatch(notice -> notice.contains("déjà servi"));

        String late = people.link(LinkPurpose.CHANGE_ADDRESS, number, "b@example.org");
        navigate("mot-de-passe/" + late, PasswordView.class);
        assertThat(find(PasswordField.class).all()).isEmpty();
        clock.advance(Duration.ofHours(25));
        navigate("adresse-email/" + late, NewAddressView.class);
        assertThat(notices()).anyMatch(notice -> notice.contains("plus de 24 heures"));
        assertThat(accounts.contact(applicant).email()).isEqualTo("a@example.org");
    }

    @Test
    void aNewAddressNeedsThePasswordAndAnAddress() {
        navigate(ChangeAddressView.class);

        askForAddress("awa", PASSWORD);
        assertThat(errors()).contains("adresse email complète");
        askForAddress("awa@example.org", "Rtk7!xqy");

        assertThat(errors()).contains("Ce n'est pas votre mot de passe actuel");
    }

    @Test
    void onlySoManyLinksToNewAddressesGoOutADay() {
        for (int asked = 0; asked < 5; asked++) {
            navigate(ChangeAddressView.class);
            askForAddress("awa@example.org", PASSWORD);
        }

        navigate(ChangeAddressView.class);
        askForAddress("awa@example.org", PASSWORD);

        assertThat(errors()).contains("réessayez demain");
    }

    @Test
    void aTelephoneIsAddedChangedAndRemovedAndEachIsConfirmed() {
        assertThat(words(navigate(AccountView.class))).contains("Aucun numéro", "Ajouter un numéro");
        navigate(ChangePhoneView.class);

        savePhone("06 12 34 56 78");

        assertThat(getCurrentView()).isInstanceOf(AccountView.class);
        assertThat(notices()).containsExactly("Votre téléphone est enregistré.");
        assertThat(words((AccountView) getCurrentView())).contains("+33 6 12 34 56 78", "Changer de numéro");
        navigate(ChangePhoneView.class);
        assertThat(phone().getValue()).isEqualTo("+33 6 12 34 56 78");
        savePhone("+55 11 91234-5678");
        assertThat(accounts.contact(applicant).phone()).isEqualTo(new PhoneNumber("+5511912345678"));
        navigate(ChangePhoneView.class);
        savePhone(" ");
        assertThat(notices()).containsExactly("Votre téléphone est supprimé de votre compte.");
        assertThat(accounts.contact(applicant).phone()).isNull();
    }

    @Test
    void aNumberFromOverseasIsTakenAsTheHintShowsIt() {
        String written = "+687\u00A075\u00A012\u00A034";
        navigate(ChangePhoneView.class);
        assertThat(phone().getHelperText()).contains("outre-mer", written);
        savePhone("75 12 34");
        assertThat(errors()).contains("ce numéro n'existe pas");

        savePhone(written);

        assertThat(accounts.contact(applicant).phone()).isEqualTo(new PhoneNumber("+687751234"));
    }

    @Test
    void aTelephoneThatDoesNotExistIsToldAndStaysAsItWasTyped() {
        navigate(ChangePhoneView.class);

        savePhone("");
        assertThat(errors()).contains("« Téléphone » : indiquez votre numéro");
        savePhone("06 12 34 56");

        assertThat(errors()).contains("« Téléphone » : ce numéro n'existe pas", "06 12 34 56 78");
        assertThat(phone().getValue()).isEqualTo("06 12 34 56");
        assertThat(phone().isInvalid()).isTrue();
        assertThat(accounts.contact(applicant).phone()).isNull();
    }

    @Test
    void aTelephoneChangedInAnotherTabIsNotOverwrittenWithoutBeingTold() {
        navigate(ChangePhoneView.class);
        PhoneNumber elsewhere = new PhoneNumber("+33698765432");
        assertThat(changes.changePhone(applicant, null, elsewhere)).contains(elsewhere);

        savePhone("06 12 34 56 78");

        assertThat(errors()).contains("depuis un autre onglet", "+33 6 98 76 54 32");
        assertThat(phone().getValue()).isEqualTo("06 12 34 56 78");
        assertThat(accounts.contact(applicant).phone()).isEqualTo(elsewhere);
        press("Enregistrer mon téléphone");
        assertThat(notices()).containsExactly("Votre téléphone est enregistré.");
        assertThat(accounts.contact(applicant).phone()).isEqualTo(new PhoneNumber("+33612345678"));
    }

    @Test
    void nobodyHasATelephoneWithoutAnAccount() {
        ApplicantId nobody = new ApplicantId(UUID.randomUUID());

        assertThatThrownBy(() -> changes.changePhone(nobody, null, new PhoneNumber("+33612345678")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void anotherSessionIsShownAndEnded() {
        String elsewhere = sessionElsewhere();
        sessions.registerNewSession(
                UUID.randomUUID().toString(),
                new SignedInApplicant(new ApplicantId(UUID.randomUUID()), number, "Quelqu'un d'autre"));

        AccountView page = navigate(AccountView.class);
        assertThat(words(page)).contains("Un autre appareil ou navigateur");
        press("Déconnecter");

        assertThat(sessions.getSessionInformation(elsewhere)).matches(SessionInformation::isExpired);
        assertThat(openSessions.of(applicant)).isEmpty();
        assertThat(find(Button.class).withText("Déconnecter").all()).isEmpty();
    }

    @Test
    void allOtherSessionsEndAtOnce() {
        String elsewhere = sessionElsewhere();
        String elsewhereToo = sessionElsewhere();
        String somebodyElse = UUID.randomUUID().toString();
        sessions.registerNewSession(
                somebodyElse, new SignedInApplicant(new ApplicantId(UUID.randomUUID()), number, "Quelqu'un d'autre"));
        navigate(AccountView.class);

        press("Déconnecter tous les autres appareils");

        assertThat(notices()).containsExactly("Tous vos autres appareils sont déconnectés.");
        assertThat(sessions.getSessionInformation(elsewhere)).matches(SessionInformation::isExpired);
        assertThat(sessions.getSessionInformation(elsewhereToo)).matches(SessionInformation::isExpired);
        assertThat(sessions.getSessionInformation(somebodyElse)).matches(session -> !session.isExpired());
        assertThat(Written.actsOf(database, applicant.value())).contains("OTHER_SESSIONS_ENDED");
    }

    private String sessionElsewhere() {
        String id = UUID.randomUUID().toString();
        sessions.registerNewSession(id, new SignedInApplicant(applicant, number, "Awa Traoré"));
        return id;
    }

    private void typePasswords(String current, String chosen, String again) {
        type("Mot de passe actuel *", current);
        type("Nouveau mot de passe", chosen);
        type("Confirmation du mot de passe", again);
        press("Valider mon mot de passe");
    }

    private void askForAddress(String address, String password) {
        test(find(EmailField.class).single()).setValue(address);
        type("Mot de passe actuel *", password);
        press("Recevoir le lien");
    }

    private void savePhone(String typed) {
        test(phone()).setValue(typed);
        press("Enregistrer mon téléphone");
    }

    private TextField phone() {
        return find(TextField.class).withLabel("Téléphone").single();
    }

    private void type(String label, String password) {
        test(find(PasswordField.class).withLabel(label).single()).setValue(password);
    }

    private void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private List<String> mails(String recipient) {
        return Written.mailsTo(database, recipient);
    }

    private List<String> notices() {
        return find(Notice.class).all().stream().map(AccountViewTest::words).toList();
    }

    private String errors() {
        return words(find(ErrorSummary.class).single());
    }

    private static String words(Component component) {
        return Html.words(component);
    }
}
