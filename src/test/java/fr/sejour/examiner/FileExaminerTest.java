package fr.sejour.examiner;

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

    /** As it draws pages to be read. */
    FileExaminer drawer;

    /** Half the memory: what a hostile file may take at most before it is refused. */
    FileExaminer narrow;

    @BeforeAll
    void start(@TempDir Path folder) {
        this.folder = folder;
        examiner = new FileExaminer(1, FileExaminer.HEAP, folder.resolve("work"));
        drawer = new FileExaminer(1, FileExaminer.DRAWING_HEAP, folder.resolve("work"));
        narrow = new FileExaminer(1, FileExaminer.HEAP / 2, folder.resolve("narrow"));
    }

    @AfterAll
    void stop() {
        examiner.close();
        drawer.close();
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
                unsound("Windows program", HostileFiles::windowsProgram, FileFault.UNKNOWN_FORMAT),
                unsound("Linux program", HostileFiles::linuxProgram, FileFault.UNKNOWN_FORMAT),
                unsound("page", HostileFiles::page, FileFault.UNKNOWN_FORMAT),
                unsound("archive", HostileFiles::archive, FileFault.UNKNOWN_FORMAT),
                unsound("two letters", () -> "BM".getBytes(US_ASCII), FileFault.UNKNOWN_FORMAT),
                unsound("office document", HostileFiles::officeDocument, FileFault.OFFICE_DOCUMENT),
                unsound("heic", HostileFiles::heic, FileFault.HEIC_PICTURE),
                unsound("jpeg and archive", HostileFiles::jpegAndArchive, FileFault.SECOND_FORMAT),
                unsound("jpeg and pdf", HostileFiles::jpegAndPdf, FileFault.SECOND_FORMAT),
                unsound("jpeg and page", HostileFiles::jpegAndPage, FileFault.SECOND_FORMAT),
                unsound("png and archive", HostileFiles::pngAndArchive, FileFault.SECOND_FORMAT),
                unsound("tiff and archive", HostileFiles::tiffAndArchive, FileFault.SECOND_FORMAT),
                unsound("pdf and archive", HostileFiles::pdfAndArchive, FileFault.SECOND_FORMAT),
                unsound("pdf after page", HostileFiles::pdfAfterPage, FileFault.UNKNOWN_FORMAT),
                unsound("truncated jpeg", HostileFiles::truncatedJpeg, FileFault.BROKEN),
                unsound("patched jpeg", HostileFiles::patchedJpeg, FileFault.BROKEN),
                unsound("truncated png", HostileFiles::truncatedPng, FileFault.BROKEN),
                unsound("damaged png", HostileFiles::damagedPng, FileFault.BROKEN),
                unsound("truncated tiff", HostileFiles::truncatedTiff, FileFault.BROKEN),
                unsound("truncated bmp", HostileFiles::truncatedBmp, FileFault.BROKEN),
                unsound("endless tiff", HostileFiles::endlessTiff, FileFault.BROKEN),
                unsound("huge png", HostileFiles::hugePng, FileFault.TOO_MANY_PIXELS),
                unsound("wide png", HostileFiles::widePng, FileFault.TOO_MANY_PIXELS),
                unsound("huge tiff", HostileFiles::hugeTiff, FileFault.TOO_MANY_PIXELS),
                unsound("heavy tiff", HostileFiles::heavyTiff, FileFault.TOO_HEAVY),
                unsound("encrypted pdf", HostileFiles::encryptedPdf, FileFault.ENCRYPTED),
                unsound("restricted pdf", HostileFiles::restrictedPdf, FileFault.ENCRYPTED),
                unsound("truncated pdf", HostileFiles::truncatedPdf, FileFault.BROKEN),
                unsound("broken pdf", HostileFiles::brokenPdf, FileFault.BROKEN),
                unsound("pdf of 101 pages", HostileFiles::pdfOf101Pages, FileFault.TOO_MANY_PAGES),
                unsound("lying pdf", HostileFiles::lyingPdf, FileFault.TOO_MANY_PAGES),
                unsound("pdf with script", HostileFiles::pdfWithScript, FileFault.ACTIVE_CONTENT),
                unsound("pdf that starts a program", HostileFiles::pdfThatStartsAProgram, FileFault.ACTIVE_CONTENT),
                unsound("pdf with file inside", HostileFiles::pdfWithFileInside, FileFault.ACTIVE_CONTENT),
                unsound("pdf bomb", HostileFiles::pdfBomb, FileFault.TOO_HEAVY));
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
    void anUnsoundFileIsRefusedForItsFault(String name, Supplier<byte[]> content, FileFault fault) throws IOException {
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

        boolean drawn = examiner.drawSmall(
                SampleFiles.write(folder, "scan", SampleFiles.scannedPdf()), Page.first(FileKind.PDF), thumbnail);

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

        assertThat(examiner.drawSmall(heavy, Page.first(FileKind.PDF), unused()))
                .isFalse();
        assertThat(examiner.drawSmall(other, Page.first(FileKind.PDF), unused()))
                .isTrue();
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                page("jpeg", SampleFiles::jpeg, FileKind.JPEG, 1, 1200),
                page("phone jpeg", SampleFiles::phoneJpeg, FileKind.JPEG, 1, 600),
                page("jpeg in four inks", SampleFiles::cmykJpeg, FileKind.JPEG, 1, 600),
                page("png", SampleFiles::png, FileKind.PNG, 1, 1000),
                page("bmp", SampleFiles::bmp, FileKind.BMP, 1, 600),
                page("third page of a tiff", SampleFiles::tiff, FileKind.TIFF, 3, 1240),
                page("large tiff", SampleFiles::tiffInOnePiece, FileKind.TIFF, 1, 1600),
                page("second page of a pdf", SampleFiles::pdf, FileKind.PDF, 2, 1600),
                page("scanned pdf", SampleFiles::scannedPdf, FileKind.PDF, 1, 1600));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void anyPageIsDrawnToBeReadAndAPictureIsNeverBlownUp(
            String name, Supplier<byte[]> content, Page page, int expectedWidth) throws IOException {
        Path picture = unused();

        boolean drawn =
                drawer.draw(SampleFiles.write(folder, "file", content.get()), page, new PageFrame(1600, 3200), picture);

        assertThat(drawn).isTrue();
        assertThat(ImageIO.read(picture.toFile()).getWidth()).isEqualTo(expectedWidth);
    }

    @Test
    void aPageThatIsNotThereHasNoPicture() throws IOException {
        Path pdf = SampleFiles.write(folder, "pdf", SampleFiles.pdf());

        assertThat(drawer.draw(pdf, new Page(FileKind.PDF, 3), new PageFrame(900, 1800), unused()))
                .isFalse();
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

    private static Arguments page(String name, Supplier<byte[]> content, FileKind kind, int number, int width) {
        return arguments(name, content, new Page(kind, number), width);
    }

    private static Arguments unsound(String name, Supplier<byte[]> content, FileFault fault) {
        return arguments(name, content, fault);
    }
}
