package fr.sejour.filing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import fr.sejour.dossier.Step;
import fr.sejour.filing.CompleteDrafts.Ready;
import fr.sejour.filing.Filing;
import fr.sejour.shared.Dates;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PreambleViewTest extends StepTest {

    @Autowired
    private Filing filing;

    @Test
    void whoHasNoDraftBeginsOneAtTheFirstStep() {
        Ready person = signIn(withoutDraft(complete.adult()));
        navigate(PreambleView.class);
        assertThat(page()).contains("Déposez votre demande en 5 étapes", "Vous devez joindre :");

        press("Je continue");

        assertThat(getCurrentView()).isInstanceOf(PersonalInformationView.class);
        assertThat(drafts.find(person.applicant())).isPresent();
    }

    @Test
    void whoHasADraftTakesItUpWhereItWasLeftAndBeginsNoOther() {
        Ready person = signIn(complete.adult());
        drafts.reach(person.applicant(), person.dossier(), Step.GROUND);
        navigate(PreambleView.class);
        assertThat(page()).contains("étape 2 sur 5");
        assertThat(find(Button.class).withText("Je continue").all()).isEmpty();

        press("Reprendre ma demande");

        assertThat(getCurrentView()).isInstanceOf(GroundView.class);
    }

    @Test
    void whoHasFiledBeforeIsToldAndLedToIt() {
        Ready person = signIn(complete.adult());
        clock.set(LocalDate.of(2026, 11, 16)
                .atTime(14, 37)
                .atZone(clock.getZone())
                .toInstant());
        filing.file(person.applicant(), person.dossier(), person.version());

        navigate(PreambleView.class);

        assertThat(notices()).anyMatch(notice -> notice.contains("déjà déposé une demande le 16 novembre 2026"));
        assertThat(find(Anchor.class).withText("Suivre ma demande").single().getHref())
                .isEqualTo("/mes-demandes");
    }

    @Test
    void theListOfDocumentsIsThatOfTheApplicantsCase() {
        signIn(complete.emancipatedMinor());

        navigate(PreambleView.class);

        assertThat(find(Anchor.class)
                        .withText("Télécharger la liste des pièces justificatives.")
                        .single()
                        .getHref())
                .endsWith("?cas=emancipated_minor");
    }

    @Test
    void underSixteenTheDayIsToldFromWhichItIsPossible() {
        Ready person = withoutDraft(complete.minor());
        LocalDate sixteen = person.person().birthDate().plusYears(16);
        signIn(person);
        clock.set(sixteen.minusDays(1).atTime(23, 59).atZone(clock.getZone()).toInstant());
        navigate(PreambleView.class);

        assertThat(notices()).anyMatch(notice -> notice.contains(Dates.inWords(sixteen, Locale.FRENCH)));
        assertThat(find(Button.class).withText("Je continue").all()).isEmpty();

        clock.advance(Duration.ofMinutes(1));
        navigate(PreambleView.class);
        assertThat(find(Button.class).withText("Je continue").all()).hasSize(1);
    }

    @Test
    void fromSixtyDaysBeforeTheEveOfNineteenTheLastDayIsToldAndFilingStaysPossibleAfterIt() {
        Ready person = withoutDraft(complete.adult());
        LocalDate lastDay = person.person().birthDate().plusYears(19).minusDays(1);
        signIn(person);
        clock.set(lastDay.minusDays(61).atTime(12, 0).atZone(clock.getZone()).toInstant());
        navigate(PreambleView.class);
        assertThat(notices()).isEmpty();

        clock.advance(Duration.ofDays(1));
        navigate(PreambleView.class);
        assertThat(notices())
                .singleElement()
                .asString()
                .contains("au plus tard le " + Dates.inWords(lastDay, Locale.FRENCH));

        clock.advance(Duration.ofDays(61));
        navigate(PreambleView.class);
        assertThat(notices()).singleElement().asString().contains("tardive");
        assertThat(find(Button.class).withText("Je continue").all()).hasSize(1);
    }

    private Ready withoutDraft(Ready person) {
        drafts.abandon(person.applicant(), person.dossier());
        return person;
    }
}
