package fr.sejour.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A PDF that a person was given, kept in {@code target/papers} for who wants to look.
 *
 * @param bytes the file as it came
 * @param text what is written on it, in reading order, white space as single spaces
 */
@SuppressWarnings("ArrayRecordComponent")
record DownloadedPaper(byte[] bytes, String text) {

    private static final Path FOLDER = Path.of("target", "papers");

    /** Keeps what a person was given, under this name (without the ending). */
    static DownloadedPaper keep(byte[] bytes, String name) {
        try {
            Path file = Files.createDirectories(FOLDER).resolve(name + ".pdf");
            Files.write(file, bytes);
            return new DownloadedPaper(bytes, read(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
