package fr.sejour.bench;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.document.DocumentContents;
import fr.sejour.document.DocumentPlace;
import fr.sejour.document.OpeningState;
import fr.sejour.document.SupportingDocument;
import fr.sejour.document.SupportingDocuments;
import fr.sejour.document.UploadOutcome;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.Draft;
import fr.sejour.filing.Drafts;
import fr.sejour.registry.TestRegistry;
import fr.sejour.shared.ApplicantId;
import fr.sejour.testing.SampleFiles;
import fr.sejour.testing.ServiceTest;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A file of 10 Mo received, against the same bytes copied to disk with SHA-256 and fsync; and what the service keeps in
 * memory while such a file comes.
 */
@ServiceTest
class UploadBench {

    private static final int SIZE = 10_000_000;
    private static final int WARM_UPS = 20;
    private static final double MEBIBYTE = 1 << 20;

    @TempDir
    Path folder;

    @Autowired
    SupportingDocuments documents;

    @Autowired
    DocumentContents contents;

    @Autowired
    Drafts drafts;

    @Autowired
    DSLContext database;

    private final ApplicantId applicant = new ApplicantId(UUID.randomUUID());
    private int round;

    /** Large pictures are decoded after the answer: how long that takes is told apart, and nothing else is measured meanwhile. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"pdf, ≥ 0.5", "bmp, ≥ 0.5", "tiff, ≥ 0.5", "png, ≥ 0.5", "jpg, ≥ 0.5"})
    void received(String extension, String goal) throws Exception {
        byte[] body = extension.equals("pdf") ? SampleFiles.pdfOfBytes(SIZE) : SampleFiles.picture(extension, SIZE);
        compare(body, "scan." + extension, "upload: " + extension + " of 10 Mo received, checked and kept", goal);
    }

    private void compare(byte[] body, String name, String figure, String goal) throws Exception {
        Draft draft = drafts.open(applicant, Somebody.knownTo(new TestRegistry(database)));
        List<Double> opened = new ArrayList<>();
        BenchComparison measured = BenchComparison.of(
                WARM_UPS,
                () -> {
                    change(body);
                    long start = System.nanoTime();
                    SupportingDocument received = receive(draft, name, new ByteArrayInputStream(body));
                    double speed = speed(body, start);
                    if (received.opening() == OpeningState.WAITING) {
                        assertThat(contents.thumbnail(applicant, received.id())).isPresent();
                        opened.add((System.nanoTime() - start) / 1e6);
                    }
                    documents.remove(applicant, draft.id(), received.id());
                    return speed;
                },
                () -> {
                    change(body);
                    long start = System.nanoTime();
                    copy(body);
                    return speed(body, start);
                });
        Table table = new Table("upload");
        table.add(figure, measured, "Mo/s", goal);
        if (!opened.isEmpty()) {
            double whole = BenchComparison.median(opened.stream()
                    .skip(WARM_UPS)
                    .mapToDouble(Double::doubleValue)
                    .toArray());
            table.add(
                    figure.replace("received, checked and kept", "decoded whole, small picture there"),
                    whole,
                    "ms",
                    "-");
        }
    }

    @Test
    void memory() throws Exception {
        Draft draft = drafts.open(applicant, Somebody.knownTo(new TestRegistry(database)));
        byte[] body = SampleFiles.pdfOfBytes(SIZE);
        double[] added = new double[BenchComparison.ROUNDS];
        for (int measurement = -1; measurement < added.length; measurement++) {
            change(body);
            long before = Heap.alive();
            AtLastByte source = new AtLastByte(body);
            SupportingDocument received = receive(draft, "scan.pdf", source);
            documents.remove(applicant, draft.id(), received.id());
            if (measurement >= 0) {
                added[measurement] = (source.alive - before) / MEBIBYTE;
            }
        }
        new Table("upload").add("upload: heap added while 10 Mo come", BenchComparison.median(added), "MiB", "≤ 1 MiB");
    }

    private SupportingDocument receive(Draft draft, String name, InputStream source) {
        UploadOutcome reception =
                documents.receive(applicant, new DocumentPlace(draft.id(), 0, DocumentType.NATIONALITY), name, source);
        assertThat(reception).isInstanceOf(UploadOutcome.Received.class);
        return ((UploadOutcome.Received) reception).document();
    }

    private void copy(byte[] body) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        Path file = folder.resolve("copy-" + round);
        byte[] piece = new byte[64 * 1024];
        try (InputStream source = new ByteArrayInputStream(body);
                FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int read = source.read(piece); read >= 0; read = source.read(piece)) {
                digest.update(piece, 0, read);
                channel.write(ByteBuffer.wrap(piece, 0, read));
            }
            channel.force(true);
        }
        assertThat(digest.digest()).hasSize(32);
        Files.delete(file);
    }

    /** Other bytes each time, so that none is in the store already: in a PDF's picture, after another picture's end. */
    private void change(byte[] body) {
        round++;
        boolean pdf = body[0] == '%';
        ByteBuffer.wrap(body).putInt(pdf ? body.length / 2 : body.length - Integer.BYTES, round);
    }

    private static double speed(byte[] body, long start) {
        return body.length / 1e6 / ((System.nanoTime() - start) / 1e9);
    }

    /** Measures what is alive when nearly all has come. */
    private static final class AtLastByte extends FilterInputStream {

        private long left;
        private long alive;

        AtLastByte(byte[] body) {
            super(new ByteArrayInputStream(body));
            left = body.length;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            left -= read;
            if (left < 1_000_000 && alive == 0) {
                alive = Heap.alive();
            }
            return read;
        }
    }
}
