package fr.sejour.filing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import fr.sejour.dossier.ObservationsEntry;
import fr.sejour.dossier.PersonalEntry;
import fr.sejour.dossier.Step;
import fr.sejour.filing.CompleteDrafts.Ready;
import fr.sejour.shared.SiteAddresses;
import fr.sejour.shared.entry.SaveResult;
import fr.sejour.testing.Html;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for all steps: each in its turn, nothing lost, nothing overwritten. */
class WizardTest extends StepTest {

    @Test
    void aStepOpensWhenAllBeforeItAreRight() {
        signIn(complete.adult());

        navigate(FilingView.class);

        assertThat(getCurrentView()).isInstanceOf(FilingView.class);
    }

    @Test
    void aStepAskedForTooSoonLeadsToTheFirstThatIsNotRightAndSaysSo() {
        signIn(blank(complete.adult()));

        navigate("demande/depot", PersonalInformationView.class);

        assertThat(notices()).anyMatch(notice -> notice.contains("Terminez d'abord cette étape"));
    }

    @Test
    void onlyStepsThatMayBeOpenedAreLinks() {
        signIn(blank(complete.adult()));

        navigate(PersonalInformationView.class);

        assertThat(Html.links(getCurrentView())).noneMatch(link -> link.startsWith("/demande/"));
    }

    @Test
    void withoutDraftAStepLeadsToTheStart() {
        Ready person = signIn(complete.adult());
        drafts.abandon(person.applicant(), person.dossier());

        navigate("demande/justificatifs", PreambleView.class);

        assertThat(notices()).anyMatch(notice -> notice.contains("Vous n'avez pas de demande en cours"));
    }

    @Test
    void whatWasLeftIsGoneOnWithAtTheSameStep() {
        Ready person = signIn(complete.adult());
        drafts.reach(person.applicant(), person.dossier(), Step.DOCUMENTS);

        navigate("demande", DocumentsView.class);

        assertThat(page()).contains("Je joins mes documents justificatifs");
    }

    @Test
    void anOlderPageIsToldAndShowsWhatTheOtherSaved() {
        Ready person = signIn(complete.adult());
        navigate(PersonalInformationView.class);
        PersonalEntry before = saved(person).personal();
        assertThat(drafts.savePersonal(
                        person.applicant(), person.dossier(), person.version(), withPhone(before, "06 98 76 54 32")))
                .isInstanceOf(SaveResult.Saved.class);

        type("Téléphone", "07 00 00 00 00");

        assertThat(words(dialog())).contains("depuis un autre onglet ou un autre appareil");
        assertThat(saved(person).personal().phone()).isEqualTo("06 98 76 54 32");
        pressInDialog("Afficher ce qui a été enregistré");
        assertThat(text("Téléphone").getValue()).isEqualTo("06 98 76 54 32");
        type("Téléphone", "07 11 22 33 44");
        assertThat(saved(person).personal().phone()).isEqualTo("07 11 22 33 44");
    }

    @Test
    void aPageOfARequestFiledOrAbandonedElsewhereLeadsToWhereItStands() {
        Ready person = signIn(complete.adult());
        navigate(PersonalInformationView.class);
        drafts.abandon(person.applicant(), person.dossier());

        press(CONTINUE);

        assertThat(getCurrentView()).isInstanceOf(PreambleView.class);
        assertThat(notices()).anyMatch(notice -> notice.contains("Votre demande est abandonnée"));
    }

    @Test
    void whoTurnsEighteenBetweenTwoVisitsIsToldAndGetsTheBoxesOfAnAdult() {
        Ready person = signIn(complete.minor());
        navigate(GroundView.class);
        assertThat(boxes())
                .anyMatch(box -> box.startsWith("Avoir besoin"))
                .noneMatch(box -> box.startsWith("Ne pas vivre"));
        clock.advance(Duration.ofDays(2 * 366));

        navigate(PersonalInformationView.class);
        assertThat(notices()).anyMatch(notice -> notice.contains("Vous avez maintenant 18 ans"));
        navigate(GroundView.class);

        assertThat(notices()).anyMatch(notice -> notice.contains("Vous avez maintenant 18 ans"));
        assertThat(boxes())
                .anyMatch(box -> box.startsWith("Ne pas vivre"))
                .noneMatch(box -> box.startsWith("Avoir besoin"));
        press(CONTINUE);
        assertThat(notices()).noneMatch(notice -> notice.contains("Vous avez maintenant 18 ans"));
        assertThat(saved(person).ground().statements()).hasSize(3);
    }

    @Test
    void abandoningAsksAndThenDeletesTheDraft() {
        Ready person = signIn(complete.adult());
        navigate(GroundView.class);

        press("Abandonner la demande");
        pressInDialog("Garder ma demande");
        assertThat(drafts.find(person.applicant())).isPresent();
        press("Abandonner la demande");
        pressInDialog("Abandonner la demande");

        assertThat(drafts.find(person.applicant())).isEmpty();
        assertThat(getCurrentView()).isInstanceOf(PreambleView.class);
    }

    @Test
    void leavingKeepsEverything() {
        Ready person = signIn(complete.adult());
        navigate(PersonalInformationView.class);
        type("Voie", "impasse des Peupliers");

        press("Quitter et revenir plus tard");

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo(SiteAddresses.TRACKING);
        assertThat(saved(person).personal().address().street()).isEqualTo("impasse des Peupliers");
    }

    @Test
    void goingBackIsAlwaysPossible() {
        signIn(complete.adult());
        navigate(GroundView.class);
        choose("Avez-vous des enfants", "Oui");

        press("Revenir à l'étape précédente");

        assertThat(getCurrentView()).isInstanceOf(PersonalInformationView.class);
    }

    @Test
    void theStepSaysWhenItWasSaved() {
        Ready person = signIn(complete.adult());
        navigate(FilingView.class);

        test(find(TextArea.class).single()).setValue("Une remarque");

        assertThat(page()).containsPattern("Enregistré à [0-9]{2}:[0-9]{2}");
        assertThat(saved(person).observations()).isEqualTo(new ObservationsEntry("Une remarque"));
    }

    private List<String> boxes() {
        return find(Checkbox.class).all().stream().map(Checkbox::getLabel).toList();
    }

    private static PersonalEntry withPhone(PersonalEntry entry, String phone) {
        return new PersonalEntry(entry.emancipated(), entry.address(), phone);
    }
}
