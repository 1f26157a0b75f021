package fr.sejour.audit;

import fr.sejour.shared.DossierNumber;
import fr.sejour.shared.Role;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Some lines of the journal, the newest first.
 *
 * @param after where the next, older page begins; empty on the last one
 */
public record JournalPage(List<Row> rows, Optional<JournalPlace> after) {

    /** Who acted. Of applicants nothing more is told. */
    public sealed interface Actor extends Serializable {

        /** The service by itself, or somebody who has not signed in. */
        record Nobody() implements Actor {}

        record Applicant() implements Actor {}

        record Agent(String name, Role role) implements Actor {}
    }

    /**
     * One line.
     *
     * @param number of the dossier concerned; null when there is none or it is not filed
     * @param from address of the device; null for what the service did by itself
     * @param details by name
     */
    public record Row(
            UUID id,
            Instant at,
            String act,
            Actor actor,
            @Nullable DossierNumber number,
            @Nullable String from,
            Map<String, String> details) {}
}
