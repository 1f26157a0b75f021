package fr.sejour.filing;

import fr.sejour.dossier.Step;
import fr.sejour.shared.DossierNumber;
import fr.sejour.shared.entry.FieldError;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Result of an attempt to file a draft. */
public sealed interface FilingResult {

    /** Filed, by this attempt or by an earlier one: the number and the moment are the same. */
    record Filed(DossierNumber number, Instant filedAt) implements FilingResult {}

    /**
     * Not filed: something is missing or has become wrong since the step was passed.
     *
     * @param errors by step; steps where nothing is wrong are absent
     */
    record Incomplete(Map<Step, List<FieldError>> errors) implements FilingResult {}

    /** Not filed: another tab or device has saved something else than what this page shows. */
    record Outdated(int version) implements FilingResult {}
}
