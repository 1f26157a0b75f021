package fr.sejour.bench;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfICCBased;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/**
 * The receipt's page as one would draw it by hand with OpenPDF, straight to its places: same words, same fonts, same lines;
 * as a plain file, or as an archival one with structure, colour profile and metadata like ours.
 */
final class OpenPdfReceipt {

    private static final String FONTS = "net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed";
    private static final Color INK = new Color(0x14212B);
    private static final Color QUIET = new Color(0x4C5A66);
    private static final Color ACCENT = new Color(0x0A5C6B);
    private static final Color LINE = new Color(0xCFD8DD);
    private static final float LEFT = 56;
    private static final float WIDTH = 483;
    private static final float LABEL = 170;
    private static final int METADATA = 2500;

    private final BaseFont regular;
    private final BaseFont bold;
    private final ResourceBundle texts;
    private final boolean tagged;

    /** @param tagged with all that makes the file readable for machines, or without */
    OpenPdfReceipt(ResourceBundle texts, boolean tagged) throws IOException {
        this.texts = texts;
        this.tagged = tagged;
        regular = face(".ttf");
        bold = face("-Bold.ttf");
    }

    /** Compressed in the quickest way, as ours is. */
    private static BaseFont face(String file) throws IOException {
        BaseFont face = BaseFont.createFont(FONTS + file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
        face.setCompressionLevel(Deflater.BEST_SPEED);
        return face;
    }

    /**
     * Draws it.
     *
     * @param values what is printed beside each label, by the label's key, in order
     * @param filed the sentence under the title
     * @param proof the paragraph that says what it proves
     */
    byte[] draw(Map<String, String> values, String filed, String proof) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(64 * 1024);
        Document document = new Document(PageSize.A4, LEFT, LEFT, 45, 36);
        PdfWriter writer = PdfWriter.getInstance(document, pdf);
        writer.setCompressionLevel(Deflater.BEST_SPEED);
        if (tagged) {
            writer.setTagged();
        }
        document.open();
        document.addTitle(texts.getString("report.receipt.title"));
        if (tagged) {
            describe(writer);
        }
        new Drawing(writer).draw(values, filed, proof);
        document.close();
        return pdf.toByteArray();
    }

    private static void describe(PdfWriter writer) throws IOException {
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, PdfName.GTS_PDFA1);
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString("sRGB"));
        intent.put(
                PdfName.DESTOUTPUTPROFILE,
                writer.addToBody(new PdfICCBased(ICC_Profile.getInstance(ColorSpace.CS_sRGB)))
                        .getIndirectReference());
        writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
        writer.setXmpMetadata(new byte[METADATA]);
    }

    /** One page being drawn, from top to bottom. */
    private final class Drawing {

        private final PdfContentByte page;
        private final @Nullable PdfStructureElement body;

        Drawing(PdfWriter writer) {
            page = writer.getDirectContent();
            body = tagged ? new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document")) : null;
        }

        void draw(Map<String, String> values, String filed, String proof) {
            text(child(body, "P"), LEFT, 797, WIDTH, said("report.service"), bold, 11, ACCENT);
            text(child(body, "P"), LEFT, 780, WIDTH, said("report.direction"), regular, 8.5f, QUIET);
            line(760, 1.5f, ACCENT);
            text(child(body, "H1"), LEFT, 740, WIDTH, said("report.receipt.title"), bold, 19, INK);
            text(child(body, "P"), LEFT, 680, WIDTH, filed, regular, 11, QUIET);
            heading(650, "report.references");
            float y = table(values);
            heading(y - 20, "report.receipt.proof.title");
            text(child(body, "P"), LEFT, y - 40, WIDTH, proof, regular, 10, INK);
            text(child(body, "P"), LEFT + 12, y - 80, WIDTH - 12, said("report.receipt.limits"), regular, 10, INK);
            heading(y - 150, "report.receipt.next.title");
            text(child(body, "P"), LEFT, y - 170, WIDTH, said("report.receipt.next"), regular, 10, INK);
            line(66, 0.5f, LINE);
            text(null, LEFT, 62, 360, said("report.service"), regular, 8, QUIET);
            text(null, 480, 62, 60, "1 / 1", regular, 8, QUIET);
        }

        private void heading(float y, String key) {
            text(child(body, "H2"), LEFT, y, WIDTH, said(key), bold, 12.5f, ACCENT);
        }

        private float table(Map<String, String> values) {
            PdfStructureElement table = child(body, "Table");
            float y = 620;
            for (Map.Entry<String, String> value : values.entrySet()) {
                PdfStructureElement row = child(table, "TR");
                float labelEnd = text(child(row, "TH"), LEFT, y, LABEL, said(value.getKey()), regular, 10, QUIET);
                float valueEnd =
                        text(child(row, "TD"), LEFT + LABEL, y, WIDTH - LABEL, value.getValue(), regular, 10, INK);
                y = Math.min(labelEnd, valueEnd) - 6;
                line(y, 0.5f, LINE);
                y -= 4;
            }
            return y;
        }

        private @Nullable PdfStructureElement child(@Nullable PdfStructureElement parent, String role) {
            return parent == null ? null : new PdfStructureElement(parent, new PdfName(role));
        }

        private float text(
                @Nullable PdfStructureElement element,
                float x,
                float y,
                float width,
                String words,
                BaseFont face,
                float size,
                Color colour) {
            if (element != null) {
                page.beginMarkedContentSequence(element);
            }
            ColumnText column = new ColumnText(page);
            column.setSimpleColumn(
                    new Phrase(words, new Font(face, size, Font.NORMAL, colour)),
                    x,
                    36,
                    x + width,
                    y,
                    size * 1.4f,
                    Element.ALIGN_LEFT);
            column.go();
            if (element != null) {
                page.endMarkedContentSequence();
            }
            return column.getYLine();
        }

        private void line(float y, float width, Color colour) {
            if (tagged) {
                page.beginMarkedContentSequence(new PdfName("Artifact"));
            }
            page.setLineWidth(width);
            page.setColorStroke(colour);
            page.moveTo(LEFT, y);
            page.lineTo(LEFT + WIDTH, y);
            page.stroke();
            if (tagged) {
                page.endMarkedContentSequence();
            }
        }

        private String said(String key) {
            return texts.getString(key);
        }
    }
}
