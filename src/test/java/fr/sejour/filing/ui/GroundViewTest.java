package fr.sejour.filing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Input;
import fr.sejour.dossier.ChildEntry;
import fr.sejour.filing.CompleteDrafts.Ready;
import fr.sejour.shared.ui.DateFields;
import fr.sejour.shared.ui.ModalDialog;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroundViewTest extends StepTest {

    @Test
    void placedOnTheSixteenthBirthdayGoesOn() {
        Ready person = signIn(complete.adult());
        navigate(GroundView.class);
        type("Date de prise en charge", person.person().birthDate().plusYears(16));

        press(CONTINUE);

        assertThat(getCurrentView()).isInstanceOf(DocumentsView.class);
    }

    @Test
    void placedADayLaterIsNotEligibleAndToldWhyAndWhomToAsk() {
        Ready person = signIn(complete.adult());
        navigate(GroundView.class);
        type(
                "Date de prise en charge",
                person.person().birthDate().plusYears(16).plusDays(1));

        press(CONTINUE);

        assertThat(words(dialog()))
                .contains(
                        "Demandeur non éligible",
                        "au plus tard le jour de vos 16 ans",
                        "formation",
                        "Préfecture du Nord");
        assertThat(find(Button.class).from(dialog()).all())
                .extracting(Button::getText)
                .containsExactly("Modifier ma saisie", "Abandonner la demande");
        pressInDialog("Modifier ma saisie");
        assertThat(find(ModalDialog.class).all()).isEmpty();
        assertThat(getCurrentView()).isInstanceOf(GroundView.class);
        assertThat(date("Date de prise en charge").getErrorMessage()).contains("16 ans");
    }

    @Test
    void aDateThatDoesNotExistIsKeptAndToldAtItsDay() {
        Ready person = signIn(complete.adult());
        navigate(GroundView.class);
        var parts = find(Input.class).from(date("Date d'entrée")).all();
        test(parts.get(0)).setValue("31");
        test(parts.get(1)).setValue("6");

        press(CONTINUE);

        assertThat(date("Date d'entrée").getErrorMessage()).contains("n'existe pas");
        assertThat(parts.get(0).getElement().getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(parts.get(1).getElement().getAttribute("aria-invalid")).isNull();
        assertThat(saved(person).ground().entryDate().day()).isEqualTo("31");
    }

    @Test
    void entryAfterPlacementIsWarnedOfAndMustBeConfirmedForTheseDates() {
        Ready person = signIn(complete.adult());
        LocalDate placed = person.person().birthDate().plusYears(14);
        navigate(GroundView.class);
        type("Date d'entrée", placed.plusDays(1));
        assertThat(notices()).anyMatch(notice -> notice.contains("plus tardive"));

        press(CONTINUE);
        assertThat(errors()).contains("confirmez que vos deux dates sont justes");
        tick("Je confirme que ces deux dates sont exactes");
        assertThat(errors()).isEmpty();
        type("Date d'entrée", placed.plusDays(2));
        assertThat(saved(person).ground().entryAfterPlacementConfirmed()).isFalse();
        tick("Je confirme que ces deux dates sont exactes");
        press(CONTINUE);

        assertThat(getCurrentView()).isInstanceOf(DocumentsView.class);
    }

    @Test
    void marriageAsksForItsDateAndCountry() {
        signIn(complete.adult());
        navigate(GroundView.class);
        assertThat(dates()).noneMatch(legend -> legend.startsWith("Date de début de l'union"));

        choose("Quelle est votre situation familiale", "Marié(e)");
        assertThat(dates()).anyMatch(legend -> legend.startsWith("Date de début de l'union *"));
        press(CONTINUE);

        assertThat(errors()).contains("« Date de début de l'union »", "« Pays de l'union »");
    }

    @Test
    void aLineIsAddedAndRemovedForEachChildAndTheOthersKeepWhatWasTyped() {
        Ready person = signIn(complete.adult());
        navigate(GroundView.class);
        choose("Avez-vous des enfants", "Oui");
        type("Nom de l'enfant 1", "Premier");
        press("Ajouter un enfant");
        type("Nom de l'enfant 2", "Deuxième");

        press("Retirer l'enfant 1");

        assertThat(text("Nom de l'enfant 1").getValue()).isEqualTo("Deuxième");
        assertThat(saved(person).ground().children())
                .extracting(ChildEntry::name)
                .containsExactly("Deuxième");
        press(CONTINUE);
        assertThat(errors()).contains("« Prénom de l'enfant 1 »");
    }

    @Test
    void aChangedMindAboutChildrenLosesNothing() {
        Ready person = signIn(complete.adult());
        navigate(GroundView.class);
        choose("Avez-vous des enfants", "Oui");
        type("Nom de l'enfant 1", "Premier");

        choose("Avez-vous des enfants", "Non");

        assertThat(find(Button.class).withText("Ajouter un enfant").all()).isEmpty();
        assertThat(saved(person).ground().children()).hasSize(1);
        press(CONTINUE);
        assertThat(getCurrentView()).isInstanceOf(DocumentsView.class);
    }

    @Test
    void theBoxesAreThoseOfTheCaseAndAllRequired() {
        signIn(complete.emancipatedMinor());
        navigate(GroundView.class);
        assertThat(find(Checkbox.class).all()).hasSize(3).allMatch(Checkbox::getValue);

        tick("Avoir besoin de disposer d'un titre");
        press(CONTINUE);

        assertThat(errors()).contains("Cochez la case « Avoir besoin de disposer d'un titre");
        assertThat(getCurrentView()).isInstanceOf(GroundView.class);
    }

    private List<String> dates() {
        return find(DateFields.class).all().stream().map(StepTest::words).toList();
    }
}
