package fr.sejour.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpSecretTest {

    private static final TotpSecret OF_THE_STANDARD =
            TotpSecret.of("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /** RFC 6238, appendix B, less the two first of the eight digits. */
    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1234567890, 005924", "20000000000, 353130"})
    void codesAreThoseOfTheStandard(long second, String code) {
        assertThat(OF_THE_STANDARD.code(Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "1111111050, false",
        "1111111079, false",
        "1111111080, true",
        "1111111139, true",
        "1111111140, true",
        "1111111169, true",
        "1111111170, false"
    })
    void aCodeIsTakenOneStepEarlyOrLate(long second, boolean taken) {
        // Of the step from 1111111110 to 1111111139.
        String code = OF_THE_STANDARD.code(Instant.ofEpochSecond(1111111110));

        assertThat(OF_THE_STANDARD.step(code, Instant.ofEpochSecond(second)).isPresent())
                .isEqualTo(taken);
    }

    @Test
    void aCodeTellsItsStepHoweverItIsSpaced() {
        assertThat(OF_THE_STANDARD.step(" 287 082 ", Instant.ofEpochSecond(59))).isEqualTo(OptionalLong.of(1));
    }

    @ParameterizedTest
    @CsvSource({"''", "28708", "2870820", "abcdef"})
    void whatIsNoCodeIsRefused(String typed) {
        assertThat(OF_THE_STANDARD.step(typed, Instant.ofEpochSecond(59))).isEmpty();
    }

    @Test
    void anAppReadsWhatItNeedsFromTheAddress() {
        assertThat(OF_THE_STANDARD.address("Étrangers en France", "agent@example.org"))
                .isEqualTo("otpauth://totp/%C3%89trangers%20en%20France:agent%40example.org"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=%C3%89trangers%20en%20France");
    }

    @Test
    void secretsDifferAndAreTypedInGroupsOfFour() {
        TotpSecret secret = TotpSecret.random(new SecureRandom());

        assertThat(secret).isNotEqualTo(TotpSecret.random(new SecureRandom()));
        assertThat(secret.grouped()).matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}");
        assertThat(secret.toString()).doesNotContain(secret.base32());
    }
}
