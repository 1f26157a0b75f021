package fr.sejour.dossier;

import fr.sejour.registry.CivilStatus;
import java.io.Serializable;
import java.util.List;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;

/**
 * All data and files of a filed dossier, as they were at filing. Later changes of the registry, of the rules or of
 * the date do not change a snapshot.
 *
 * @param applicantCase the case on the day of filing
 * @param observations observations for the administration; null when there are none
 * @param warnings warnings for the agents, computed on the day of filing
 */
public record Snapshot(
        CivilStatus civilStatus,
        ApplicantCase applicantCase,
        PersonalInformation personal,
        Ground ground,
        Documents documents,
        @Nullable String observations,
        List<Warning> warnings)
        implements Serializable {

    public Snapshot {
        warnings = List.copyOf(warnings);
    }

    /** Reads a stored snapshot. */
    public static Snapshot fromJson(String json) {
        return DossierJson.read(JSONB.valueOf(json), Snapshot.class);
    }
}
