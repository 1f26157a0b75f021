package fr.sejour.examiner;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever in a picture the mark of another format stands, it is found. */
class SecondFormatTest {

    private static final int SHORTEST = 500;
    private static final int LONGEST = 509;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script",
                "<SCRIPT",
                "<html>",
                "<HtMl ",
                "<!DOCTYPE",
                "<iFrame",
                "%PDF-1.",
                "%pdf-2.",
                "Rar!\u001a\u0007",
                "7z\u00bc\u00af'\u001c"
            })
    void aMarkIsFoundAtAnyPlaceOfAPictureOfAnyLength(String mark) {
        byte[] bytes = mark.getBytes(ISO_8859_1);
        for (int size = SHORTEST; size <= LONGEST; size++) {
            for (int place = 0; place <= size - bytes.length; place++) {
                FileContent picture = FileContent.of(filled(size, bytes, place));
                int end = size;

                assertThatThrownBy(() -> SecondFormat.refuseInPicture(picture, end))
                        .as("%s at %d of %d", mark, place, size)
                        .isInstanceOfSatisfying(
                                UnsoundFileException.class,
                                found -> assertThat(found.fault()).isEqualTo(FileFault.SECOND_FORMAT));
            }
        }
    }

    private static byte[] filled(int size, byte[] mark, int place) {
        byte[] picture = new byte[size];
        Arrays.fill(picture, (byte) '<');
        System.arraycopy(mark, 0, picture, place, mark.length);
        return picture;
    }

    @Test
    void aPictureWithoutAMarkIsLeftAlone() {
        byte[] noise = new byte[1_000_000];
        new Random(3).nextBytes(noise);

        assertThatCode(() -> SecondFormat.refuseInPicture(FileContent.of(noise), noise.length))
                .doesNotThrowAnyException();
    }
}
