package fr.sejour.printing;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.export.PdfConstants;
import net.sf.jasperreports.export.AccessibilityUtil;
import net.sf.jasperreports.export.type.AccessibilityTagEnum;
import net.sf.jasperreports.pdf.JRPdfExporterTagHelper;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.classic.ClassicStructureEntry;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;
import org.jspecify.annotations.Nullable;

/**
 * The tags of a paper. To those of JasperReports are added: texts and pictures marked in the template as artifacts (running footers),
 * header cells that say what they are the header of, and the words in their own order where they are drawn right to left.
 */
final class PaperTags extends JRPdfExporterTagHelper {

    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private @Nullable PdfStructureEntry table;
    private @Nullable PdfStructureEntry row;
    private @Nullable PdfStructureEntry cell;
    private boolean inRow;

    PaperTags(PaperExporter exporter) {
        super(exporter);
    }

    @Override
    protected void startText(JRPrintText text, @Nullable String spoken) {
        if (isTagged && is(AccessibilityTagEnum.ARTIFACT, text)) {
            startArtifact();
        } else {
            super.startText(text, spoken == null ? logicalOrder(text) : spoken);
        }
    }

    private void startArtifact() {
        PdfDictionary running = new PdfDictionary();
        running.put(PdfName.TYPE, new PdfName("Pagination"));
        ((ClassicPdfProducer) pdfProducer).getPdfContentByte().beginMarkedContentSequence(ARTIFACT, running, true);
    }

    /** A picture belongs to the paper, not to the table that goes on on the next page. */
    @Override
    protected void startImage(JRPrintImage picture) {
        if (!isTagged) {
            super.startImage(picture);
        } else if (is(AccessibilityTagEnum.ARTIFACT, picture)) {
            startArtifact();
        } else {
            tagStack.push(allTag);
            super.startImage(picture);
            tagStack.pop();
        }
    }

    private static @Nullable String logicalOrder(JRPrintText text) {
        String words = text.getFullText();
        return PrintableText.runsRightToLeft(words) && words.indexOf('\n') < 0 ? words : null;
    }

    @Override
    protected void createTableStartTag() {
        super.createTableStartTag();
        table = tagStack.peek();
    }

    @Override
    protected void createTrStartTag() {
        super.createTrStartTag();
        row = tagStack.peek();
        inRow = true;
    }

    /** A cell whose text goes on on the next page goes on in the same cell, row and table. */
    @Override
    protected void createTdStartTag(JRPrintElement element) {
        if (inRow) {
            super.createTdStartTag(element);
            cell = tagStack.peek();
        } else {
            Stream.of(table, row, cell)
                    .filter(tag -> tag != null && !tagStack.contains(tag))
                    .forEach(tagStack::push);
        }
    }

    @Override
    protected void createEndTags(JRPrintElement element) {
        super.createEndTags(element);
        if (PdfConstants.TAG_END.equals(element.getPropertiesMap().getProperty(PdfConstants.PROPERTY_TAG_TR))) {
            inRow = false;
        }
    }

    @Override
    protected void createThStartTag(JRPrintElement element) {
        super.createThStartTag(element);
        boolean column = is(AccessibilityTagEnum.COLUMN_HEADER, element);
        PdfDictionary scope = new PdfDictionary();
        scope.put(PdfName.O, PdfName.TABLE);
        scope.put(new PdfName("Scope"), new PdfName(column ? "Column" : "Row"));
        ((ClassicStructureEntry) tagStack.peek()).getElement().put(PdfName.A, new PdfArray(scope));
    }

    private static boolean is(AccessibilityTagEnum tag, JRPrintElement element) {
        return element.hasProperties()
                && tag.getName()
                        .equals(element.getPropertiesMap().getProperty(AccessibilityUtil.PROPERTY_ACCESSIBILITY_TAG));
    }
}
