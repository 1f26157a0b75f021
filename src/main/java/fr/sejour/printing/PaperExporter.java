package fr.sejour.printing;

import com.lowagie.text.Image;
import java.io.IOException;
import java.io.OutputStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.export.ExporterFilter;
import net.sf.jasperreports.engine.util.JRImageLoader;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.classic.ClassicImage;
import net.sf.jasperreports.pdf.common.PdfImage;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.type.PdfVersionEnum;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;

/** Draws filled pages as PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1). One instance a file. */
class PaperExporter extends JRPdfExporter {

    /** Makes one. */
    @FunctionalInterface
    interface Maker {
        PaperExporter make(PaperContext context, PaperRequest request, PaperFonts fonts);
    }

    private final PaperRequest request;
    private final PaperFonts fonts;

    PaperExporter(PaperContext context, PaperRequest request, PaperFonts fonts) {
        super(context);
        this.request = request;
        this.fonts = fonts;
        this.tagHelper = new PaperTags(this);
    }

    void export(JasperPrint pages, OutputStream pdf) throws JRException {
        setExporterInput(new SimpleExporterInput(pages));
        setExporterOutput(new SimpleOutputStreamExporterOutput(pdf));
        setConfiguration(configuration());
        exportReport();
    }

    SimplePdfExporterConfiguration configuration() {
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setPdfVersion(PdfVersionEnum.VERSION_1_7);
        configuration.setPdfaConformance(PdfaConformanceEnum.PDFA_2A);
        configuration.setIccProfilePath(PaperContext.COLOUR_PROFILE);
        configuration.setTagged(true);
        configuration.setTagLanguage(request.language().toLanguageTag());
        configuration.setMetadataTitle(request.title());
        configuration.setDisplayMetadataTitle(true);
        configuration.setMetadataCreator(PaperMetadata.CREATOR);
        return configuration;
    }

    @Override
    protected PdfProducer createPdfProducer() {
        return new PaperProducer(createPdfProducerContext(), request, jasperPrint, fonts);
    }

    /** Everything filled is drawn; the usual filter is put together anew from the settings at each export. */
    @Override
    protected ExporterFilter createFilter() {
        return element -> true;
    }

    /** The point that stands for a picture where words are read out in its place; read once rather than for each paper. */
    @Override
    protected PdfImage getPxImage() {
        if (pxImage == null) {
            pxImage = new ClassicImage(Image.getInstance(Point.IMAGE));
        }
        return pxImage;
    }

    private static final class Point {
        static final Image IMAGE = read();

        private static Image read() {
            try {
                return Image.getInstance(JRLoader.loadBytesFromResource(JRImageLoader.PIXEL_IMAGE_RESOURCE));
            } catch (JRException | IOException missing) {
                throw new IllegalStateException(missing);
            }
        }
    }

    /** Papers have no links into their own pages: an anchor would only be one more empty tag. */
    @Override
    protected void writePageAnchor(int pageIndex) {}
}
