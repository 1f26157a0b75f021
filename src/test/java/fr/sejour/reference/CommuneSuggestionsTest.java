package fr.sejour.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommuneSuggestionsTest {

    private final CommuneSuggestions suggestions = new CommuneSuggestions(new Communes());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "59000 | 59000 Lille",
                "59000 li | 59000 Lille",
                "12 rue de Béthune 59000 Lille | 59000 Lille",
                "12 rue de Béthune 59000, je ne sais plus | 59000 Lille",
                "lille | 59800 Lille",
                "75011 Paris | 75011 Paris 11e Arrondissement",
                "paris 1 | 75001 Paris 1er Arrondissement",
                "591 | 59100 Roubaix",
                "97133 | 97133 Saint-Barthélemy",
            })
    void suggestsTheCommunesOfAPostalCodeOrName(String typed, String label) {
        assertThat(suggestions.suggest(typed).addresses())
                .extracting(AddressSuggestion::label)
                .contains(label);
    }

    @Test
    void givesPostalCodeCityAndCodeButNoStreet() {
        AddressSuggestion lyon =
                new AddressSuggestion("69003 Lyon 3e Arrondissement", null, null, "69003", "Lyon", "69383");

        assertThat(suggestions.suggest("69003")).isEqualTo(new Suggestions(List.of(lyon), false));
    }

    @Test
    void narrowsAPostalCodeByTheNameThatFollows() {
        assertThat(suggestions.suggest("01400 l'aberg").addresses())
                .extracting(AddressSuggestion::city)
                .containsExactly("L'Abergement-Clémenciat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "5", "2A004", "12 rue Nationale", "!"})
    void suggestsNothingForWhatIsNeither(String typed) {
        assertThat(suggestions.suggest(typed).addresses()).isEmpty();
    }

    @Test
    void answersAtOnce() {
        assertThat(suggestions.cached("59000")).contains(suggestions.suggest("59000"));
        assertThat(suggestions.suggestAsync("59000")).isCompletedWithValue(suggestions.suggest("59000"));
    }

    @Test
    void neverSuggestsMoreThanFitsInAList() {
        assertThat(suggestions.suggest("saint").addresses()).hasSize(8);
        assertThat(suggestions.suggest("59").addresses()).hasSize(8);
    }
}
