package fr.sejour.registry;

import fr.sejour.shared.ForeignerNumber;
import java.util.List;
import java.util.Optional;

/**
 * Source of civil status and of earlier permits. The default one reads this service's own tables; another bean of
 * this type takes its place. Pages wait for it, so every call must return or fail within two seconds. Never call it
 * while a lock of the database is held.
 */
public interface ForeignerRegistry {

    /** The person with this number; empty when the registry knows none. */
    Optional<CivilStatus> civilStatus(ForeignerNumber number);

    /** The permits this person held before, newest first; empty also when the number is unknown. */
    List<EarlierPermit> permits(ForeignerNumber number);
}
