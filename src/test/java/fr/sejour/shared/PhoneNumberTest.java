package fr.sejour.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "06 12 34 56 78, +33612345678",
        "06.12.34.56.78, +33612345678",
        "+33 6 12 34 56 78, +33612345678",
        "0033612345678, +33612345678",
        "03 20 12 34 56, +33320123456",
        "0692 12 34 56, +262692123456",
        "0262 20 12 34, +262262201234",
        "0639 01 23 45, +262639012345",
        "0690 12 34 56, +590690123456",
        "0696 12 34 56, +596696123456",
        "0694 12 34 56, +594694123456",
        "+55 11 91234-5678, +5511912345678",
        "00 55 11 91234 5678, +5511912345678",
        "+223 65 01 23 45, +22365012345",
        "+689 87 12 34 56, +68987123456"
    })
    void isKeptWithItsCountryCodeWhereverItIsFrom(String typed, String e164) {
        assertThat(PhoneNumber.parse(typed, "59800").map(PhoneNumber::e164)).contains(e164);
    }

    @ParameterizedTest
    @CsvSource({
        "87 12 34 56, 98714, +68987123456",
        "75 12 34, 98800, +687751234",
        "82 12 34, 98600, +681821234",
        "55 12 34, 97500, +508551234",
        "06 12 34 56 78, 98714, +33612345678"
    })
    void numbersOverseasWithoutLeadingZeroAreUnderstoodAtHome(String typed, String postalCode, String e164) {
        assertThat(PhoneNumber.parse(typed, postalCode).map(PhoneNumber::e164)).contains(e164);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06 12 34 56 7",
                "06 12 34 56 789",
                "87 12 34 56",
                "75 12 34",
                "00 00 00 00 00",
                "+33 6 12",
                "+999 123456789",
                "5511912345678",
                "un deux trois",
                "06 12 34 56 78 poste 4",
                "+"
            })
    void aNumberThatNoPlanHasIsRefused(String typed) {
        assertThat(PhoneNumber.parse(typed, "59800")).isEmpty();
    }

    @Test
    void isShownInGroups() {
        assertThat(new PhoneNumber("+33612345678").international()).isEqualTo("+33 6 12 34 56 78");
        assertThat(new PhoneNumber("+262692123456").international()).isEqualTo("+262 692 12 34 56");
    }
}
