package fr.sejour.filing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import fr.sejour.account.AccountChanges;
import fr.sejour.filing.CompleteDrafts.Ready;
import fr.sejour.shared.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PersonalInformationViewTest extends StepTest {

    @Autowired
    private AccountChanges changes;

    @Test
    void civilStatusIsShownAsTheRegistryHasItAndAgreesWithTheSex() {
        signIn(complete.adult());

        navigate(PersonalInformationView.class);

        assertThat(page()).contains("Ouédraogo", "Aïcha Noëlle", "Féminin", "Burkina", "Bobo-Dioulasso", "Burkinabè");
        assertThat(find(Checkbox.class).all()).isEmpty();
    }

    @Test
    void emancipationIsOfferedAtSixteenAndSeventeenOnly() {
        signIn(complete.minor());

        navigate(PersonalInformationView.class);

        assertThat(find(Checkbox.class).single().getLabel()).isEqualTo("Je suis un mineur (+16 ans) émancipé");
    }

    @Test
    void whatIsTypedIsKeptAlsoWhileItIsWrong() {
        Ready person = signIn(blank(complete.adult()));
        navigate(PersonalInformationView.class);

        type("Téléphone", "12");
        press("Vous résidez outre-mer et vous ne trouvez pas votre adresse dans les suggestions d'adresse qui vous "
                + "sont proposées.");
        type("Voie *", "chemin Grand Canal");
        type("Code postal", "974");

        assertThat(saved(person).personal())
                .returns("12", entry -> entry.phone())
                .returns("chemin Grand Canal", entry -> entry.address().street())
                .returns("974", entry -> entry.address().postalCode())
                .returns(true, entry -> entry.address().manual());
    }

    @Test
    void theTelephoneOfTheAccountIsProposedWhileTheDraftHasNone() {
        Ready person = signIn(blank(complete.adult()));
        changes.changePhone(person.applicant(), null, new PhoneNumber("+33698765432"));

        navigate(PersonalInformationView.class);
        assertThat(text("Téléphone").getValue()).isEqualTo("+33 6 98 76 54 32");
        press(CONTINUE);

        assertThat(errors()).contains("« Adresse »").doesNotContain("« Téléphone »");
        assertThat(saved(person).personal().phone()).isEqualTo("+33 6 98 76 54 32");
        type("Téléphone", "06 12 34 56 78");
        navigate(PersonalInformationView.class);
        assertThat(text("Téléphone").getValue()).isEqualTo("06 12 34 56 78");
    }

    @Test
    void errorsAreListedAndMarkedAndDisappearOneByOneAsTheyAreMended() {
        signIn(blank(complete.adult()));
        navigate(PersonalInformationView.class);

        press(CONTINUE);
        assertThat(errors()).contains("Il y a 2 erreurs sur cette page", "« Adresse »", "« Téléphone »");
        assertThat(text("Téléphone").getErrorMessage()).contains("06 12 34 56 78".replace(' ', '\u00A0'));
        type("Téléphone", "+55 11 91234 5678");

        assertThat(errors())
                .contains("Il y a une erreur sur cette page", "« Adresse »")
                .doesNotContain("« Téléphone »");
        assertThat(text("Téléphone").isInvalid()).isFalse();
    }

    @Test
    void anErrorThatWasNotShownIsNotAddedWhileMending() {
        signIn(complete.adult());
        navigate(PersonalInformationView.class);
        type("Téléphone", "");
        press(CONTINUE);

        type("Voie *", "");

        assertThat(errors()).contains("« Téléphone »").doesNotContain("« Voie »");
        assertThat(text("Voie *").isInvalid()).isFalse();
    }

    @Test
    void aSuggestionFillsTheFieldsThatItKnows() {
        Ready person = signIn(blank(complete.adult()));
        navigate(PersonalInformationView.class);
        ComboBox<?> search = find(ComboBox.class).withLabel("Adresse *").single();

        test(search).setFilter("59000 Lil");
        test(search).selectItem("59000 Lille");

        assertThat(text("Code postal").getValue()).isEqualTo("59000");
        assertThat(find(ComboBox.class).withLabel("Ville *").single().getValue())
                .isEqualTo("Lille");
        assertThat(saved(person).personal())
                .returns("59000 Lille", entry -> entry.address().search())
                .returns("Lille", entry -> entry.address().city())
                .returns("59350", entry -> entry.address().inseeCode());
        assertThat(notices()).anyMatch(notice -> notice.contains("Les rues ne sont pas proposées"));
    }

    @Test
    void aHalfTypedAddressIsKeptAndComesBack() {
        Ready person = signIn(blank(complete.adult()));
        navigate(PersonalInformationView.class);
        ComboBox<?> search = find(ComboBox.class).withLabel("Adresse *").single();

        typeWithoutChoosing(search, "12 rue des Gly");

        assertThat(saved(person).personal().address().search()).isEqualTo("12 rue des Gly");
        navigate(PreambleView.class);
        navigate(PersonalInformationView.class);
        assertThat(find(ComboBox.class).withLabel("Adresse *").single().getValue())
                .isEqualTo("12 rue des Gly");
    }

    @Test
    void anAddressTypedAndGivenUpLeavesTheOneBefore() {
        Ready person = signIn(blank(complete.adult()));
        navigate(PersonalInformationView.class);
        ComboBox<?> search = find(ComboBox.class).withLabel("Adresse *").single();
        test(search).setFilter("59000 Lil");
        test(search).selectItem("59000 Lille");

        typeWithoutChoosing(search, "75001 Par");
        search.setOpened(false);

        assertThat(saved(person).personal().address().search()).isEqualTo("59000 Lille");
    }

    @Test
    void aPostalCodeOffersItsCommunesAndFillsInTheOnlyOne() {
        Ready person = signIn(blank(complete.adult()));
        navigate(PersonalInformationView.class);
        test(find(Button.class).withTextContaining("Vous résidez outre-mer").single())
                .click();

        type("Code postal", "97410");
        assertThat(saved(person).personal())
                .returns("Saint-Pierre", entry -> entry.address().city())
                .returns("97416", entry -> entry.address().inseeCode());
        type("Code postal", "59800");
        type("Code postal", "01090");

        ComboBox<?> city = find(ComboBox.class).withLabel("Ville *").single();
        assertThat(test(city).getSuggestions()).contains("Montmerle-sur-Saône", "Guéreins");
    }

    @Test
    void aStepThatIsRightLeadsToTheNext() {
        signIn(complete.adult());
        navigate(PersonalInformationView.class);

        press(CONTINUE);

        assertThat(getCurrentView()).isInstanceOf(GroundView.class);
    }

    private void typeWithoutChoosing(ComboBox<?> search, String text) {
        search.setOpened(true);
        test(search).setFilter(text);
        // The browser asks for what to suggest.
        test(search).getSuggestions();
    }
}
