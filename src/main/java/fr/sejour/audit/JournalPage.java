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
 * A page of the journal, newest line first.
 *
 * @param after place where the next, older page begins; empty on the last page
 */
public record JournalPage(List<Row> rows, Optional<JournalPlace> after) {

    /** Who acted. An applicant is shown without a name or number. */
    public sealed interface Actor extends Serializable {

        /** The service by itself, or somebody who has not signed in. */
        record Nobody() implements Actor {}

        record Applicant() implements Actor {}

        record Agent(String name, Role role) implements Actor {}
    }

    /**
     * One line.
     *
     * @param number number of the dossier concerned; null when the line has no dossier or the dossier is not filed
     * @param from address of the device; null when the service acted by itself
     * @param details further facts, by name
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
