package fr.sejour.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.examiner.FileKind;
import fr.sejour.testing.SampleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class FileNameTest {

    static final Iterable<String> TRYING_NAMES = SampleFiles.TRYING_NAMES;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    jugement.pdf                     | jugement.pdf
                    ../../etc/passwd.pdf             | passwd.pdf
                    C:\\Users\\Awa\\acte.JPG         | acte.JPG
                    l'acte "intégral" (1).pdf        | l'acte "intégral" (1).pdf
                    <script>alert(1)</script>.pdf    | script>.pdf
                    Jugement du 12.03.2024           | Jugement du 12.03.2024.pdf
                    photo                            | photo.pdf
                    .pdf                             | document.pdf
                    ..                               | ...pdf
                    ''                               | document.pdf
                    """)
    void isShownWithoutFoldersAndWithAnExtension(String sent, String shown) {
        assertThat(FileName.of(sent).shown(FileKind.PDF)).isEqualTo(shown);
    }

    @Test
    void lineBreaksTabsAndControlsAreGone() {
        assertThat(FileName.of("acte\r\nSet-Cookie:\ta\u0000b\u0007.pdf").shown())
                .isEqualTo("acte Set-Cookie: ab.pdf");
    }

    @Test
    void marksThatTurnTheDirectionOfWritingAreGone() {
        assertThat(FileName.of("\u202Efdp.\u2066exe\u2069\u200F.pdf").shown()).isEqualTo("fdp.exe.pdf");
    }

    @Test
    void namesInOtherScriptsStay() {
        assertThat(FileName.of("شهادة ميلاد.pdf").shown()).isEqualTo("شهادة ميلاد.pdf");
        assertThat(FileName.of("می\u200Cخواهم.pdf").shown()).isEqualTo("می\u200Cخواهم.pdf");
        assertThat(FileName.of("e\u0301te\u0301.pdf").shown()).isEqualTo("été.pdf");
    }

    @Test
    void aLongNameIsCutAndKeepsItsExtension() {
        String shown = FileName.of("😀".repeat(300) + ".jpeg").shown();

        assertThat(shown.codePointCount(0, shown.length())).isEqualTo(199);
        assertThat(shown).startsWith("😀").endsWith("😀….jpeg");
    }

    @ParameterizedTest
    @FieldSource("TRYING_NAMES")
    void everyNameFitsTheDatabaseAndAPage(String sent) {
        assertThat(FileName.of(sent).shown(FileKind.PDF))
                .endsWith(".pdf")
                .hasSizeBetween(5, FileName.LONGEST)
                .doesNotContain("/", "\\", "\r", "\n", "\u202E");
    }

    @Test
    void anExtensionFitsItsKindInAnyCase() {
        assertThat(FileName.of("a.JPEG").fits(FileKind.JPEG)).isTrue();
        assertThat(FileName.of("a.tif").fits(FileKind.TIFF)).isTrue();
        assertThat(FileName.of("a").fits(FileKind.PNG)).isTrue();
        assertThat(FileName.of("a.jpg").fits(FileKind.PDF)).isFalse();
        assertThat(FileName.of("a.pdf.exe").fits(FileKind.PDF)).isFalse();
    }
}
