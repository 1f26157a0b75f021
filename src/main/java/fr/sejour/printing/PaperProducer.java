package fr.sejour.printing;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.ImgTemplate;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.pdf.classic.ClassicChunk;
import net.sf.jasperreports.pdf.classic.ClassicImage;
import net.sf.jasperreports.pdf.classic.ClassicPdfContent;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.classic.ClassicPdfWriter;
import net.sf.jasperreports.pdf.classic.ClassicPhrase;
import net.sf.jasperreports.pdf.classic.ClassicTextChunk;
import net.sf.jasperreports.pdf.common.PdfChunk;
import net.sf.jasperreports.pdf.common.PdfContent;
import net.sf.jasperreports.pdf.common.PdfDocumentWriter;
import net.sf.jasperreports.pdf.common.PdfImage;
import net.sf.jasperreports.pdf.common.PdfPhrase;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import net.sf.jasperreports.pdf.common.PdfTextAlignment;
import net.sf.jasperreports.pdf.common.PdfTextChunk;
import net.sf.jasperreports.pdf.common.TextDirection;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import org.jspecify.annotations.Nullable;

/** Where JasperReports meets the PDF library: the places at which its output falls short of PDF/A-2a and PDF/UA-1. */
final class PaperProducer extends ClassicPdfProducer {

    private final PaperRequest request;
    private final PaperFonts fonts;
    private final JasperPrint pages;
    private @Nullable BaseFont eastAsian;
    private @Nullable Decoration content;

    PaperProducer(PdfProducerContext context, PaperRequest request, JasperPrint pages, PaperFonts fonts) {
        super(context);
        this.request = request;
        this.pages = pages;
        this.fonts = fonts;
    }

    @Override
    public PdfDocumentWriter createWriter(OutputStream stream) throws JRException {
        super.createWriter(stream);
        getPdfWriter().setCompressionLevel(PaperFonts.COMPRESSION);
        return new ClassicPdfWriter(this, getPdfWriter()) {
            @Override
            public void createXmpMetadata(@Nullable String title, @Nullable String subject, @Nullable String words) {
                PaperMetadata.write(getPdfWriter(), request);
            }
        };
    }

    @Override
    public PdfTextChunk createChunk(String text, Map<Attribute, Object> attributes, Locale locale) {
        PaperFonts.Choice choice = fonts.choice();
        getContext().setFont(attributes, locale, false, choice);
        Font font = choice.fontFor(text);
        return new ClassicTextChunk(this, new Chunk(text, font), font);
    }

    /** Parts of a text in the letters of another font become texts of their own. */
    private void add(Chunk chunk, Phrase words) {
        String text = chunk.getContent();
        if (!EastAsianFont.isNeeded(text)) {
            words.add(chunk);
            return;
        }
        for (int start = 0, end; start < text.length(); start = end) {
            end = EastAsianFont.endOfPart(text, start);
            boolean here = EastAsianFont.isFor(text.charAt(start));
            words.add(new Chunk(text.substring(start, end), here ? eastAsian(chunk.getFont()) : chunk.getFont()));
        }
    }

    private Font eastAsian(Font beside) {
        BaseFont face = eastAsian;
        if (face == null) {
            face = PaperFonts.face(EastAsianFont.FILE, EastAsianFont.of(pages));
            eastAsian = face;
        }
        return new Font(face, beside.getSize(), Font.NORMAL, beside.getColor());
    }

    /** Sorting letters by direction is left out where all run left to right, which is nearly everywhere. */
    @Override
    public PdfPhrase createPhrase() {
        Phrase words = new Phrase();
        return new ClassicPhrase(this, words) {
            @Override
            public void add(PdfChunk chunk) {
                PaperProducer.this.add(((ClassicChunk) chunk).getChunk(), words);
            }

            @Override
            public float go(
                    float left,
                    float bottom,
                    float right,
                    float top,
                    float leading,
                    float leadingFactor,
                    PdfTextAlignment alignment,
                    TextDirection direction) {
                TextDirection needed =
                        PrintableText.runsRightToLeft(words.getContent()) ? direction : TextDirection.DEFAULT;
                return super.go(left, bottom, right, top, leading, leadingFactor, alignment, needed);
            }
        };
    }

    /** A code is drawn bar by bar: put through Java's graphics, it takes as long as the rest of the page. */
    @Override
    public PdfImage drawImage(
            JRPrintImage image, Graphics2DRenderable renderer, boolean shapes, double width, double height)
            throws JRException, IOException {
        if (!(renderer instanceof Picture picture)) {
            return super.drawImage(image, renderer, shapes, width, height);
        }
        PdfTemplate drawing = getPdfContentByte().createTemplate((float) width, (float) height);
        drawing.setColorFill(Color.BLACK);
        picture.bars((x, y, length) -> drawing.rectangle(x, (float) height - y - 1, length, 1));
        drawing.fill();
        return new ClassicImage(new ImgTemplate(drawing));
    }

    @Override
    public PdfContent createPdfContent() {
        super.createPdfContent();
        Decoration created = new Decoration(getPdfWriter());
        content = created;
        return created;
    }

    @Override
    public @Nullable PdfContent getPdfContent() {
        return content;
    }

    @Override
    public void newPage() {
        super.newPage();
        if (content != null) {
            content.refreshContent();
        }
    }

    /** Lines, frames and grounds say nothing: marked as artifacts, screen readers pass over them. */
    private static final class Decoration extends ClassicPdfContent {

        Decoration(PdfWriter writer) {
            super(writer, null);
        }

        private void artifact(Runnable drawing) {
            PdfContentByte page = getPdfContentByte();
            page.beginMarkedContentSequence(new PdfName("Artifact"));
            drawing.run();
            page.endMarkedContentSequence();
        }

        @Override
        public void strokeLine(float x1, float y1, float x2, float y2) {
            artifact(() -> super.strokeLine(x1, y1, x2, y2));
        }

        @Override
        public void fillRectangle(float x, float y, float width, float height) {
            artifact(() -> super.fillRectangle(x, y, width, height));
        }

        @Override
        public void fillRoundRectangle(float x, float y, float width, float height, float radius) {
            artifact(() -> super.fillRoundRectangle(x, y, width, height, radius));
        }

        @Override
        public void strokeRoundRectangle(float x, float y, float width, float height, float radius) {
            artifact(() -> super.strokeRoundRectangle(x, y, width, height, radius));
        }

        @Override
        public void fillEllipse(float x1, float y1, float x2, float y2) {
            artifact(() -> super.fillEllipse(x1, y1, x2, y2));
        }

        @Override
        public void strokeEllipse(float x1, float y1, float x2, float y2) {
            artifact(() -> super.strokeEllipse(x1, y1, x2, y2));
        }
    }
}
