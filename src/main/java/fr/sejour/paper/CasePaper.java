package fr.sejour.paper;

import fr.sejour.shared.PaperStanding;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper issued about a dossier, as the agents of its prefecture see it.
 *
 * @param titleKey key, in the message bundles, of what it is called
 * @param address where agents open it
 * @param withdrawn why it was withdrawn; null while it is not
 */
public record CasePaper(
        UUID id,
        String titleKey,
        Instant issuedAt,
        String address,
        PaperStanding standing,
        @Nullable String withdrawn) implements Serializable {}
