package fr.sejour.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtensionPeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        // The first.
        ",           2026-11-22, 2026-12-22, EXTENSION_START",
        ",           2026-11-23, 2027-02-23,",
        ",           2026-11-30, 2027-02-28,",
        ",           2026-11-23, 2027-02-24, EXTENSION_LENGTH",
        ",           2026-11-23, 2026-11-23, EXTENSION_LENGTH",
        ",           2026-11-23, 2026-11-24,",
        // Three months from the 30th end on the last of February.
        ",           2026-11-30, 2027-03-01, EXTENSION_LENGTH",
        // The one before is valid until today, or longer: on the day after it, no other.
        "2026-11-23, 2026-11-23, 2026-12-23, EXTENSION_START",
        "2026-11-23, 2026-11-24, 2027-02-24,",
        "2026-12-31, 2027-01-01, 2027-04-01,",
        "2026-12-31, 2027-01-02, 2027-04-01, EXTENSION_START",
        // The one before is over.
        "2026-11-22, 2026-11-23, 2027-02-23,",
        "2026-11-22, 2026-12-01, 2027-02-23,"
    })
    void lastsThreeMonthsAtMostAndGoesOnWhereTheOneBeforeEnds(
            @Nullable LocalDate previousTo, LocalDate from, LocalDate to, @Nullable ActRefusal fault) {
        assertThat(new ExtensionPeriod(from, to).fault(previousTo, TODAY).orElse(null))
                .isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({
        ",           2026-11-23, 2027-02-23",
        "2026-11-22, 2026-11-23, 2027-02-23",
        "2026-11-23, 2026-11-24, 2027-02-24",
        "2026-11-29, 2026-11-30, 2027-02-28"
    })
    void theLongestIsRight(@Nullable LocalDate previousTo, LocalDate from, LocalDate to) {
        ExtensionPeriod longest = ExtensionPeriod.longest(previousTo, TODAY);

        assertThat(longest).isEqualTo(new ExtensionPeriod(from, to));
        assertThat(longest.fault(previousTo, TODAY)).isEmpty();
    }
}
