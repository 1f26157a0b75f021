package fr.sejour.examiner;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens a PDF with PDFBox: whole, not encrypted, with few enough pages, and nothing in it that acts. */
final class PdfExamination {

    /** A PDF ends with this mark, at most some blanks and 1 024 bytes before its last byte (ISO 32000-1, annex H). */
    private static final String END_MARK = "%%EOF";

    private static final int END = 1024;

    private PdfExamination() {}

    /**
     * Counts the pages of a sound PDF.
     *
     * @throws UnsoundFileException when it is cut off, damaged, encrypted, too long, or holds what acts
     */
    static int examine(Path file, FileContent content) throws UnsoundFileException {
        int mark = content.lastIndexOf(END_MARK, content.length() - END);
        if (mark < 0) {
            throw new UnsoundFileException(FileFault.BROKEN);
        }
        SecondFormat.refuseInPdf(content, mark + END_MARK.length());
        try (PDDocument document = open(file)) {
            if (document.isEncrypted()) {
                throw new UnsoundFileException(FileFault.ENCRYPTED);
            }
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            int pages = PdfPages.count(catalog);
            PdfActivity.refuseIn(catalog);
            return pages;
        } catch (InvalidPasswordException encrypted) {
            throw new UnsoundFileException(FileFault.ENCRYPTED);
        } catch (NoClassDefFoundError encryptedForCertificates) {
            throw new UnsoundFileException(FileFault.ENCRYPTED);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            throw new UnsoundFileException(FileFault.BROKEN);
        }
    }

    static PDDocument open(Path file) throws IOException {
        return Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache());
    }
}
