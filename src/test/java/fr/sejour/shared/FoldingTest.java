package fr.sejour.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "  Saint-Étienne-du-Rouvray | saint etienne du rouvray",
                "L'Haÿ-les-Roses | l hay les roses",
                "L’Haÿ-les-Roses | l hay les roses",
                "Œuilly | oeuilly",
                "NGUYỄN THỊ ÁNH | nguyen thi anh",
                "Łukasz Ørsted Đorđe | lukasz orsted dorde",
                "STRAẞE | strasse",
                "İstanbul ılık | istanbul ilik",
                "Σωκράτης | σωκρατησ",
                "ΣΩΚΡΆΤΗΣ | σωκρατησ",
                "Oʻzbek | o zbek",
                "ﬁlou | filou",
                "Paris 2ᵉ | paris 2e",
                "'' | ''",
                "-'- | ''",
            })
    void keepsWordsWithoutCaseAndAccents(String text, String words) {
        assertThat(Folding.words(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"किरण, करण", "กิน, กน"})
    void keepsTheVowelSignsThatMakeTheWord(String one, String other) {
        assertThat(Folding.words(one)).isNotEmpty().isNotEqualTo(Folding.words(other));
    }
}
