package fr.sejour.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import fr.sejour.document.DocumentPlace;
import fr.sejour.document.SupportingDocument;
import fr.sejour.document.SupportingDocuments;
import fr.sejour.document.UploadOutcome;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.Draft;
import fr.sejour.examiner.FileExaminer;
import fr.sejour.filing.Drafts;
import fr.sejour.registry.TestRegistry;
import fr.sejour.shared.ApplicantId;
import fr.sejour.testing.HostileFiles;
import fr.sejour.testing.ServiceTest;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How long files that are broken, too much or pretending take to be answered, and what they take of the heap. */
@ServiceTest
class HostileBench {

    private static final int ROUNDS = 7;
    private static final double MEBIBYTE = 1 << 20;

    @Autowired
    SupportingDocuments documents;

    @Autowired
    Drafts drafts;

    @Autowired
    DSLContext database;

    private final ApplicantId applicant = new ApplicantId(UUID.randomUUID());
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** @param allocated MiB that the service took to receive it, whether or not they were freed at once */
    private record Answer(String kind, double milliseconds, double allocated) {}

    @Test
    void everyKind() throws Exception {
        Draft draft = drafts.open(applicant, Somebody.knownTo(new TestRegistry(database)));
        Table table = new Table("hostile");
        List<Method> kinds = Arrays.stream(HostileFiles.class.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
        assertThat(kinds).hasSizeGreaterThan(30);
        double slowest = 0;
        double largest = 0;
        for (Method kind : kinds) {
            Answer answer = answer(draft, kind.getName(), (byte[]) kind.invoke(null));
            table.add("hostile: " + answer.kind(), answer.milliseconds(), "ms", "≤ 2000");
            slowest = Math.max(slowest, answer.milliseconds());
            largest = Math.max(largest, answer.allocated());
        }
        table.add("hostile: the slowest of these", slowest, "ms", "≤ 2000");
        table.add("hostile: heap taken by the service, the most of these", largest, "MiB", "≤ 64 with the next");
        table.add("hostile: whole heap of the process that opens them", FileExaminer.HEAP, "MiB", "≤ 64");
    }

    private Answer answer(Draft draft, String kind, byte[] content) {
        DocumentPlace place = new DocumentPlace(draft.id(), 0, DocumentType.NATIONALITY);
        double[] times = new double[ROUNDS];
        double[] allocated = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long bytes = threads.getCurrentThreadAllocatedBytes();
            long start = System.nanoTime();
            UploadOutcome reception =
                    documents.receive(applicant, place, "scan.pdf", new ByteArrayInputStream(content));
            times[round] = (System.nanoTime() - start) / 1e6;
            allocated[round] = (threads.getCurrentThreadAllocatedBytes() - bytes) / MEBIBYTE;
            if (reception instanceof UploadOutcome.Received(SupportingDocument document, var unused)) {
                documents.remove(applicant, draft.id(), document.id());
            }
        }
        return new Answer(kind, BenchComparison.median(times), BenchComparison.median(allocated));
    }
}
