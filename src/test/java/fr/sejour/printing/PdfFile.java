package fr.sejour.printing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A PDF as a test looks at it; kept in {@code target/papers} for people to look at. */
public final class PdfFile {

    private final byte[] bytes;

    private PdfFile(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Keeps the bytes under this name and reads them. */
    public static PdfFile keep(String name, byte[] bytes) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "papers"));
            Files.write(folder.resolve(name + ".pdf"), bytes);
            return new PdfFile(bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What veraPDF finds against PDF/A-2a and PDF/UA-1; nothing when the file is both. */
    public List<String> faults() {
        VeraGreenfieldFoundryProvider.initialise();
        List<String> faults = new ArrayList<>();
        for (PDFAFlavour standard : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            try (PDFAParser parser =
                            Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), standard);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
                validator
                        .validate(parser)
                        .getTestAssertions()
                        .forEach(fault -> faults.add(standard + " " + fault.getRuleId() + " " + fault.getMessage()));
            } catch (ModelParsingException | EncryptedPdfException | ValidationException | IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
        return faults;
    }

    /** The text as a reader copies it, line by line. */
    public String text() {
        return read(document -> new PDFTextStripper().getText(document));
    }

    /** The text in one line, however it was wrapped. */
    public String flowingText() {
        return text().replaceAll("\\s+", " ");
    }

    public int pages() {
        return read(PDDocument::getNumberOfPages);
    }

    public String title() {
        return read(document -> document.getDocumentInformation().getTitle());
    }

    public String language() {
        return read(document -> document.getDocumentCatalog().getLanguage());
    }

    /** Each sign as it is drawn: Arabic letters in the form of their place in the word. */
    public String drawnSigns() {
        StringBuilder signs = new StringBuilder();
        read(document -> new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
                signs.append(position.getUnicode());
            }
        }.getText(document));
        return signs.toString();
    }

    /** What a screen reader says in the place of what is drawn. */
    public List<String> spokenWords() {
        return read(document -> {
            List<String> spoken = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                for (PDMarkedContent content : extractor.getMarkedContents()) {
                    if (content.getActualText() != null) {
                        spoken.add(content.getActualText());
                    }
                }
            }
            return spoken;
        });
    }

    /** Names of the fonts, and whether each is in the file and holds only what is used. */
    public List<String> fonts() {
        return read(document -> {
            List<String> fonts = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    fonts.add((font.isEmbedded() ? "embedded " : "missing ") + font.getName());
                }
            }
            return fonts;
        });
    }

    /** The kinds of tags that hold others or text, in reading order. */
    public List<String> tags() {
        return read(document -> {
            List<String> tags = new ArrayList<>();
            walk(
                    document.getDocumentCatalog().getStructureTreeRoot().getKids(),
                    element -> tags.add(element.getStructureType()));
            return tags;
        });
    }

    /** What is read out in the place of pictures. */
    public List<String> alternativeTexts() {
        return read(document -> {
            List<String> texts = new ArrayList<>();
            walk(document.getDocumentCatalog().getStructureTreeRoot().getKids(), element -> {
                if (element.getAlternateDescription() != null) {
                    texts.add(element.getAlternateDescription());
                }
            });
            return texts;
        });
    }

    private static void walk(List<Object> kids, Consumer<PDStructureElement> visitor) {
        for (Object kid : kids) {
            if (kid instanceof PDStructureElement element) {
                visitor.accept(element);
                walk(element.getKids(), visitor);
            }
        }
    }

    private <T> T read(Reading<T> reading) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return reading.of(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private interface Reading<T> {
        T of(PDDocument document) throws IOException;
    }
}
