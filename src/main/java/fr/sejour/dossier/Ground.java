package fr.sejour.dossier;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Step 2, checked: everything in it is valid.
 *
 * @param entryDate day of entry in France
 * @param union marriage or PACS; null in every other situation
 * @param statements the boxes of the applicant's case, all ticked, in the order shown
 */
public record Ground(
        CarePlacement placement,
        LocalDate entryDate,
        FamilySituation familySituation,
        @Nullable Union union,
        List<Child> children,
        List<SwornStatement> statements)
        implements Serializable {

    public Ground {
        children = List.copyOf(children);
        statements = List.copyOf(statements);
    }
}
