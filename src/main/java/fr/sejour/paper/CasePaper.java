package fr.sejour.paper;

import fr.sejour.shared.PaperStanding;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper issued about a dossier, as the agents of its prefecture see it.
 *
 * @param titleKey key of the name of the paper in the message bundles
 * @param address address at which agents open the paper
 * @param withdrawn reason of the withdrawal; null while the paper is not withdrawn
 */
public record CasePaper(
        UUID id,
        String titleKey,
        Instant issuedAt,
        String address,
        PaperStanding standing,
        @Nullable String withdrawn) implements Serializable {}
