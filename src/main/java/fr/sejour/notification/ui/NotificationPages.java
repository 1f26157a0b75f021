package fr.sejour.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import fr.sejour.complement.ComplementId;
import fr.sejour.complement.Complements;
import fr.sejour.complement.ui.AnswerPage;
import fr.sejour.document.SupportingDocuments;
import fr.sejour.dossier.Dossiers;
import fr.sejour.instruction.Decisions;
import fr.sejour.notification.Notification;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInApplicant;
import java.time.Clock;
import java.time.LocalDate;

/** Makes the page of what a notification tells of. */
@org.springframework.stereotype.Component
class NotificationPages {

    private final Complements complements;
    private final SupportingDocuments documents;
    private final Decisions decisions;
    private final Dossiers dossiers;
    private final Clock clock;

    NotificationPages(
            Complements complements,
            SupportingDocuments documents,
            Decisions decisions,
            Dossiers dossiers,
            Clock clock) {
        this.complements = complements;
        this.documents = documents;
        this.decisions = decisions;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /**
     * The page of an opened notification.
     *
     * @param remake makes it anew
     */
    Component of(SignedInApplicant applicant, Notification opened, SerializableRunnable remake) {
        ComplementId complement = opened.complement();
        if (complement == null) {
            return new DecisionPage(
                    applicant.displayName(),
                    opened.dossier(),
                    dossiers.filed(applicant.id(), opened.dossier()).number(),
                    decisions.of(opened.dossier()).orElseThrow(NotFoundException::new));
        }
        return new AnswerPage(
                complements,
                documents,
                applicant,
                complements.open(applicant.id(), complement),
                LocalDate.now(clock),
                remake);
    }
}
