package fr.sejour.bench;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
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
import fr.sejour.printing.FilledPages;
import fr.sejour.printing.PaperRequest;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import net.sf.jasperreports.engine.JRPen;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import org.jspecify.annotations.Nullable;

/**
 * A paper's pages as one would draw them by hand with OpenPDF, straight to their places, which are known beforehand: same
 * words, same fonts, same lines, same code; as a plain file, or as an archival one with structure, colour profile and
 * metadata like ours.
 */
final class OpenPdfPages {

    private static final String FONTS = "net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed";
    private static final String TAG = "net.sf.jasperreports.export.pdf.tag.";
    private static final String ROLE = "net.sf.jasperreports.export.accessibility.tag";
    private static final float LEADING = 1.4f;
    private static final int METADATA = 2500;

    private final BaseFont regular;
    private final BaseFont bold;
    private final String title;
    private final Rectangle size;
    private final List<List<Drawn>> pages = new ArrayList<>();
    private final boolean tagged;

    /** Something drawn at a place; {@code y} is that of its upper edge, from below. */
    private sealed interface Drawn {}

    private record Text(
            String words, float x, float y, float width, Font font, int alignment, String role, boolean newTable)
            implements Drawn {}

    private record Line(float x1, float y1, float x2, float y2, float width, Color colour) implements Drawn {}

    private record Code(BitMatrix modules, float x, float y, float size) implements Drawn {}

    /** @param tagged with all that makes the file readable for machines, or without */
    OpenPdfPages(PaperRequest request, boolean tagged) throws IOException {
        this.tagged = tagged;
        regular = face(".ttf");
        bold = face("-Bold.ttf");
        JasperPrint filled = FilledPages.of(request);
        title = request.title();
        size = new Rectangle(filled.getPageWidth(), filled.getPageHeight());
        for (JRPrintPage page : filled.getPages()) {
            List<Drawn> drawn = new ArrayList<>();
            page.getElements().forEach(element -> add(element, drawn));
            pages.add(drawn);
        }
    }

    /** Compressed in the quickest way, as ours is. */
    private static BaseFont face(String file) throws IOException {
        BaseFont face = BaseFont.createFont(FONTS + file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
        face.setCompressionLevel(Deflater.BEST_SPEED);
        return face;
    }

    private void add(JRPrintElement element, List<Drawn> drawn) {
        float left = element.getX();
        float top = size.getHeight() - element.getY();
        float right = left + element.getWidth();
        switch (element) {
            case JRPrintText text -> {
                drawn.add(text(text, left, top));
                float bottom = top - text.getHeight();
                addLine(text.getLineBox().getBottomPen(), left, bottom, right, bottom, drawn);
                addLine(text.getLineBox().getLeftPen(), left, top, left, bottom, drawn);
            }
            case JRPrintImage image -> drawn.add(new Code(modules(image), left, top, image.getWidth()));
            default -> drawn.add(new Line(left, top, right, top, 0.5f, element.getForecolor()));
        }
    }

    private static void addLine(JRPen pen, float x1, float y1, float x2, float y2, List<Drawn> drawn) {
        if (pen.getLineWidth() > 0) {
            drawn.add(new Line(x1, y1, x2, y2, pen.getLineWidth(), pen.getLineColor()));
        }
    }

    private Text text(JRPrintText text, float left, float top) {
        Font font = new Font(text.isBold() ? bold : regular, text.getFontSize(), Font.NORMAL, text.getForecolor());
        float padding = text.getLineBox().getLeftPadding();
        return new Text(
                text.getFullText(),
                left + padding,
                top - text.getLineBox().getTopPadding(),
                text.getWidth() - padding,
                font,
                text.getHorizontalTextAlign() == HorizontalTextAlignEnum.RIGHT
                        ? Element.ALIGN_RIGHT
                        : Element.ALIGN_LEFT,
                role(text),
                "start".equals(property(text, TAG + "table")));
    }

    private static String role(JRPrintText text) {
        String role = property(text, ROLE);
        if (role != null) {
            return role.toUpperCase(Locale.ROOT);
        }
        return property(text, TAG + "th") != null ? "TH" : property(text, TAG + "td") != null ? "TD" : "P";
    }

    private static @Nullable String property(JRPrintText text, String name) {
        return text.hasProperties() ? text.getPropertiesMap().getProperty(name) : null;
    }

    /** A code of as many modules as ours, about; what it says is all the same. */
    private static BitMatrix modules(JRPrintImage image) {
        try {
            return new QRCodeWriter()
                    .encode("https://sejour.example.org/verifier/" + "0".repeat(28), BarcodeFormat.QR_CODE, 1, 1);
        } catch (WriterException impossible) {
            throw new IllegalStateException(image.getHyperlinkTooltip(), impossible);
        }
    }

    byte[] draw() throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(64 * 1024);
        Document document = new Document(size);
        PdfWriter writer = PdfWriter.getInstance(document, pdf);
        writer.setCompressionLevel(Deflater.BEST_SPEED);
        if (tagged) {
            writer.setTagged();
        }
        document.open();
        document.addTitle(title);
        if (tagged) {
            describe(writer);
        }
        Drawing drawing = new Drawing(writer);
        for (List<Drawn> page : pages) {
            document.newPage();
            page.forEach(drawing::draw);
        }
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

    /** One file being drawn. */
    private final class Drawing {

        private final PdfContentByte page;
        private final @Nullable PdfStructureElement body;
        private @Nullable PdfStructureElement table;
        private @Nullable PdfStructureElement row;

        Drawing(PdfWriter writer) {
            page = writer.getDirectContent();
            body = tagged ? new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document")) : null;
        }

        void draw(Drawn drawn) {
            switch (drawn) {
                case Text text -> marked(element(text), () -> write(text));
                case Line line -> marked(null, () -> rule(line));
                case Code code -> marked(child(body, "Figure"), () -> fill(code));
            }
        }

        private @Nullable PdfStructureElement element(Text text) {
            table = text.newTable() ? child(body, "Table") : table;
            row = text.role().equals("TH") ? child(table, "TR") : row;
            return switch (text.role()) {
                case "ARTIFACT" -> null;
                case "TH", "TD" -> child(row, text.role());
                default -> child(body, text.role());
            };
        }

        private @Nullable PdfStructureElement child(@Nullable PdfStructureElement parent, String role) {
            return parent == null ? null : new PdfStructureElement(parent, new PdfName(role));
        }

        private void marked(@Nullable PdfStructureElement element, Runnable drawing) {
            if (element != null) {
                page.beginMarkedContentSequence(element);
            } else if (tagged) {
                page.beginMarkedContentSequence(new PdfName("Artifact"));
            }
            drawing.run();
            if (tagged) {
                page.endMarkedContentSequence();
            }
        }

        private void write(Text text) {
            ColumnText column = new ColumnText(page);
            column.setSimpleColumn(
                    new Phrase(text.words(), text.font()),
                    text.x(),
                    0,
                    text.x() + text.width(),
                    text.y(),
                    text.font().getSize() * LEADING,
                    text.alignment());
            column.go();
        }

        private void rule(Line line) {
            page.setLineWidth(line.width());
            page.setColorStroke(line.colour());
            page.moveTo(line.x1(), line.y1());
            page.lineTo(line.x2(), line.y2());
            page.stroke();
        }

        private void fill(Code code) {
            BitMatrix modules = code.modules();
            float module = code.size() / modules.getWidth();
            page.setColorFill(Color.BLACK);
            for (int y = 0; y < modules.getHeight(); y++) {
                for (int x = 0; x < modules.getWidth(); x++) {
                    if (modules.get(x, y)) {
                        page.rectangle(code.x() + x * module, code.y() - (y + 1) * module, module, module);
                    }
                }
            }
            page.fill();
        }
    }
}
