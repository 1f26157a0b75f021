package fr.sejour.dossier;

import fr.sejour.shared.DateEntry;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Step 2 as typed, right or wrong.
 *
 * @param entryAfterPlacementConfirmed the applicant has confirmed that France was entered after the placement
 * @param unionCountry ISO 3166-1 alpha-2 code
 * @param children lines of the children; kept also while {@code hasChildren} is not true, so that the applicant can
 *     change the answer without loss
 * @param statements the ticked boxes, including those of other cases
 */
public record GroundEntry(
        @Nullable PlacedWith placedWith,
        DateEntry placementDate,
        DateEntry entryDate,
        boolean entryAfterPlacementConfirmed,
        @Nullable FamilySituation familySituation,
        DateEntry unionDate,
        @Nullable String unionCountry,
        @Nullable Boolean hasChildren,
        List<ChildEntry> children,
        Set<SwornStatement> statements)
        implements Serializable {

    /** Nothing typed. */
    public static final GroundEntry BLANK = new GroundEntry(
            null, DateEntry.BLANK, DateEntry.BLANK, false, null, DateEntry.BLANK, null, null, List.of(), Set.of());

    public GroundEntry {
        placementDate = Objects.requireNonNullElse(placementDate, DateEntry.BLANK);
        entryDate = Objects.requireNonNullElse(entryDate, DateEntry.BLANK);
        unionDate = Objects.requireNonNullElse(unionDate, DateEntry.BLANK);
        children = List.copyOf(Objects.requireNonNullElse(children, List.of()));
        statements = Set.copyOf(Objects.requireNonNullElse(statements, Set.of()));
    }

    /** Fields of step 2 that an error can be about. */
    public enum Field implements DossierField {
        PLACED_WITH,
        PLACEMENT_DATE,
        ENTRY_DATE,
        ENTRY_AFTER_PLACEMENT,
        FAMILY_SITUATION,
        UNION_DATE,
        UNION_COUNTRY,
        HAS_CHILDREN,
        CHILD_NAME,
        CHILD_FIRST_NAME,
        CHILD_BIRTH_DATE,
        CHILD_BIRTH_COUNTRY,
        CHILD_LIVES_WITH_APPLICANT,
        STATEMENT
    }
}
