package fr.sejour.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "traore | Traoré",
                "NGUESSAN | N'Guessan",
                "N GUESSAN | N’Guessan",
                "ben-salah | Ben Salah",
                "  Ould  Ahmed | OULD AHMED",
                "sahin ozturk | Şahin-Öztürk",
                "Nguyen | Nguyễn",
                "LOEUILLET | Lœuillet",
                "Weiss | Weiß",
                "Kovač | Kovač",
                "КОВАЛЁВ | Ковалев",
                "Παπαδόπουλος | ΠΑΠΑΔΟΠΟΥΛΟΣ",
                "أحمد | احمد",
                "محـمد | مُحَمَّد",
                "王 | 王",
                "Иванов | ИВАНОВ",
            })
    void isTheSameInAnySpelling(String typed, String recorded) {
        assertThat(BirthNames.same(typed, recorded)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Traor | Traoré",
                "Traoree | Traoré",
                "Diallo | Traoré",
                "Диалло | Diallo",
                "किरण | करण",
                "'' | Traoré",
                "'' | ''",
                "--- | ' '",
            })
    void isAnotherNameWhenALetterDiffers(String typed, String recorded) {
        assertThat(BirthNames.same(typed, recorded)).isFalse();
    }
}
