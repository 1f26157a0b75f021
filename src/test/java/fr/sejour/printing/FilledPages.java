package fr.sejour.printing;

import java.io.OutputStream;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import net.sf.jasperreports.engine.JasperPrint;

/** The pages of a paper before they are drawn: each text with its place. */
public final class FilledPages {

    private static final PaperEngine ENGINE = new PaperEngine(TemplateFiles.onClasspath());

    private FilledPages() {}

    /** Fills the template. */
    public static JasperPrint of(PaperRequest request) {
        AtomicReference<JasperPrint> filled = new AtomicReference<>();
        ENGINE.print(request, (context, same, fonts) -> new PaperExporter(context, same, fonts) {
            @Override
            void export(JasperPrint pages, OutputStream pdf) {
                filled.set(pages);
            }
        });
        return Objects.requireNonNull(filled.get());
    }
}
