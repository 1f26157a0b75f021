package fr.sejour.examiner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.sejour.testing.HostileFiles;
import fr.sejour.testing.SampleFiles;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found wrong with a picture without decoding it: all that a connection or a disk does to a file. */
class StructureTest {

    private static final int CUTS = 400;

    static Stream<Arguments> pictures() {
        return Stream.of(
                picture("jpeg", FileKind.JPEG, SampleFiles::jpeg),
                picture("progressive jpeg", FileKind.JPEG, SampleFiles::progressiveJpeg),
                picture("png", FileKind.PNG, SampleFiles::png),
                picture("bmp", FileKind.BMP, SampleFiles::bmp),
                picture("tiff of three pages", FileKind.TIFF, SampleFiles::tiff),
                picture("tiff in one piece", FileKind.TIFF, SampleFiles::tiffInOnePiece));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void aPictureCutOffAnywhereIsRefused(String name, FileKind kind, Supplier<byte[]> sample) throws Exception {
        byte[] picture = sample.get();
        int end = Structure.read(kind, FileContent.of(picture)).end();
        IntStream beginnings = IntStream.range(2, 200);
        IntStream between = IntStream.range(1, CUTS).map(cut -> (int) ((long) cut * end / CUTS));
        IntStream ends = IntStream.range(end - 20, end);

        IntStream.concat(IntStream.concat(beginnings, between), ends)
                .forEach(cut -> assertThatThrownBy(reading(kind, Arrays.copyOf(picture, cut)))
                        .as("cut off after %d of %d bytes", cut, end)
                        .isInstanceOf(UnsoundFileException.class));
    }

    @Test
    void anyBitOfAPngThatFlipsIsNoticed() {
        byte[] png = SampleFiles.png();

        for (int place = 8; place < png.length; place += 1 + png.length / CUTS) {
            byte[] flipped = png.clone();
            flipped[place] ^= (byte) (1 << place % 8);

            assertThatThrownBy(reading(FileKind.PNG, flipped))
                    .as("a bit of byte %d", place)
                    .isInstanceOf(UnsoundFileException.class);
        }
    }

    /** Between the segments of a JPEG stands a mark; a length that is wrong leads beside it. */
    @Test
    void aBitThatFlipsInTheMarksOrLengthsOfAJpegIsNoticed() throws Exception {
        byte[] jpeg = SampleFiles.jpeg();
        int position = 2;
        while ((jpeg[position + 1] & 0xFF) != 0xDA) {
            for (int place : new int[] {position, position + 3}) {
                byte[] flipped = jpeg.clone();
                flipped[place] ^= 0x10;

                assertThatThrownBy(reading(FileKind.JPEG, flipped))
                        .as("a bit of byte %d", place)
                        .isInstanceOf(UnsoundFileException.class);
            }
            position += 2 + ((jpeg[position + 2] & 0xFF) << 8 | jpeg[position + 3] & 0xFF);
        }
    }

    @Test
    void aJpegWithoutAScanIsRefused() {
        byte[] jpeg = SampleFiles.jpeg();
        int scan = indexOf(jpeg, 0xDA);
        byte[] cut = Arrays.copyOf(jpeg, scan + 2);
        cut[scan] = (byte) 0xFF;
        cut[scan + 1] = (byte) 0xD9;

        assertThatThrownBy(reading(FileKind.JPEG, cut)).isInstanceOf(UnsoundFileException.class);
    }

    @Test
    void aTiffWhosePiecesLieOutsideIsRefused() throws Exception {
        byte[] tiff = SampleFiles.tiffInOnePiece();
        assertThat(Structure.read(FileKind.TIFF, FileContent.of(tiff)).pages()).isEqualTo(1);

        assertThatThrownBy(reading(FileKind.TIFF, HostileFiles.hugeTiff())).isInstanceOf(UnsoundFileException.class);
        assertThatThrownBy(reading(FileKind.TIFF, HostileFiles.endlessTiff())).isInstanceOf(UnsoundFileException.class);
    }

    /** The first place of a mark of a JPEG. */
    private static int indexOf(byte[] jpeg, int mark) {
        return IntStream.range(0, jpeg.length - 1)
                .filter(place -> (jpeg[place] & 0xFF) == 0xFF && (jpeg[place + 1] & 0xFF) == mark)
                .findFirst()
                .orElseThrow();
    }

    private static ThrowingCallable reading(FileKind kind, byte[] content) {
        return () -> Structure.read(kind, FileContent.of(content));
    }

    private static Arguments picture(String name, FileKind kind, Supplier<byte[]> content) {
        return arguments(name, kind, content);
    }
}
