package fr.sejour.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DossierNumberTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    @Test
    void holdsDepartmentDayAndRunningNumber() {
        assertThat(DossierNumber.of("59", DAY, 42).digits()).isEqualTo("5901202603090000042");
        assertThat(DossierNumber.of("01", DAY, 9_999_999).digits()).isEqualTo("0101202603099999999");
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatIllegalArgumentException().isThrownBy(() -> DossierNumber.of("2A", DAY, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> DossierNumber.of("974", DAY, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> DossierNumber.of("59", DAY, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> DossierNumber.of("59", DAY, 10_000_000));
        assertThatIllegalArgumentException().isThrownBy(() -> new DossierNumber("5902202603090000042"));
    }

    @Test
    void isShownInGroups() {
        DossierNumber number = DossierNumber.of("75", DAY, 1_234_567);
        assertThat(number.grouped()).isEqualTo("7501\u00A020260309\u00A0123\u00A04567");
    }
}
