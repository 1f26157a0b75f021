package fr.sejour.workshop.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import fr.sejour.shared.Role;
import fr.sejour.shared.ui.ModalDialog;
import fr.sejour.testing.Html;
import fr.sejour.testing.ServiceTest;
import fr.sejour.testing.WithAgent;
import fr.sejour.workshop.ContentReference;
import fr.sejour.workshop.SampleName;
import fr.sejour.workshop.TemplateState;
import fr.sejour.workshop.TemplateVersion;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The pages of the workshop; what takes its time is tried in a browser. */
@ServiceTest
@WithAgent(Role.DESIGNER)
class TemplateScreensTest extends SpringBrowserlessTest {

    /** A version that there is not. */
    private static final ContentReference GONE = ContentReference.version(100_000);

    @Test
    void theListSaysWhatIsPublishedAndByWhom() {
        UI.getCurrent().navigate("modeles");

        assertThat(page()).contains("Confirmation de dépôt", "receipt.jrxml", "Version 0", "publié");
    }

    @Test
    void theTextOfAFileIsKeptWhileItIsTyped() {
        UI.getCurrent().navigate("modeles/decision.jrxml");
        TextArea text = find(TextArea.class).single();
        assertThat(text.getValue()).contains("<jasperReport name=\"decision\"");
        assertThat(page()).contains("livrée avec le service", "document");

        test(text).setValue("<typed/>");
        UI.getCurrent().navigate("modeles");
        UI.getCurrent().navigate("modeles/decision.jrxml");

        assertThat(find(TextArea.class).single().getValue()).isEqualTo("<typed/>");
    }

    @Test
    void aFileThatIsNoTemplateIsRefusedByItsName() {
        UI.getCurrent().navigate("modeles/decision.jrxml");
        Upload upload = find(Upload.class).single();

        ComponentUtil.fireEvent(upload, new FileRejectedEvent(upload, "Incorrect File Type.", "<b>lettre.txt"));

        assertThat(page()).contains("« <b>lettre.txt » n'est pas un modèle", ".jrxml");
    }

    @Test
    void aSecondFileIsNotBlamedForItsType() {
        UI.getCurrent().navigate("modeles/decision.jrxml");
        Upload upload = find(Upload.class).single();

        ComponentUtil.fireEvent(upload, new FileRejectedEvent(upload, "Too Many Files.", "Decision.JRXML"));

        assertThat(page()).contains("Un seul fichier à la fois").doesNotContain("n'est pas un modèle");
    }

    @Test
    void aRemarkStaysWhileItsVersionCannotBeMade() {
        UI.getCurrent().navigate("modeles/decision.jrxml");
        TextField remark =
                find(TextField.class).withCaption("Remarque sur cette version").single();
        test(find(TextArea.class).single()).setValue("");
        test(remark).setValue("Plus clair");

        test(find(Button.class).withText("Enregistrer comme version").single()).click();

        assertThat(page()).contains("n'est pas un modèle lisible");
        assertThat(remark.getValue()).isEqualTo("Plus clair");
    }

    @Test
    void whatIsTypedIsThrownAwayOnlyOnceThatIsConfirmed() {
        UI.getCurrent().navigate("modeles/decision.jrxml");
        TextArea text = find(TextArea.class).single();
        test(text).setValue("<typed/>");

        test(find(Button.class).withText("Abandonner mes modifications").single())
                .click();
        ModalDialog dialog = find(ModalDialog.class).single();
        assertThat(text.getValue()).isEqualTo("<typed/>");
        test(find(Button.class)
                        .from(dialog)
                        .withText("Abandonner mes modifications")
                        .single())
                .click();

        assertThat(text.getValue()).contains("<jasperReport name=\"decision\"");
    }

    @Test
    void whoCouldNotPublishMayTryAgain() {
        ModalDialog dialog = publishingInVain();
        TextField reason = find(TextField.class).from(dialog).single();
        Button publish = find(Button.class).from(dialog).withText("Publier").single();
        Button cancel = find(Button.class).from(dialog).withText("Annuler").single();
        assertThat(List.of(publish, cancel)).noneMatch(Button::isEnabled);

        awaitAll();

        assertThat(List.of(publish, cancel)).allMatch(Button::isEnabled);
        assertThat(Html.words(dialog)).contains("L'essai n'a pas pu être fait");
        assertThat(reason.getValue()).isEqualTo("Plus clair");
    }

    @Test
    void whoHasClosedTheDialogIsToldByThePageThatNothingWasPublished() {
        ModalDialog dialog = publishingInVain();
        // As when the browser says that Escape has closed it.
        dialog.removeFromParent();

        awaitAll();

        assertThat(page()).contains("L'essai n'a pas pu être fait");
    }

    @Test
    void thatNothingCouldBeComparedIsTold() {
        TemplatePage page = open();
        page.compare(GONE);
        assertThat(page()).contains("Vérification en cours");

        awaitAll();

        assertThat(page()).contains("L'essai n'a pas pu être fait").doesNotContain("Vérification en cours");
    }

    @Test
    void linesAreComparedWhileEverybodyElsePrints() {
        TemplatePage page = open();
        awaitAll();
        CountDownLatch printed = new CountDownLatch(1);
        for (int designer = 0; designer < BackgroundWork.THREADS; designer++) {
            page.bench()
                    .slowWork()
                    .run(UI.getCurrent(), BackgroundWork.Kind.PRINTING, () -> isOver(printed), over -> {}, () -> {});
        }
        try {
            page.compare(ContentReference.PUBLISHED);

            await().pollInSameThread().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
                arrive();
                assertThat(page()).contains("Les deux textes sont identiques", "Vérification en cours");
            });
        } finally {
            printed.countDown();
        }
        awaitAll();
    }

    private static boolean isOver(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    @Test
    void aComparisonThatIsClosedOrOvertakenFailsInSilence() {
        TemplatePage page = open();
        page.compare(GONE);
        page.compare(ContentReference.PUBLISHED);
        awaitAll();
        assertThat(page())
                .contains("Les deux textes sont identiques")
                .doesNotContain("L'essai n'a pas pu être fait", "Vérification en cours");

        page.compare(GONE);
        test(find(Button.class).withText("Fermer la comparaison").single()).click();
        awaitAll();

        assertThat(page()).doesNotContain("L'essai n'a pas pu être fait");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aPreviewThatIsOvertakenFailsInSilence() {
        TemplatePage page = open();
        SampleName sample = page.preview().sample();
        Preview preview = new Preview(page, List.of(new SampleName("receipt", "closing"), sample));
        preview.look();
        find(Select.class).from(preview).single().setValue(sample);

        awaitAll();

        assertThat(Html.words(preview)).contains("Aucun problème");
        assertThat(page()).doesNotContain("L'essai n'a pas pu être fait");
    }

    /** Somebody who publishes a version that there is not. */
    private ModalDialog publishingInVain() {
        TemplatePage page = open();
        TemplateState state = page.bench().workshop().file(page.designer(), page.file());
        TemplateVersion gone = new TemplateVersion(page.file(), 100_000, "", null, Instant.EPOCH, "");
        new PublishDialog(page, state, gone, "report.workshop.publish").open();
        ModalDialog dialog = find(ModalDialog.class).single();
        test(find(TextField.class).from(dialog).single()).setValue("Plus clair");
        test(find(Button.class).from(dialog).withText("Publier").single()).click();
        return dialog;
    }

    private TemplatePage open() {
        UI.getCurrent().navigate("modeles/decision.jrxml");
        return find(TemplatePage.class).single();
    }

    /** Until the page has got all that it waits for. */
    private static void awaitAll() {
        await().pollInSameThread().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            arrive();
            assertThat(UI.getCurrent().getPollInterval()).isNotEqualTo(TemplatePage.COMES_EVERY_MILLISECONDS);
        });
    }

    private static void arrive() {
        VaadinService.getCurrent().runPendingAccessTasks(VaadinSession.getCurrent());
    }

    private static String page() {
        HasElement view = UI.getCurrent().getActiveRouterTargetsChain().getFirst();
        return Html.words(view);
    }
}
