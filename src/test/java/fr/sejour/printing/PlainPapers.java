package fr.sejour.printing;

import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;

/** Papers to look at only: without tags, colour profile and metadata. */
public final class PlainPapers {

    private final PaperEngine engine = new PaperEngine(TemplateFiles.onClasspath());

    /** Fills the template and draws the file. */
    public byte[] print(PaperRequest request) {
        return engine.print(request, Exporter::new).pdf();
    }

    private static final class Exporter extends PaperExporter {

        Exporter(PaperContext context, PaperRequest request, PaperFonts fonts) {
            super(context, request, fonts);
        }

        @Override
        SimplePdfExporterConfiguration configuration() {
            return new SimplePdfExporterConfiguration();
        }
    }
}
