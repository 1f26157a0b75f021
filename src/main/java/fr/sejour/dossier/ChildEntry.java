package fr.sejour.dossier;

import fr.sejour.shared.DateEntry;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line of step 2's children as typed, right or wrong.
 *
 * @param birthCountry ISO 3166-1 alpha-2 code
 */
public record ChildEntry(
        @Nullable String name,
        @Nullable String firstName,
        DateEntry birthDate,
        @Nullable String birthCountry,
        @Nullable Boolean livesWithApplicant)
        implements Serializable {

    /** Nothing typed. */
    public static final ChildEntry BLANK = new ChildEntry(null, null, DateEntry.BLANK, null, null);

    public ChildEntry {
        birthDate = Objects.requireNonNullElse(birthDate, DateEntry.BLANK);
    }
}
