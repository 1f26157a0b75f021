package fr.sejour.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and places are printed in the letters that they are written in. */
class PaperScriptsTest {

    private static final String PASHTO_PLACE = "ښار";

    private final PaperEngine engine = new PaperEngine(TemplateFiles.in(Samples.REPORTS));

    static Stream<Arguments> names() {
        return Stream.of(
                argumentSet("latin", "ÇELİK-ŁÓPEZ D'ÆRØ", "Zoë Thị Ánh Ștefan Þór Ẹ̀kúndayọ̀", "Šibenik (Croatie)"),
                argumentSet("greek", "ΠΑΠΑΔΌΠΟΥΛΟΣ", "Γεώργιος Ἀλέξανδρος", "Θεσσαλονίκη (Grèce)"),
                argumentSet("cyrillic", "ЩЕРБАКОВА", "Ольга Їжакевич Ўладзімір", "Київ (Ukraine)"),
                argumentSet("arabic", "محمد عبد الله الأحمدي", "عائشة گلچهره", "کابل"),
                argumentSet("han", "王小明 欧阳", "Wáng 小明", "京都 (日本)"),
                argumentSet("kana", "さとう ヒロシ", "ひろし Hiroshi", "おおさか (Japon)"),
                argumentSet("hangul", "김철수", "민준 Min-jun", "서울 (Corée du Sud)"),
                argumentSet("hebrew", "כהן", "שרה", "ירושלים"),
                argumentSet("georgian", "გელაშვილი", "ნინო", "თბილისი (Géorgie)"),
                argumentSet("armenian", "Հակոբյան", "Անի", "Երևան (Arménie)"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void namesOfAllScriptsAreReadBackFromAnArchivableAndAccessibleFile(String name, String first, String place) {
        PdfFile receipt = print(
                "receipt-" + Character.UnicodeScript.of(name.codePointAt(0)),
                Map.of("birthName", name, "usageName", name, "firstNames", first, "birthPlace", place));

        assertThat(receipt.faults()).isEmpty();
        assertThat(receipt.text()).contains(name, composed(first), place);
        assertThat(receipt.pages()).isOne();
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    @ParameterizedTest
    @MethodSource("fr.sejour.printing.Samples#aboutADossier")
    void eachPaperHoldsNamesInSixScriptsAndMore(String template) {
        Map<String, String> names = Map.of(
                "birthName", "ŁÓPEZ-王小明",
                "usageName", "Παπαδόπουλος Щербакова",
                "firstNames", "さとう ヒロシ 김철수",
                "birthPlace", "كابل",
                "nationality", "გელაშვილი Հակոբյան",
                "address", "ירושלים\nשרה");

        PdfFile paper = PdfFile.keep(
                template + "-scripts",
                engine.print(Samples.with(template, names)).pdf());

        assertThat(paper.text()).contains(names.values()).doesNotContain("□");
        assertThat(paper.faults()).isEmpty();
    }

    @Test
    void arabicLettersAreJoinedAndSpokenInTheirOrder() {
        PdfFile receipt = print("receipt-joined", Map.of("birthName", "محمد"));

        // Right to left: final dal, medial meem, medial hah, initial meem.
        assertThat(receipt.drawnSigns()).contains("\uFEAA\uFEE4\uFEA4\uFEE3");
        assertThat(receipt.spokenWords()).containsExactly("محمد");
    }

    @Test
    void lettersOfPashtoAreInTheFont() {
        assertThat(print("receipt-pashto", Map.of("birthPlace", PASHTO_PLACE)).spokenWords())
                .containsExactly(PASHTO_PLACE);
    }

    @Test
    void whatTheFontDoesNotHoldIsSeenToBeMissing() {
        PdfFile receipt = print("receipt-missing", Map.of("birthPlace", "ဗမာ (Birmanie) \uD83D\uDE00 㐂"));

        assertThat(receipt.text()).contains("□□□ (Birmanie) \uD83D\uDE00 □");
        assertThat(receipt.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202E", "\u2066", "\u200F", "\u0007", "\u00AD"})
    void signsThatNobodySeesAreLeftOut(String invisible) {
        assertThat(print("receipt-invisible", Map.of("birthName", "DU" + invisible + "PONT"))
                        .text())
                .contains("Nom de naissance DUPONT\n");
    }

    private PdfFile print(String file, Map<String, ? extends @Nullable Object> changes) {
        return PdfFile.keep(file, engine.print(Samples.receiptWith(changes)).pdf());
    }
}
