package fr.sejour.filing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.sejour.dossier.DossierOverview;
import fr.sejour.dossier.DossierState;
import fr.sejour.dossier.Dossiers;
import fr.sejour.dossier.Draft;
import fr.sejour.dossier.Step;
import fr.sejour.filing.DossierTexts;
import fr.sejour.filing.DraftReview;
import fr.sejour.filing.DraftReviews;
import fr.sejour.filing.Drafts;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.SignedInApplicant;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Opens the pages of the steps to the signed-in applicant, each in its turn. */
@Component
class Steps {

    private final AuthenticationContext authentication;
    private final Drafts drafts;
    private final DraftReviews reviews;
    private final Dossiers dossiers;
    private final DossierTexts texts;

    Steps(
            AuthenticationContext authentication,
            Drafts drafts,
            DraftReviews reviews,
            Dossiers dossiers,
            DossierTexts texts) {
        this.authentication = authentication;
        this.drafts = drafts;
        this.reviews = reviews;
        this.dossiers = dossiers;
        this.texts = texts;
    }

    SignedInApplicant applicant() {
        return authentication
                .getAuthenticatedUser(SignedInApplicant.class)
                .orElseThrow(() -> new IllegalStateException("Only the signed-in come here"));
    }

    /**
     * The draft for the page of a step. Empty when the page may not be opened: then the person is sent elsewhere, which
     * says why.
     */
    Optional<DraftReview> enter(BeforeEnterEvent event, Step step) {
        Optional<DraftReview> review = draft();
        if (review.isEmpty()) {
            leaveWithoutDraft(event);
            return review;
        }
        DraftReview draft = review.get();
        if (!draft.mayEnter(step)) {
            NextPageMessage.REDIRECTED.leave(event.getUI());
            event.forwardTo(Addresses.viewOf(firstWrong(draft)));
            return Optional.empty();
        }
        drafts.reach(draft.draft().applicant(), draft.draft().id(), step);
        return review;
    }

    /** To the confirmation of what was filed, as when going back from it; else to the start. */
    void leaveWithoutDraft(BeforeEnterEvent event) {
        filed().findFirst()
                .ifPresentOrElse(
                        filed -> event.forwardTo(
                                ConfirmationView.class, filed.id().value().toString()),
                        () -> {
                            NextPageMessage.NO_DRAFT.leave(event.getUI());
                            event.forwardTo(PreambleView.class);
                        });
    }

    /** Sends to the first step that is wrong, which says why. */
    void redirect(UI ui, DraftReview draft) {
        NextPageMessage.REDIRECTED.leave(ui);
        ui.navigate(Addresses.viewOf(firstWrong(draft)));
    }

    private static Step firstWrong(DraftReview draft) {
        return Arrays.stream(Step.values())
                .filter(step -> !draft.errorsOf(step).isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A step is closed though none before it is wrong"));
    }

    /** The draft of the signed-in applicant as it is, if there is one. */
    Optional<DraftReview> draft() {
        return reviews.find(applicant().id());
    }

    /** This draft of the signed-in applicant as it is; empty when it is filed or abandoned by now. */
    Optional<DraftReview> find(DossierId draft) {
        return draft().filter(review -> review.draft().id().equals(draft));
    }

    boolean isFiled(DossierId dossier) {
        return filed().map(DossierOverview::id).anyMatch(dossier::equals);
    }

    /** When the signed-in applicant last filed a request; empty before the first. */
    Optional<Instant> lastFiledAt() {
        return filed().findFirst().flatMap(DossierOverview::filedAt);
    }

    /** Newest first. */
    private Stream<DossierOverview> filed() {
        return dossiers.ofApplicant(applicant().id()).stream().filter(dossier -> dossier.state() != DossierState.DRAFT);
    }

    /** The person has gone on from a page made for this case, and so knows it. */
    void caseIsKnown(DraftReview review) {
        if (review.caseChanged()) {
            Draft draft = review.draft();
            drafts.acknowledgeCase(draft.applicant(), draft.id(), review.applicantCase());
        }
    }

    Drafts drafts() {
        return drafts;
    }

    DossierTexts texts() {
        return texts;
    }
}
