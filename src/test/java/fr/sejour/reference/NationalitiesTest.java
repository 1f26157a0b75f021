package fr.sejour.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalitiesTest {

    private static final List<String> IRREGULAR = List.of("Grecque", "Turque", "Ouzbèke", "Papouane-Néo-Guinéenne");

    private final Nationalities nationalities = new Nationalities();

    @Test
    void existForAManAndForAWomanOfEveryCountry() {
        assertThat(new Countries().all()).isNotEmpty().allSatisfy(country -> {
            assertThat(nationalities.label(country.code(), false)).hasSizeGreaterThan(2);
            assertThat(nationalities.label(country.code(), true)).hasSizeGreaterThan(2);
        });
    }

    /** The feminine is the masculine with an e, with ne, or as it is if that ends in e: a slip of the pen is neither. */
    @Test
    void haveAFeminineThatFollowsFromTheMasculine() {
        assertThat(new Countries().all()).isNotEmpty().allSatisfy(country -> {
            String masculine = nationalities.label(country.code(), false);
            String withE = masculine.replaceFirst("(?<![eè])(?= \\(|$)", "e");
            String regular = withE.replaceFirst("([ée]|i|y)ene(?= \\(|$)", "$1enne");
            assertThat(nationalities.label(country.code(), true))
                    .satisfiesAnyOf(
                            feminine -> assertThat(feminine).isEqualTo(regular),
                            feminine -> assertThat(feminine).isIn(IRREGULAR));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "ML, Malien, Malienne",
        "CI, Ivoirien, Ivoirienne",
        "GN, Guinéen, Guinéenne",
        "AF, Afghan, Afghane",
        "BD, Bangladais, Bangladaise",
        "TR, Turc, Turque",
        "KM, Comorien, Comorienne",
        "RU, Russe, Russe",
        "YT, Français, Française",
        "XK, Kosovar, Kosovare",
        "XA, Apatride, Apatride",
        "XX, Indéterminée, Indéterminée",
        "ZZ, ZZ, ZZ",
    })
    void agreeWithThePerson(String code, String masculine, String feminine) {
        assertThat(nationalities.label(code, false)).isEqualTo(masculine);
        assertThat(nationalities.label(code, true)).isEqualTo(feminine);
    }
}
