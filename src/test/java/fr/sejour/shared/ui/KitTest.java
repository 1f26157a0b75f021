package fr.sejour.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import fr.sejour.shared.DateEntry;
import fr.sejour.testing.Html;
import fr.sejour.testing.ServiceTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@ServiceTest
class KitTest extends SpringBrowserlessTest {

    @Test
    void aDateIsWhatWasTypedRightOrWrong() {
        DateFields date = shown(new DateFields("Date d'entrée en France *"));
        List<DateEntry> told = new ArrayList<>();
        date.addValueChangeListener(typed -> told.add(typed.getValue()));

        test(parts(date).get(0)).setValue("31");
        test(parts(date).get(1)).setValue("13");

        assertThat(date.getValue()).isEqualTo(new DateEntry("31", "13", null));
        assertThat(told).hasSize(2);
    }

    @Test
    void eachPartOfADateHasItsLabel() {
        DateFields date = shown(new DateFields("Date d'entrée en France *"));

        assertThat(Html.of(date).select("legend").text()).isEqualTo("Date d'entrée en France *");
        assertThat(parts(date))
                .extracting(part -> Html.of(date)
                        .select("label[for=%s]".formatted(part.getId().orElseThrow()))
                        .text())
                .containsExactly("Jour", "Mois", "Année");
    }

    @Test
    void aDateThatWasSavedIsShownAgainAndNotToldAsTyped() {
        DateFields date = shown(new DateFields("Date d'entrée en France *"));
        List<Boolean> typed = new ArrayList<>();
        date.addValueChangeListener(change -> typed.add(change.isFromClient()));

        date.setValue(new DateEntry("1", null, "2020"));

        assertThat(parts(date)).extracting(Input::getValue).containsExactly("1", "", "2020");
        assertThat(typed).containsExactly(false);
    }

    @Test
    void theWrongPartOfADateIsMarkedAndDescribedByHintAndError() {
        DateFields date = shown(new DateFields("Date d'entrée en France *"));
        date.setHelperText("Par exemple 27 3 2020.");

        date.setWrongPart(DateEntry.Part.MONTH);
        new ErrorSummary().show(List.of(new Problem(date, "Le mois est un nombre de 1 à 12, par exemple 3.")));

        assertThat(parts(date))
                .extracting(part -> part.getElement().getAttribute("aria-invalid"))
                .containsExactly(null, "true", null);
        assertThat(describedBy(parts(date).get(1)))
                .containsExactly("Par exemple 27 3 2020.", "Le mois est un nombre de 1 à 12, par exemple 3.");
        assertThat(parts(date)).allMatch(part -> "true".equals(part.getElement().getAttribute("aria-required")));
    }

    @Test
    void theSummaryListsWhatToMendAndMarksTheFields() {
        TextField city = shown(Fields.text("Ville *", Width.FULL));
        ErrorSummary summary = shown(new ErrorSummary());

        summary.show(List.of(
                new Problem(city, "Indiquez votre ville, par exemple Lille."),
                new Problem(city, "La ville et le code postal ne vont pas ensemble."),
                new Problem(null, "Cette demande a changé sur un autre appareil.")));

        assertThat(summary.isShown()).isTrue();
        assertThat(words(summary)).startsWith("Il y a 3 erreurs sur cette page");
        assertThat(find(Anchor.class).from(summary).all()).hasSize(2);
        assertThat(city.isInvalid()).isTrue();
        assertThat(city.getErrorMessage())
                .isEqualTo("Indiquez votre ville, par exemple Lille. "
                        + "La ville et le code postal ne vont pas ensemble.");
    }

    @Test
    void noLineOfTheSummaryBreaksBeforeASignWithinQuotationMarksOrInANumber() {
        TextField tax = Fields.text("Taxe", Width.MEDIUM);
        ErrorSummary summary = shown(new ErrorSummary());

        summary.show(List.of(new Problem(tax, "« Taxe » : de 0 à 9 999 ; le 14 2 2027 ? Oui ! Rue 12 bis 3")));

        String bound = "«_Taxe_»_: de 0 à 9_999_; le 14_2_2027_? Oui_! Rue 12 bis 3".replace('_', '\u00A0');
        assertThat(tax.getErrorMessage()).isEqualTo(bound);
        assertThat(find(Anchor.class).from(summary).single().getText()).isEqualTo(bound);
    }

    @Test
    void theSummaryGoesAndItsFieldsAreFreeWhenNothingIsLeftToMend() {
        TextField city = shown(Fields.text("Ville *", Width.FULL));
        ErrorSummary summary = shown(new ErrorSummary());
        summary.show(List.of(new Problem(city, "Indiquez votre ville, par exemple Lille.")));
        assertThat(words(summary)).startsWith("Il y a une erreur sur cette page");

        summary.show(List.of());

        assertThat(summary.isShown()).isFalse();
        assertThat(city.isInvalid()).isFalse();
        assertThat(city.getErrorMessage()).isEmpty();
    }

    @Test
    void aStarInTheLabelMakesAFieldRequired() {
        assertThat(Fields.text("Ville *", Width.FULL).isRequiredIndicatorVisible())
                .isTrue();
        assertThat(Fields.text("Complément d'adresse", Width.FULL).isRequiredIndicatorVisible())
                .isFalse();
    }

    @Test
    void theButtonThatShowsAPasswordSaysSo() {
        assertThat(Fields.password("Mot de passe *", true).getElement().getPropertyRaw("i18n"))
                .hasToString("{\"reveal\":\"Afficher le mot de passe\"}");
    }

    @Test
    void theStepperTellsTheCurrentStepAndLeadsOnlyWhereOneMayGo() {
        Stepper stepper = shown(new Stepper(
                List.of(
                        new Stepper.Step("Informations personnelles", "/demande/informations-personnelles", true),
                        new Stepper.Step("Motif de séjour", "/demande/motif", false),
                        new Stepper.Step("Justificatifs", null, false)),
                1));

        assertThat(Html.links(stepper)).containsExactly("/demande/informations-personnelles");
        assertThat(Html.of(stepper).select("li > *"))
                .extracting(step -> step.attr("aria-current"))
                .containsExactly("", "step", "");
        assertThat(words(stepper)).contains("Étape 2 sur 3", "Étape suivante : Justificatifs");
    }

    @Test
    void theLastStepHasNoNextOne() {
        Stepper stepper = shown(new Stepper(List.of(new Stepper.Step("Confirmation", null, false)), 0));

        assertThat(words(stepper)).contains("Étape 1 sur 1").doesNotContain("Étape suivante");
    }

    @Test
    void aRowHasACellForEachColumn() {
        DataTable table = new DataTable("Historique", List.of("Nature", "Motif"));

        assertThatIllegalArgumentException().isThrownBy(() -> table.addRow("Carte de séjour"));
    }

    @Test
    void aPostedFieldIsDescribedByItsHint() {
        PlainField field =
                shown(new PlainField("Identifiant *", "username").withHint("Votre numéro étranger : 10 chiffres."));

        Input input = find(Input.class).from(field).single();
        assertThat(describedBy(input)).containsExactly("Votre numéro étranger : 10 chiffres.");
        assertThat(words(field)).isEqualTo("Identifiant *Votre numéro étranger : 10 chiffres.");
    }

    @Test
    void whatIsPrintedHasTheSameWordsMarksAndLinksAndEscapesThem() {
        Anchor link = new Anchor("/aide?a=1&b=\"2\"", "Aide & <contact>");
        link.setAriaLabel("Besoin d'aide ?");
        Div part = new Div(new Span("Né en <b>1909</b> "), link);
        part.addClassName("facts");
        part.setId("part");

        PrintedPart printed = PrintedPart.of(part);

        assertThat(printed.getElement().getChildCount()).isZero();
        assertThat(Html.of(printed).outerHtml()).isEqualTo(Html.of(part).outerHtml());
        assertThat(words(printed)).isEqualTo("Né en <b>1909</b> Aide & <contact>");
        assertThat(Html.of(printed).select("b, contact")).isEmpty();
        assertThat(printed.getClassNames()).containsExactly("facts");
    }

    @Test
    void factsCanBeReplacedAndMayBePartsOfAPage() {
        FactList facts = new FactList().add("Code INSEE", "59350").add("Pays", "France");

        facts.clear().add("Code INSEE", "75056").add("Commune", new Anchor("/communes/75056", "Paris"));

        assertThat(words(facts)).isEqualTo("Code INSEE75056CommuneParis");
        assertThat(Html.links(facts)).containsExactly("/communes/75056");
    }

    private static <C extends Component> C shown(C component) {
        UI.getCurrent().add(component);
        return component;
    }

    private List<Input> parts(DateFields date) {
        return find(Input.class).from(date).all();
    }

    private List<String> describedBy(Input input) {
        return List.of(input.getElement().getAttribute("aria-describedby").split(" ")).stream()
                .map(id -> words(find(Component.class).withId(id).single()))
                .toList();
    }

    private static String words(Component component) {
        return Html.words(component);
    }
}
