package fr.sejour.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EphotoNumberTest {

    @Test
    void isReadWithSpacesAndInLowerCase() {
        assertThat(EphotoNumber.parse("ab12 cd34\u00A0ef56 gh78 ij90 kl").map(EphotoNumber::value))
                .contains("AB12CD34EF56GH78IJ90KL");
    }

    @Test
    void mayBeAllDigits() {
        assertThat(EphotoNumber.parse("1234567890123456789012")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "123456789012345678901",
                "12345678901234567890123",
                "12345678901234567890-2",
                "ß23456789012345678901"
            })
    void anythingElseIsRefused(String typed) {
        assertThat(EphotoNumber.parse(typed)).isEmpty();
    }
}
