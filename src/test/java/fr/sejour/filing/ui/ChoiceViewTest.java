package fr.sejour.filing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoiceViewTest extends StepTest {

    private static final String OTHER = "Je sollicite un autre titre de séjour :";
    private static final String VULNERABILITY = "Je suis en situation de vulnérabilité";

    @Test
    void theGroundOfChildWelfareLeadsOn() {
        signIn(complete.adult());
        navigate(ChoiceView.class);
        assertThat(start().isEnabled()).isFalse();

        pick(OTHER);
        pick(VULNERABILITY);
        pick("En tant qu'étranger confié à l'ASE (Aide Sociale à l'Enfance)");
        test(start()).click();

        assertThat(getCurrentView()).isInstanceOf(PreambleView.class);
    }

    @Test
    void theGroundsStandInTheirOrderAndOpenEachOther() {
        navigate(ChoiceView.class);
        pick(OTHER);
        pick(VULNERABILITY);

        assertThat(labels())
                .containsExactly(
                        "Je sollicite le renouvellement de ce titre",
                        OTHER,
                        "En tant qu'étudiant",
                        "En tant que visiteur",
                        "En tant que passeport talent",
                        "En tant que bénéficiaire de la protection internationale",
                        "En tant que salarié - Hors passeport talent & hors Citoyen UE",
                        "En tant que membre de famille",
                        VULNERABILITY,
                        "En tant qu'étranger confié à l'ASE (Aide Sociale à l'Enfance)",
                        "En tant que bénéficiaire d'une ordonnance de protection",
                        "En tant que victime de la traite des êtres humains",
                        "En tant que citoyen de l'Union Européenne",
                        "En tant que ressortissant étranger né en France",
                        "Pour motif humanitaire",
                        "En tant que jeune au pair, ancien combattant ou retraité ayant travaillé en France");
    }

    @Test
    void everyOtherGroundAndTheRenewalSayThatThePrefectureMustBeAsked() {
        navigate(ChoiceView.class);
        pick("Je sollicite le renouvellement de ce titre");
        assertThat(notices()).singleElement().asString().contains("renouvellement", "préfecture");
        assertThat(start().isEnabled()).isFalse();

        pick(OTHER);
        assertThat(notices()).isEmpty();
        List<String> grounds = labels();
        for (String ground : grounds.subList(2, grounds.size())) {
            pick(ground);
            assertThat(start().isEnabled()).isFalse();
            assertThat(notices().isEmpty()).as(ground).isEqualTo(ground.equals(VULNERABILITY));
        }
        pick(VULNERABILITY);
        pick("En tant que bénéficiaire d'une ordonnance de protection");
        assertThat(notices()).singleElement().asString().contains("préfecture");
        assertThat(start().isEnabled()).isFalse();
    }

    private Button start() {
        return find(Button.class).withText("Je commence").single();
    }

    private List<String> labels() {
        return find(NativeLabel.class).all().stream().map(NativeLabel::getText).toList();
    }

    /** As the browser does it, whose radio buttons these are. */
    private void pick(String label) {
        String input = find(NativeLabel.class).withText(label).single().getFor().orElseThrow();
        var element = find(Input.class).withId(input).single().getElement();
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, "change", JacksonUtils.createObjectNode()));
    }
}
