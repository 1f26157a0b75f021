package fr.sejour.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void rowsAreWhatSpreadsheetsRead() {
        assertThat(text("a", "é;\"b\"\nc", "")).isEqualTo("\uFEFFa;\"é;\"\"b\"\"\nc\";\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
    void noCellIsAFormula(String cell) {
        assertThat(text(cell)).isEqualTo("\uFEFF'" + cell + "\r\n");
    }

    private static String text(String... row) {
        return new String(Csv.of(List.of(List.of(row))), StandardCharsets.UTF_8);
    }
}
