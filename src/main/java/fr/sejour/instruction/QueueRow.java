package fr.sejour.instruction;

import fr.sejour.dossier.ApplicantCase;
import fr.sejour.dossier.DossierState;
import fr.sejour.shared.AgentId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.DossierNumber;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the queue shows of a dossier.
 *
 * @param person birth name in capitals, then first names
 * @param nationality ISO 3166-1 alpha-2
 * @param dueOn last day, in Paris, to answer an open complement; null when there is none or it was not opened yet
 * @param holder who has taken it up; null when nobody has
 * @param holderName as shown; null when nobody has taken it up
 * @param version to name when acting on it
 */
public record QueueRow(
        DossierId id,
        DossierNumber number,
        String person,
        String nationality,
        ApplicantCase applicantCase,
        Instant filedAt,
        DossierState state,
        @Nullable LocalDate dueOn,
        @Nullable AgentId holder,
        @Nullable String holderName,
        int version)
        implements Serializable {

    /** Key in the message bundles of the word for who must act next. */
    public String waitingKey() {
        return "instruction.waiting." + state.waitingFor();
    }

    /** Whether the last day to answer has passed. */
    public boolean isOverdue(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }
}
