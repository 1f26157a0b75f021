package fr.sejour.document.examiner;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.sejour.testing.HostileFiles;
import fr.sejour.testing.SampleFiles;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files opened in the examining process itself, with the memory that it has in service. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FileExaminerTest {

    Path folder;

    FileExaminer examiner;

    /** Half the memory: what a hostile file may take at most before it is refused. */
    FileExaminer narrow;

    @BeforeAll
    void start(@TempDir Path folder) {
        this.folder = folder;
        examiner = new FileExaminer(1, FileExaminer.HEAP, folder.resolve("work"));
        narrow = new FileExaminer(1, FileExaminer.HEAP / 2, folder.resolve("narrow"));
    }

    @AfterAll
    void stop() {
        examiner.close();
        narrow.close();
    }

    static Stream<Arguments> soundFiles() {
        return Stream.of(
                sound("jpeg", SampleFiles::jpeg, FileKind.JPEG, 1),
                sound("progressive jpeg", SampleFiles::progressiveJpeg, FileKind.JPEG, 1),
                sound("jpeg in four inks", SampleFiles::cmykJpeg, FileKind.JPEG, 1),
                sound("jpeg of a phone, film behind", SampleFiles::phoneJpeg, FileKind.JPEG, 1),
                sound("png", SampleFiles::png, FileKind.PNG, 1),
                sound("bmp", SampleFiles::bmp, FileKind.BMP, 1),
                sound("tiff of three pages", SampleFiles::tiff, FileKind.TIFF, 3),
                sound("tiff in one piece", SampleFiles::tiffInOnePiece, FileKind.TIFF, 1),
                sound("pdf", SampleFiles::pdf, FileKind.PDF, 2),
                sound("pdf of 100 pages", () -> SampleFiles.pdf(100), FileKind.PDF, 100),
                sound("scanned pdf", SampleFiles::scannedPdf, FileKind.PDF, 1),
                sound("pdf with huge picture", HostileFiles::pdfWithHugePicture, FileKind.PDF, 1));
    }

    static Stream<Arguments> unsoundFiles() {
        return Stream.of(
                unsound("Windows program", HostileFiles::windowsProgram, Fault.UNKNOWN_FORMAT),
                unsound("Linux program", HostileFiles::linuxProgram, Fault.UNKNOWN_FORMAT),
                unsound("page", HostileFiles::page, Fault.UNKNOWN_FORMAT),
                unsound("archive", HostileFiles::archive, Fault.UNKNOWN_FORMAT),
                unsound("two letters", () -> "BM".getBytes(US_ASCII), Fault.UNKNOWN_FORMAT),
                unsound("office document", HostileFiles::officeDocument, Fault.OFFICE_DOCUMENT),
                unsound("heic", HostileFiles::heic, Fault.HEIC_PICTURE),
                unsound("jpeg and archive", HostileFiles::jpegAndArchive, Fault.SECOND_FORMAT),
                unsound("jpeg and pdf", HostileFiles::jpegAndPdf, Fault.SECOND_FORMAT),
                unsound("jpeg and page", HostileFiles::jpegAndPage, Fault.SECOND_FORMAT),
                unsound("png and archive", HostileFiles::pngAndArchive, Fault.SECOND_FORMAT),
                unsound("tiff and archive", HostileFiles::tiffAndArchive, Fault.SECOND_FORMAT),
                unsound("pdf and archive", HostileFiles::pdfAndArchive, Fault.SECOND_FORMAT),
                unsound("pdf after page", HostileFiles::pdfAfterPage, Fault.UNKNOWN_FORMAT),
                unsound("truncated jpeg", HostileFiles::truncatedJpeg, Fault.BROKEN),
                unsound("patched jpeg", HostileFiles::patchedJpeg, Fault.BROKEN),
                unsound("truncated png", HostileFiles::truncatedPng, Fault.BROKEN),
                unsound("damaged png", HostileFiles::damagedPng, Fault.BROKEN),
                unsound("truncated tiff", HostileFiles::truncatedTiff, Fault.BROKEN),
                unsound("truncated bmp", HostileFiles::truncatedBmp, Fault.BROKEN),
                unsound("endless tiff", HostileFiles::endlessTiff, Fault.BROKEN),
                unsound("huge png", HostileFiles::hugePng, Fault.TOO_MANY_PIXELS),
                unsound("wide png", HostileFiles::widePng, Fault.TOO_MANY_PIXELS),
                unsound("huge tiff", HostileFiles::hugeTiff, Fault.TOO_MANY_PIXELS),
                unsound("heavy tiff", HostileFiles::heavyTiff, Fault.TOO_HEAVY),
                unsound("encrypted pdf", HostileFiles::encryptedPdf, Fault.ENCRYPTED),
                unsound("restricted pdf", HostileFiles::restrictedPdf, Fault.ENCRYPTED),
                unsound("truncated pdf", HostileFiles::truncatedPdf, Fault.BROKEN),
                unsound("broken pdf", HostileFiles::brokenPdf, Fault.BROKEN),
                unsound("pdf of 101 pages", HostileFiles::pdfOf101Pages, Fault.TOO_MANY_PAGES),
                unsound("lying pdf", HostileFiles::lyingPdf, Fault.TOO_MANY_PAGES),
                unsound("pdf with script", HostileFiles::pdfWithScript, Fault.ACTIVE_CONTENT),
                unsound("pdf that starts a program", HostileFiles::pdfThatStartsAProgram, Fault.ACTIVE_CONTENT),
                unsound("pdf with file inside", HostileFiles::pdfWithFileInside, Fault.ACTIVE_CONTENT),
                unsound("pdf bomb", HostileFiles::pdfBomb, Fault.TOO_HEAVY));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("soundFiles")
    void aSoundFileIsTakenForWhatItIs(String name, Supplier<byte[]> content, FileKind kind, int pages)
            throws IOException {
        Path file = SampleFiles.write(folder, "file", content.get());

        assertThat(examiner.examine(file, unused())).isEqualTo(new Verdict.Sound(kind, pages));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unsoundFiles")
    void anUnsoundFileIsRefusedForItsFault(String name, Supplier<byte[]> content, Fault fault) throws IOException {
        Path file = SampleFiles.write(folder, "file", content.get());

        assertThat(narrow.examine(file, unused()))
                .isInstanceOfSatisfying(
                        Verdict.Unsound.class,
                        unsound -> assertThat(unsound.fault()).isEqualTo(fault));
    }

    @Test
    void aFileThatEndsTheProcessCostsNoOtherFile() throws IOException {
        Path bomb = SampleFiles.write(folder, "bomb", HostileFiles.pdfBomb());
        Path sound = SampleFiles.write(folder, "sound", SampleFiles.pdf());

        examiner.examine(bomb, unused());

        assertThat(examiner.examine(sound, unused())).isEqualTo(new Verdict.Sound(FileKind.PDF, 2));
    }

    @Test
    void aSmallPictureStandsAsThePhoneWasHeld() throws IOException {
        BufferedImage thumbnail = examined(SampleFiles.phoneJpeg());

        assertThat(thumbnail.getWidth()).isEqualTo(240);
        assertThat(thumbnail.getHeight()).isEqualTo(320);
        assertThat(isDark(thumbnail, 220, 20)).isTrue();
        assertThat(isDark(thumbnail, 10, 10)).isFalse();
    }

    @Test
    void aSmallPictureOfABitmapStandsUpright() throws IOException {
        BufferedImage thumbnail = examined(SampleFiles.bmp());

        assertThat(thumbnail.getWidth()).isEqualTo(240);
        assertThat(thumbnail.getHeight()).isEqualTo(320);
        Color corner = new Color(thumbnail.getRGB(10, 10));
        assertThat(corner.getBlue()).isBetween(0x5B, 0x7B);
        assertThat(corner.getRed()).isLessThan(0x20);
        assertThat(isDark(thumbnail, 200, 10)).isFalse();
        assertThat(isDark(thumbnail, 10, 300)).isFalse();
    }

    @Test
    void fourInksAreShownAsColours() throws IOException {
        Color left = new Color(examined(SampleFiles.cmykJpeg()).getRGB(5, 100));

        assertThat(left.getRed()).isLessThan(40);
        assertThat(left.getGreen()).isGreaterThan(210);
        assertThat(left.getBlue()).isGreaterThan(210);
    }

    @Test
    void theFirstPageOfAPdfIsDrawn() throws IOException {
        Path thumbnail = unused();

        boolean drawn = examiner.drawFirstPage(SampleFiles.write(folder, "scan", SampleFiles.scannedPdf()), thumbnail);

        assertThat(drawn).isTrue();
        BufferedImage picture = ImageIO.read(thumbnail.toFile());
        assertThat(picture.getHeight()).isEqualTo(320);
        assertThat(isDark(picture, 10, 10)).isTrue();
        assertThat(isDark(picture, 200, 10)).isFalse();
    }

    @Test
    void aPageTooHeavyToDrawHasNoPictureAndHarmsNoOther() throws IOException {
        Path heavy = SampleFiles.write(folder, "heavy", HostileFiles.pdfWithHeavyPage());
        Path other = SampleFiles.write(folder, "other", SampleFiles.pdf());

        assertThat(examiner.drawFirstPage(heavy, unused())).isFalse();
        assertThat(examiner.drawFirstPage(other, unused())).isTrue();
    }

    private BufferedImage examined(byte[] content) throws IOException {
        Path thumbnail = unused();
        examiner.examine(SampleFiles.write(folder, "file", content), thumbnail);
        return ImageIO.read(thumbnail.toFile());
    }

    private static boolean isDark(BufferedImage picture, int x, int y) {
        return new Color(picture.getRGB(x, y)).getRed() < 80;
    }

    private Path unused() {
        return folder.resolve(UUID.randomUUID() + ".jpg");
    }

    private static Arguments sound(String name, Supplier<byte[]> content, FileKind kind, int pages) {
        return arguments(name, content, kind, pages);
    }

    private static Arguments unsound(String name, Supplier<byte[]> content, Fault fault) {
        return arguments(name, content, fault);
    }
}
