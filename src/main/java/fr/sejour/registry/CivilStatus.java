package fr.sejour.registry;

import fr.sejour.shared.ForeignerNumber;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Civil status (état civil) of a person, as the registry has it. The procedure shows it and never changes it.
 *
 * @param birthName family name at birth, or the only name of a person who has one
 * @param usageName name in use when it differs from the birth name
 * @param firstNames first names in their order, separated by spaces; empty for a person with a single name
 * @param birthCountry ISO 3166-1 alpha-2 code
 * @param birthPlace town as recorded, in Latin letters
 * @param nationality ISO 3166-1 alpha-2 code of the state
 */
public record CivilStatus(
        ForeignerNumber number,
        String birthName,
        @Nullable String usageName,
        String firstNames,
        Sex sex,
        LocalDate birthDate,
        String birthCountry,
        String birthPlace,
        String nationality)
        implements Serializable {}
