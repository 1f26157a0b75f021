package fr.sejour.dossier;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A warning shown to the applicant and to the agents who examine; filing stays possible. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Warning.AgeLimit.class, name = "AGE_LIMIT"),
    @JsonSubTypes.Type(value = Warning.EntryAfterPlacement.class, name = "ENTRY_AFTER_PLACEMENT")
})
public sealed interface Warning extends Serializable {

    /** The warning appears this number of days before the last day on which the law allows filing. */
    int DAYS_BEFORE_AGE_LIMIT = 60;

    /**
     * The request must be filed at the latest on the eve of the 19th birthday (CESEDA, R. 431-5).
     *
     * @param lastDay that eve
     * @param passed whether that eve is past
     */
    record AgeLimit(LocalDate lastDay, boolean passed) implements Warning {}

    /** The applicant entered France after the placement in care. */
    record EntryAfterPlacement(LocalDate placedOn, LocalDate enteredOn) implements Warning {}

    /**
     * The warnings that apply on a day.
     *
     * @param placedOn null while it is not known
     * @param enteredOn null while it is not known
     * @param today in Paris
     */
    static List<Warning> on(
            LocalDate birthDate, @Nullable LocalDate placedOn, @Nullable LocalDate enteredOn, LocalDate today) {
        List<Warning> warnings = new ArrayList<>();
        LocalDate lastDay = Age.birthday(birthDate, 19).minusDays(1);
        if (!today.isBefore(lastDay.minusDays(DAYS_BEFORE_AGE_LIMIT))) {
            warnings.add(new AgeLimit(lastDay, today.isAfter(lastDay)));
        }
        if (placedOn != null && enteredOn != null && enteredOn.isAfter(placedOn)) {
            warnings.add(new EntryAfterPlacement(placedOn, enteredOn));
        }
        return List.copyOf(warnings);
    }
}
