package fr.sejour.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sejour.db.Tables.TEMPLATE_VERSION;

import fr.sejour.account.TestAgents;
import fr.sejour.filing.CompleteDrafts.Ready;
import fr.sejour.instruction.ExaminedDossiers;
import fr.sejour.paper.IssuedPapers;
import fr.sejour.printing.PdfFile;
import fr.sejour.printing.TemplateFiles;
import fr.sejour.printing.TemplateProblem;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.Role;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.testing.MovableClock;
import fr.sejour.testing.Queries;
import fr.sejour.testing.ServiceTest;
import fr.sejour.testing.Written;
import fr.sejour.workshop.Publishing.Result;
import fr.sejour.workshop.TemplatePreviews.Seen;
import fr.sejour.workshop.Workshop.Made;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;

/** What designers get: versions, what papers are printed with, and why something is not published. */
@ServiceTest
class WorkshopTest {

    private static final TemplateFile RECEIPT = TemplateFile.ofTemplate("receipt");
    private static final TemplateFile FRAME = TemplateFile.ofTemplate("dossier");
    private static final String TITLE = "$R{report.receipt.proof.title}";

    @Autowired
    private Workshop workshop;

    @Autowired
    private Publishing publishing;

    @Autowired
    private TemplatePreviews previews;

    @Autowired
    private PublishedTemplates published;

    @Autowired
    private TemplateStore store;

    @Autowired
    private IssuedPapers papers;

    @Autowired
    private DSLContext database;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ApplicationContext context;

    private SignedInAgent designer;
    private String first;

    @BeforeEach
    void signIn() {
        designer = new TestAgents(database, clock).withPassword(Role.DESIGNER);
        first = workshop.text(designer, RECEIPT, ContentReference.version(0));
    }

    /** Other tests print with the templates that came with the service. */
    @AfterEach
    void goBack() {
        for (TemplateFile file : List.of(RECEIPT, FRAME, TemplateFile.STYLES)) {
            TemplateState state = workshop.file(designer, file);
            if (state.published() == null || state.published().number() != 0) {
                assertThat(publishing.publish(designer, file, 0, state.seen(), "Fin de l'essai"))
                        .isEqualTo(new Result.Published());
            }
        }
    }

    @Test
    void theFirstVersionCameWithTheServiceAndIsPrintedWithUntilSomethingIsPublished() {
        List<TemplateState> files = workshop.files(designer);

        assertThat(files).extracting(TemplateState::file).contains(RECEIPT, FRAME, TemplateFile.STYLES);
        assertThat(files).allSatisfy(state -> {
            TemplateVersion delivered = state.versions().getLast();
            assertThat(delivered.number()).isZero();
            assertThat(delivered.author()).isNull();
            assertThat(state.published()).isEqualTo(delivered);
        });
        assertThat(workshop.samples(designer, FRAME))
                .contains(new SampleName("receipt", "arabic"), new SampleName("decision", "closing"))
                .doesNotContain(new SampleName("document-list", "normal"));
    }

    @Test
    void allFilesAreReadWithAsManyQueriesAsOne() throws Exception {
        assertThat(workshop.files(designer)).hasSizeGreaterThan(5);

        assertThat(Queries.during(database, () -> workshop.files(designer)))
                .hasSameSizeAs(Queries.during(database, () -> workshop.file(designer, RECEIPT)));
    }

    @Test
    void aPublishedVersionIsPrintedAtOnceAndWhatWasIssuedBeforeStays() {
        Ready early = new ExaminedDossiers(context).filed();
        byte[] before = papers.receipt(early.dossier()).content();
        int number = make(RECEIPT, first.replace(TITLE, "\"Une preuve nouvelle\""));

        assertThat(publish(RECEIPT, number)).isEqualTo(new Result.Published());

        Ready late = new ExaminedDossiers(context).filed();
        assertThat(text("workshop-published", papers.receipt(late.dossier()).content()))
                .contains("Une preuve nouvelle");
        assertThat(papers.receipt(early.dossier()).content()).isEqualTo(before);
        TemplateState state = workshop.file(designer, RECEIPT);
        assertThat(state.published()).isEqualTo(state.versions().getFirst());
        assertThat(state.publications().getFirst().reason()).isEqualTo("Plus clair");
        Map<String, List<PaperUse>> uses = workshop.uses(designer, RECEIPT);
        assertThat(uses.get(state.versions().getFirst().sha256()))
                .singleElement()
                .satisfies(use -> {
                    assertThat(use.kind()).isEqualTo("RECEIPT");
                    assertThat(use.number()).isOne();
                    assertThat(use.first()).isEqualTo(use.last());
                });
        assertThat(uses.get(state.versions().getLast().sha256())).isNotEmpty();
        assertThat(acts()).containsExactly("TEMPLATE_VERSION_MADE", "TEMPLATE_PUBLISHED");

        assertThat(publish(RECEIPT, 0)).isEqualTo(new Result.Published());

        Ready last = new ExaminedDossiers(context).filed();
        assertThat(text("workshop-back", papers.receipt(last.dossier()).content()))
                .doesNotContain("Une preuve nouvelle");
        assertThat(workshop.file(designer, RECEIPT).published())
                .isEqualTo(state.versions().getLast());
    }

    @Test
    void anotherNodePrintsWithItAsWell() {
        PublishedTemplates other = new PublishedTemplates(store, FirstTemplates.packed());
        assertThat(read(other)).isEqualTo(first);

        publish(RECEIPT, make(RECEIPT, first + "<!-- other node -->\n"));

        assertThat(read(other)).endsWith("<!-- other node -->\n");
    }

    @Test
    void theLaterOfTwoDesignersIsToldAndPublishesNothing() {
        int mine = make(RECEIPT, first + "<!-- mine -->\n");
        int theirs = make(RECEIPT, first + "<!-- theirs -->\n");
        long seen = workshop.file(designer, RECEIPT).seen();
        SignedInAgent other = new TestAgents(database, clock).withPassword(Role.DESIGNER);
        publishing.publish(other, RECEIPT, theirs, seen, "Avant");

        Result result = publishing.publish(designer, RECEIPT, mine, seen, "Après");

        assertThat(result)
                .isInstanceOfSatisfying(
                        Result.Overtaken.class,
                        overtaken -> assertThat(overtaken.by().reason()).isEqualTo("Avant"));
        assertThat(read(published)).endsWith("<!-- theirs -->\n");
    }

    @Test
    void ofManyAtTheSameMomentOnePublishes() throws Exception {
        long seen = workshop.file(designer, RECEIPT).seen();
        List<Integer> numbers = List.of(
                make(RECEIPT, first + "<!-- 1 -->\n"),
                make(RECEIPT, first + "<!-- 2 -->\n"),
                make(RECEIPT, first + "<!-- 3 -->\n"));
        List<Callable<Result>> calls = numbers.stream()
                .<Callable<Result>>map(number -> () -> publishing.publish(designer, RECEIPT, number, seen, "Vite"))
                .toList();

        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Result> results =
                    threads.invokeAll(calls).stream().map(Future::resultNow).toList();

            assertThat(results).filteredOn(Result.Published.class::isInstance).hasSize(1);
            assertThat(results).filteredOn(Result.Overtaken.class::isInstance).hasSize(2);
        }
    }

    @Test
    void whatDoesNotCompileIsRefusedWithItsFileAndPapersStayAsTheyAre() {
        int number = make(RECEIPT, first.replace("$F{prefecture}", "$F{prefectur}"));

        assertThat(publish(RECEIPT, number))
                .isInstanceOfSatisfying(
                        Result.Refused.class,
                        refused -> assertThat(refused.problems())
                                .isNotEmpty()
                                .extracting(TemplateProblem::file)
                                .containsOnly("receipt.jrxml"));
        assertThat(read(published)).isEqualTo(first);
        assertThat(workshop.file(designer, RECEIPT).hasDraft()).isTrue();
    }

    @Test
    void aFrameIsTriedWithAllTemplatesThatStandInIt() {
        String frame = workshop.text(designer, FRAME, ContentReference.version(0));
        int number = make(
                FRAME,
                frame.replace(
                        "<field name=\"lead\" class=\"java.lang.String\"/>",
                        "<field name=\"lead\" class=\"java.lang.String\"/>\n"
                                + "\t<field name=\"facts\" class=\"java.lang.String\"/>"));

        assertThat(publish(FRAME, number))
                .as("the field is the decision's already")
                .isInstanceOfSatisfying(
                        Result.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(TemplateProblem::file)
                                .contains("decision.jrxml"));
    }

    @Test
    void aReasonIsNeededAndAVersionThatIsThere() {
        assertThat(publishing.publish(designer, RECEIPT, 0, null, "  ")).isEqualTo(new Result.ReasonMissing());
        assertThatThrownBy(() -> publishing.publish(designer, RECEIPT, 100_000, null, "?"))
                .hasSameClassAs(new NotFoundException());
    }

    @Test
    void whatIsTypedIsKeptForItsDesignerUntilItBecomesAVersion() {
        assertThat(workshop.keepDraft(designer, RECEIPT, first + "<!-- typed -->"))
                .isTrue();
        SignedInAgent other = new TestAgents(database, clock).withPassword(Role.DESIGNER);

        assertThat(workshop.text(designer, RECEIPT, ContentReference.DRAFT)).endsWith("<!-- typed -->");
        assertThat(workshop.text(other, RECEIPT, ContentReference.DRAFT)).isEqualTo(read(published));
        assertThat(workshop.file(designer, RECEIPT).typed()).isTrue();
        assertThat(workshop.keepDraft(designer, RECEIPT, "x".repeat(Workshop.LARGEST + 1)))
                .isFalse();

        Made made = workshop.makeOfDraft(designer, RECEIPT, "Essai");

        assertThat(made).isInstanceOf(Made.Kept.class);
        assertThat(workshop.file(designer, RECEIPT).typed()).isFalse();
        assertThat(workshop.file(designer, RECEIPT).versions().getFirst().note())
                .isEqualTo("Essai");
        workshop.keepDraft(designer, RECEIPT, read(published));
        assertThat(workshop.file(designer, RECEIPT).typed()).isFalse();
    }

    @Test
    void aFileBroughtBecomesAVersionAndSoDoesWhatWasTyped() {
        workshop.keepDraft(designer, RECEIPT, first + "<!-- before the file -->");
        int before = workshop.file(designer, RECEIPT).versions().size();

        Made made = workshop.makeOfFile(designer, RECEIPT, bytes(first + "<!-- file -->"), "Avant le fichier");

        assertThat(made).isInstanceOf(Made.Kept.class);
        List<TemplateVersion> versions = workshop.file(designer, RECEIPT).versions();
        assertThat(versions).hasSize(before + 2);
        assertThat(versions.get(1).note()).isEqualTo("Avant le fichier");
        assertThat(workshop.text(
                        designer,
                        RECEIPT,
                        ContentReference.version(versions.get(1).number())))
                .endsWith("<!-- before the file -->");
        assertThat(workshop.makeOfFile(designer, RECEIPT, bytes(first), "")).isEqualTo(new Made.Known(0));
        for (byte[] unreadable : List.of(
                new byte[0], new byte[Workshop.LARGEST + 1], first.getBytes(StandardCharsets.UTF_16), new byte[] {-1
                })) {
            assertThat(workshop.makeOfFile(designer, RECEIPT, unreadable, "")).isEqualTo(new Made.Unreadable());
        }
    }

    @Test
    void aPreviewShowsThePagesOfASampleOrWhatIsWrong() throws IOException {
        SampleName twoPages = new SampleName("receipt", "pages");
        workshop.keepDraft(designer, RECEIPT, first.replace(TITLE, "\"Mon essai\""));

        Seen seen = previews.look(designer, RECEIPT, ContentReference.DRAFT, twoPages);

        assertThat(seen.problems()).isEmpty();
        assertThat(seen.pages()).isGreaterThan(1);
        assertThat(text(
                        "workshop-preview",
                        previews.pdf(designer, RECEIPT, ContentReference.DRAFT, twoPages)
                                .orElseThrow()))
                .contains("Mon essai");
        byte[] page = previews.page(designer, RECEIPT, ContentReference.DRAFT, twoPages, 2)
                .orElseThrow();
        assertThat(javax.imageio.ImageIO.read(new ByteArrayInputStream(page)).getWidth())
                .isBetween(820, 830);
        assertThat(previews.page(designer, RECEIPT, ContentReference.DRAFT, twoPages, seen.pages() + 1))
                .isEmpty();

        workshop.keepDraft(designer, RECEIPT, first.replace(TITLE, "$F{nothing}"));

        Seen broken = previews.look(designer, RECEIPT, ContentReference.DRAFT, twoPages);
        assertThat(broken.problems()).isNotEmpty();
        assertThat(broken.pages()).isZero();
        assertThat(broken.state()).isNotEqualTo(seen.state());
        assertThat(previews.pdf(designer, RECEIPT, ContentReference.DRAFT, twoPages))
                .isEmpty();
    }

    @Test
    void aFileOfTheFolderCountsWhenItWasSavedAfterThePublication(@TempDir Path folder) throws IOException {
        Path file = folder.resolve(RECEIPT.name());
        Files.writeString(file, "of the folder");
        PublishedTemplates inTheMaking = new PublishedTemplates(store, FirstTemplates.in(folder));
        publish(RECEIPT, make(RECEIPT, first + "<!-- published -->\n"));

        Files.setLastModifiedTime(file, FileTime.from(clock.instant().minus(Duration.ofHours(1))));
        assertThat(read(inTheMaking)).endsWith("<!-- published -->\n");

        Files.setLastModifiedTime(file, FileTime.from(clock.instant().plus(Duration.ofHours(1))));
        assertThat(read(inTheMaking)).isEqualTo("of the folder");
    }

    @Test
    void whatWasMadeCannotBeChanged() {
        assertThatThrownBy(() -> database.update(TEMPLATE_VERSION)
                        .set(TEMPLATE_VERSION.NOTE, "?")
                        .execute())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private int make(TemplateFile file, String text) {
        return switch (workshop.makeOfFile(designer, file, bytes(text), "")) {
            case Made.Kept(int number) -> number;
            case Made.Known(int number) -> number;
            case Made.Unreadable unreadable -> throw new AssertionError(unreadable);
        };
    }

    private Result publish(TemplateFile file, int number) {
        return publishing.publish(
                designer, file, number, workshop.file(designer, file).seen(), "Plus clair");
    }

    private List<String> acts() {
        return Written.actsOf(database, designer.id().value());
    }

    private static String read(TemplateFiles files) {
        return new String(files.read(RECEIPT.name()).orElseThrow(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String name, byte[] pdf) {
        return PdfFile.keep(name, pdf).text();
    }
}
