package fr.sejour.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.sejour.shared.PackagedTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommunesTest {

    private final Communes communes = new Communes();

    @Test
    void findsEveryCommuneOfTheTableByItsCode() {
        List<List<String>> rows = PackagedTable.rows("db/reference/communes.csv");

        assertThat(rows).hasSizeGreaterThan(35_000).allSatisfy(row -> {
            Commune commune = communes.withInseeCode(row.getFirst()).orElseThrow();
            assertThat(commune.inseeCode()).isEqualTo(row.getFirst());
            assertThat(commune.name()).isEqualTo(row.get(1)).isNotBlank();
            assertThat(commune.postalCodes()).isNotEmpty().allMatch(code -> code.matches("[0-9]{5}"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00000", "99999", "5935", "59350;Lille", "593500"})
    void findsNothingUnderACodeThatIsNone(String code) {
        assertThat(communes.withInseeCode(code)).isEmpty();
    }

    @Test
    void givesTheCommunesOfAPostalCodeMostPopulousFirst() {
        assertThat(communes.withPostalCode("01400"))
                .extracting(Commune::name)
                .hasSizeGreaterThan(5)
                .startsWith("Châtillon-sur-Chalaronne")
                .contains("L'Abergement-Clémenciat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5980", "598000", "5980O", "99999", "00000"})
    void givesNoCommuneForWhatIsNoPostalCode(String typed) {
        assertThat(communes.withPostalCode(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "75011, 75111, Paris 11e Arrondissement",
        "75116, 75116, Paris 16e Arrondissement",
        "69003, 69383, Lyon 3e Arrondissement",
        "13001, 13201, Marseille 1er Arrondissement",
    })
    void findsTheArrondissementRatherThanItsCity(String postalCode, String inseeCode, String name) {
        assertThat(communes.withPostalCode(postalCode))
                .extracting(Commune::inseeCode, Commune::name)
                .containsExactly(tuple(inseeCode, name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "saint-den | Saint-Denis",
                "st den | Saint-Denis",
                "ST-DENIS | Saint-Denis",
                "Ste Menehould | Sainte-Menehould",
                "lhomme | Lhomme",
                "L'HAY | L'Haÿ-les-Roses",
                "l’haÿ les | L'Haÿ-les-Roses",
                "evry cour | Évry-Courcouronnes",
                "oeuill | Œuilly",
                "sten | Stenay",
                "mamoud | Mamoudzou",
                "ajacc | Ajaccio",
                "noumea | Nouméa",
            })
    void findsByTheBeginningOfTheNameInAnySpelling(String typed, String name) {
        assertThat(communes.startingWith(typed, 5)).extracting(Commune::name).contains(name);
    }

    @Test
    void offersTheMostPopulousFirstAndNoMoreThanAsked() {
        assertThat(communes.startingWith("saint-denis", 3))
                .extracting(Commune::inseeCode)
                .startsWith("97411", "93066")
                .hasSize(3);
    }

    @Test
    void offersArrondissementsInTheirOrder() {
        assertThat(communes.startingWith("paris", 3))
                .extracting(Commune::name)
                .containsExactly("Paris 1er Arrondissement", "Paris 2e Arrondissement", "Paris 3e Arrondissement");
    }

    @Test
    void completesAWordThatOnlyBeginsLikeSaint() {
        assertThat(communes.startingWith("st", 50)).extracting(Commune::name).contains("Strasbourg", "Stains");
        assertThat(communes.startingWith("st ", 50))
                .extracting(Commune::name)
                .hasSize(50)
                .allMatch(name -> name.startsWith("Saint"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "zzz"})
    void offersNothingWhereNothingFits(String typed) {
        assertThat(communes.startingWith(typed, 5)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "59000, 59350, true",
        "59800, 59350, true",
        "59777, 59350, true",
        "59100, 59350, false",
        "75011, 75111, true",
        "75011, 75056, true",
        "75011, 75112, false",
        "69003, 69123, true",
        "13016, 13055, true",
        "42620, 03250, true",
        "97133, 97701, true",
        "20000, 2A004, true",
        "59000, 00000, false",
        "'', 59350, false",
    })
    void knowsWhatBelongsTogether(String postalCode, String inseeCode, boolean together) {
        assertThat(communes.belongTogether(postalCode, inseeCode)).isEqualTo(together);
    }

    @ParameterizedTest
    @CsvSource({
        "lille, 59000, 59350",
        "PARIS, 75011, 75111",
        "Paris 11e arrondissement, 75011, 75111",
        "st denis, 93200, 93066",
        "St-Denis, 97400, 97411",
    })
    void recognisesACityTypedByHandAmongThoseOfThePostalCode(String city, String postalCode, String inseeCode) {
        assertThat(communes.named(city, postalCode)).map(Commune::inseeCode).contains(inseeCode);
    }

    @ParameterizedTest
    @CsvSource({"Lille, 59100", "Lil, 59000", "'', 59000"})
    void doesNotRecogniseACityElsewhere(String city, String postalCode) {
        assertThat(communes.named(city, postalCode)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "59350, Lille, 59",
        "69383, Lyon, 69",
        "13201, Marseille, 13",
        "2A004, Ajaccio, 2A",
        "97411, Saint-Denis, 974",
    })
    void namesTheCityAndTheDepartment(String inseeCode, String city, String department) {
        Commune commune = communes.withInseeCode(inseeCode).orElseThrow();

        assertThat(commune.city()).isEqualTo(city);
        assertThat(Departments.codeOf(commune.inseeCode())).isEqualTo(department);
    }
}
