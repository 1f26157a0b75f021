package fr.sejour.document.examiner;

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

    private static final int SIZE = 500;

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
    void aMarkIsFoundAtAnyPlace(String mark) {
        byte[] bytes = mark.getBytes(ISO_8859_1);
        for (int place = 0; place <= SIZE - bytes.length; place++) {
            byte[] picture = new byte[SIZE];
            Arrays.fill(picture, (byte) '<');
            System.arraycopy(bytes, 0, picture, place, bytes.length);

            assertThatThrownBy(() -> SecondFormat.refuseInPicture(Content.of(picture), SIZE))
                    .as("%s at %d", mark, place)
                    .isInstanceOfSatisfying(
                            UnsoundFileException.class,
                            found -> assertThat(found.fault()).isEqualTo(Fault.SECOND_FORMAT));
        }
    }

    @Test
    void aPictureWithoutAMarkIsLeftAlone() {
        byte[] noise = new byte[1_000_000];
        new Random(3).nextBytes(noise);

        assertThatCode(() -> SecondFormat.refuseInPicture(Content.of(noise), noise.length))
                .doesNotThrowAnyException();
    }
}
