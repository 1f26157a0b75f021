package fr.sejour.instruction;

import fr.sejour.dossier.ApplicantCase;
import fr.sejour.dossier.DossierState;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.DossierNumber;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the queue shows of a dossier.
 *
 * @param person birth name in capitals, then first names
 * @param nationality ISO 3166-1 alpha-2
 * @param dueOn last day, in Paris, to answer an open complement; null when there is none or it was not opened yet
 * @param holder who has taken it up; null when nobody has
 */
public record QueueRow(
        DossierHead head,
        String person,
        String nationality,
        ApplicantCase applicantCase,
        @Nullable LocalDate dueOn,
        @Nullable Colleague holder)
        implements Serializable {

    public DossierId id() {
        return head.id();
    }

    public DossierNumber number() {
        return head.number();
    }

    public DossierState state() {
        return head.state();
    }

    /** Key in the message bundles of the word for who must act next. */
    public String waitingKey() {
        return "instruction.waiting." + state().waitingFor();
    }

    /** Whether the last day to answer has passed. */
    public boolean isOverdue(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }
}
