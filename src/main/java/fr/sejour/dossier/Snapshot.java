package fr.sejour.dossier;

import fr.sejour.registry.CivilStatus;
import java.io.Serializable;
import java.util.List;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;

/**
 * All that was declared and handed in, fixed at filing: later changes in the registry, in the rules or of the calendar do
 * not reach it.
 *
 * @param applicantCase the case on the day of filing
 * @param observations to the administration; null when there are none
 * @param warnings computed on the day of filing, for whoever examines
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

    /** Reads one as it is stored. */
    public static Snapshot fromJson(String json) {
        return DossierJson.read(JSONB.valueOf(json), Snapshot.class);
    }
}
