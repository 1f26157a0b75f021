package fr.sejour.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.shared.PackagedTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DepartmentsTest {

    private final Departments departments = new Departments();

    @Test
    void everyCommuneHasADepartmentWithAPrefectureAndTwoDigits() {
        List<List<String>> communes = PackagedTable.rows("db/reference/communes.csv");

        assertThat(communes.stream().map(List::getFirst))
                .isNotEmpty()
                .allSatisfy(inseeCode -> assertThat(departments.ofCommune(inseeCode))
                        .hasValueSatisfying(department -> {
                            assertThat(department.dossierDigits()).matches("[0-9]{2}");
                            assertThat(department.prefecture().name()).isNotBlank();
                        }));
    }

    @Test
    void everyPrefectureSitsInACommuneOfItsPostalCode() {
        Communes communes = new Communes();

        assertThat(PackagedTable.rows("db/reference/departments.csv"))
                .hasSize(101 + 6)
                .allSatisfy(row ->
                        assertThat(communes.named(row.get(6), row.get(5))).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "59350, 59, 59",
        "01053, 01, 01",
        "03250, 03, 03",
        "2A004, 2A, 20",
        "2B033, 2B, 20",
        "97105, 971, 97",
        "97502, 975, 97",
        "97611, 976, 97",
        "97701, 977, 97",
        "97801, 978, 97",
        "98613, 986, 98",
        "98735, 987, 98",
        "98818, 988, 98",
    })
    void givesTheDigitsOfADossierNumber(String inseeCode, String code, String digits) {
        assertThat(departments.ofCommune(inseeCode)).hasValueSatisfying(department -> {
            assertThat(department.code()).isEqualTo(code);
            assertThat(department.dossierDigits()).isEqualTo(digits);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9", "99001", "00000", "59"})
    void knowsNoDepartmentOfWhatIsNoCommune(String inseeCode) {
        assertThat(departments.ofCommune(inseeCode)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "59 | Préfecture du Nord",
                "01 | Préfecture de l'Ain",
                "75 | Préfecture de police",
                "84 | Préfecture de Vaucluse",
                "974 | Préfecture de La Réunion",
                "977 | Préfecture de Saint-Barthélemy et de Saint-Martin",
                "987 | Haut-commissariat de la République en Polynésie française",
            })
    void namesThePrefecture(String code, String name) {
        assertThat(departments.withCode(code))
                .map(department -> department.prefecture().name())
                .contains(name);
    }
}
