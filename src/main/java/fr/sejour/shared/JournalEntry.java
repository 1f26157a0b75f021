package fr.sejour.shared;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line for the audit journal. A service publishes it as an application event inside its own transaction; the
 * module {@code audit} writes it in the same transaction, so that neither exists without the other.
 *
 * @param actor who acted: an applicant's or agent's account; null when the service acted by itself
 * @param dossier the dossier concerned; null for acts on accounts
 * @param act what was done, as a stable name in upper case, for instance {@code DOSSIER_FILED}
 * @param details further facts, by name of the fact; they never contain a person's name, an address or a secret
 */
public record JournalEntry(@Nullable UUID actor, @Nullable UUID dossier, String act, Map<String, String> details) {}
