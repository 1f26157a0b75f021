package fr.sejour.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CountriesTest {

    private static final Set<String> UNINHABITED = Set.of("AQ", "BV", "GS", "HM", "TF", "UM");

    private final Countries countries = new Countries();

    @Test
    void areThoseOfIsoWherePeopleLiveAndKosovo() {
        Set<String> expected = Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of("XK"))
                .filter(code -> !UNINHABITED.contains(code))
                .collect(Collectors.toSet());

        assertThat(countries.all())
                .extracting(Country::code)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(countries.all())
                .extracting(Country::name)
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    @Test
    void comeInTheOrderOfAFrenchDictionary() {
        List<String> names = countries.all().stream().map(Country::name).toList();

        assertThat(names).startsWith("Afghanistan", "Afrique du Sud").endsWith("Zambie", "Zimbabwe");
        assertThat(names)
                .containsSubsequence(
                        "Djibouti", "Égypte", "Émirats arabes unis", "Équateur", "Érythrée", "Espagne", "Eswatini")
                .containsSubsequence("Pays-Bas", "Pérou", "Philippines");
    }

    @Test
    void keepTheCodeOfACountryThatIsNoMore() {
        assertThat(countries.exists("ML")).isTrue();
        assertThat(countries.name("ML")).isEqualTo("Mali");
        assertThat(countries.exists("YU")).isFalse();
        assertThat(countries.name("YU")).isEqualTo("YU");
    }
}
