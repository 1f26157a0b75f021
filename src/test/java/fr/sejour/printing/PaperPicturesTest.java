package fr.sejour.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import fr.sejour.printing.SamplePapers.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each paper looks as it was last accepted, so that whoever changes template, frame, style or word sees what became of it. The
 * accepted pages are {@code src/test/resources/papers/*.png}; {@code -Dpapers.accept=true} accepts those of this run in their
 * place.
 */
class PaperPicturesTest {

    private static final Path ACCEPTED = Path.of("src", "test", "resources", "papers");
    private static final Path SHOWN = Path.of("target", "papers", "pictures");
    private static final Set<String> CASES = Set.of("adult", "emancipated");
    private static final boolean ACCEPT = Boolean.getBoolean("papers.accept");

    /** Of a page's million dots; the smallest letter that changes has more. */
    private static final int TOLERATED = 12;

    private static final String HOW_TO_ACCEPT =
            "see target/papers/pictures; if it is what you want: ./test -Dtest=PaperPicturesTest -Dpapers.accept=true";

    private static final PaperEngine ENGINE = new PaperEngine(TemplateFiles.in(Samples.REPORTS));

    static Stream<Arguments> samples() {
        return shown().map(sample -> argumentSet(sample.template() + ", " + sample.variant(), sample));
    }

    /** Papers about a dossier look alike in all cases. */
    private static Stream<Sample> shown() {
        SamplePapers samples = SamplePapers.in(Samples.REPORTS);
        return Stream.concat(
                Samples.aboutADossier().stream()
                        .flatMap(template -> samples.of(template).stream())
                        .filter(sample -> !CASES.contains(sample.variant())),
                samples.of("document-list").stream());
    }

    private static String name(Sample sample, int page) {
        return sample.template() + "-" + sample.variant() + "-" + (page + 1) + ".png";
    }

    @ParameterizedTest
    @MethodSource("samples")
    void looksAsItWasAccepted(Sample sample) throws IOException {
        List<PagePicture> pages = PagePicture.of(ENGINE.print(sample.request()).pdf());
        List<String> changed = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            String name = name(sample, page);
            if (!looksAlike(name, pages.get(page))) {
                changed.add(name);
            }
        }
        for (int page = pages.size(); Files.exists(ACCEPTED.resolve(name(sample, page))); page++) {
            if (ACCEPT) {
                Files.delete(ACCEPTED.resolve(name(sample, page)));
            } else {
                changed.add(name(sample, page) + " (a page less)");
            }
        }

        assertThat(changed).as(HOW_TO_ACCEPT).isEmpty();
    }

    private static boolean looksAlike(String name, PagePicture actual) throws IOException {
        Path accepted = ACCEPTED.resolve(name);
        if (!Files.exists(accepted)) {
            actual.write(SHOWN.resolve("new-" + name));
            return accept(accepted, actual);
        }
        PagePicture expected = PagePicture.read(accepted);
        if (actual.difference(expected) <= TOLERATED) {
            return true;
        }
        expected.write(SHOWN.resolve("expected-" + name));
        actual.write(SHOWN.resolve("actual-" + name));
        actual.markedAgainst(expected).write(SHOWN.resolve("difference-" + name));
        return accept(accepted, actual);
    }

    private static boolean accept(Path accepted, PagePicture actual) throws IOException {
        if (ACCEPT) {
            actual.write(accepted);
        }
        return ACCEPT;
    }

    @Test
    void noPictureIsLeftOfAPaperThatIsNoMore() throws IOException {
        List<String> papers = shown().map(sample -> sample.template() + "-" + sample.variant() + "-")
                .toList();

        try (Stream<Path> files = Files.list(ACCEPTED)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .allMatch(file -> papers.stream().anyMatch(file::startsWith));
        }
    }

    @Test
    void aChangedLetterIsSeen() throws IOException {
        PagePicture one = page("DUPONT");

        assertThat(page("DUPONT").difference(one)).isZero();
        assertThat(page("DUPOMT").difference(one)).isGreaterThan(TOLERATED);
        assertThat(page("DUPÔNT").difference(one)).isPositive();
    }

    private static PagePicture page(String name) throws IOException {
        return PagePicture.of(ENGINE.print(Samples.receiptWith(Map.of("birthName", name)))
                        .pdf())
                .getFirst();
    }
}
