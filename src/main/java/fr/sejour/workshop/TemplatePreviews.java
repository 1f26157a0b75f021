package fr.sejour.workshop;

import fr.sejour.printing.PaperRequest;
import fr.sejour.printing.TemplateFiles;
import fr.sejour.printing.TemplateProblem;
import fr.sejour.printing.Trials;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInAgent;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.stereotype.Service;

/**
 * Previews of a template file with sample data, as PDF and as pictures of its pages. A preview may take seconds:
 * never make one while a lock is held that others wait for.
 */
@Service
public class TemplatePreviews {

    /** Dots an inch: a page of A4 is 827 wide and 1169 high. */
    private static final int RESOLUTION = 100;

    private static final int KEPT = 16;

    private final Workshop workshop;
    private final PublishedTemplates published;
    private final FirstTemplates first;
    private final TemplateTrials trials;
    private final Map<String, Trials.Outcome> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Trials.Outcome> eldest) {
            return size() > KEPT;
        }
    };

    TemplatePreviews(Workshop workshop, PublishedTemplates published, FirstTemplates first, TemplateTrials trials) {
        this.workshop = workshop;
        this.published = published;
        this.first = first;
        this.trials = trials;
    }

    /**
     * Result of a trial.
     *
     * @param problems problems that the lint and the compiler found, else why the sample cannot be printed
     * @param pages number of pages of the sample; 0 when it cannot be printed
     * @param state fingerprint of everything that the preview is made of
     */
    public record Seen(List<TemplateProblem> problems, int pages, String state) {}

    /**
     * Checks one content of a file and prints a sample with it.
     *
     * @throws NotFoundException when the agent is not a designer, or when there is no such file, version or sample
     */
    public Seen look(SignedInAgent agent, TemplateFile file, ContentReference source, SampleName sample) {
        TemplateFiles files = files(agent, file, source);
        List<TemplateProblem> problems = new ArrayList<>(trials.problems(files, file));
        int pages = 0;
        if (problems.isEmpty()) {
            Trials.Outcome outcome = print(files, sample);
            problems.addAll(TemplateTrials.problems(sample.template(), outcome));
            if (outcome instanceof Trials.Printed(byte[] pdf)) {
                pages = pages(pdf);
            }
        }
        return new Seen(List.copyOf(problems), pages, state(files, request(sample)));
    }

    private PaperRequest request(SampleName sample) {
        return trials.request(sample).orElseThrow(NotFoundException::new);
    }

    /**
     * A sample as PDF; empty when it cannot be printed.
     *
     * @throws NotFoundException as {@link #look}
     */
    public Optional<byte[]> pdf(SignedInAgent agent, TemplateFile file, ContentReference source, SampleName sample) {
        return print(files(agent, file, source), sample) instanceof Trials.Printed(byte[] pdf)
                ? Optional.of(pdf)
                : Optional.empty();
    }

    /**
     * A page of a sample as PNG; empty when it cannot be printed or has no such page.
     *
     * @param page counted from 1
     * @throws NotFoundException as {@link #look}
     */
    public Optional<byte[]> page(
            SignedInAgent agent, TemplateFile file, ContentReference source, SampleName sample, int page) {
        return pdf(agent, file, source, sample).flatMap(pdf -> picture(pdf, page - 1));
    }

    private static Optional<byte[]> picture(byte[] pdf, int place) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (place < 0 || place >= document.getNumberOfPages()) {
                return Optional.empty();
            }
            BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(place, RESOLUTION, ImageType.RGB);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", png);
            return Optional.of(png.toByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private TemplateFiles files(SignedInAgent agent, TemplateFile file, ContentReference source) {
        byte[] content = workshop.content(agent, file, source);
        return published.now().with(file.name(), content);
    }

    /** Several pictures are asked for of one printing. */
    private Trials.Outcome print(TemplateFiles files, SampleName sample) {
        PaperRequest request = request(sample);
        String state = state(files, request);
        synchronized (kept) {
            Trials.Outcome before = kept.get(state);
            if (before != null) {
                return before;
            }
        }
        Trials.Outcome printed = trials.print(files, request);
        if (printed instanceof Trials.Printed) {
            synchronized (kept) {
                kept.put(state, printed);
            }
        }
        return printed;
    }

    private String state(TemplateFiles files, PaperRequest request) {
        MessageDigest digest = DigestUtils.updateDigest(DigestUtils.getSha256Digest(), request.toString());
        first.names().forEach(file -> files.read(file.name()).ifPresent(digest::update));
        return HexFormat.of().formatHex(digest.digest());
    }
}
