package fr.sejour.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTest {

    private static final LocalDate FROM = LocalDate.of(2027, 2, 28);

    @ParameterizedTest
    @CsvSource({
        "'', Vie, 1, 225, PERMIT_MISSING",
        "CST, ' ', 1, 225, PERMIT_MISSING",
        "CST, Vie, 0, 225, PERMIT_VALIDITY",
        "CST, Vie, 1, 225,",
        "CST, Vie, 365, 225,",
        "CST, Vie, 366, 225, PERMIT_VALIDITY",
        "CST, Vie, 365, -1, TAX",
        "CST, Vie, 365, 0,",
        "CST, Vie, 365, 9999,",
        "CST, Vie, 365, 10000, TAX"
    })
    void aPermitHasATypeAMentionAYearAtMostAndATax(String type, String mention, int days, int tax, ActRefusal fault) {
        assertThat(new Decision.Favourable(type, FROM, FROM.plusDays(days), mention, tax)
                        .fault()
                        .orElse(null))
                .isEqualTo(fault);
    }

    @Test
    void reasonsAndWaysOfAppealAreRequired() {
        assertThat(new Decision.Unfavourable(" \n", "Recours").fault()).contains(ActRefusal.REASONS_MISSING);
        assertThat(new Decision.Unfavourable("Motif", " ").fault()).contains(ActRefusal.APPEAL_MISSING);
        assertThat(new Decision.ClosedIncomplete("", "Recours").fault()).contains(ActRefusal.REASONS_MISSING);
        assertThat(new Decision.ClosedIncomplete("Motif", "").fault()).contains(ActRefusal.APPEAL_MISSING);
        assertThat(new Decision.Unfavourable("Motif", "Recours").fault()).isEmpty();
    }

    @Test
    void textsHoldTenThousandCharactersWhateverTheirWidth() {
        assertThat(new Decision.Unfavourable("🌍".repeat(10_000), "Recours").fault())
                .isEmpty();
        assertThat(new Decision.Unfavourable("Motif", "x".repeat(10_001)).fault())
                .contains(ActRefusal.TEXT_TOO_LONG);
    }
}
