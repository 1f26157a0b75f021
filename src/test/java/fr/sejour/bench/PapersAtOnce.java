package fr.sejour.bench;

import fr.sejour.printing.PaperEngine;
import fr.sejour.printing.PaperRequest;
import fr.sejour.printing.SamplePapers;
import fr.sejour.printing.TemplateFiles;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** A program that prints one paper, then many at once, and says how long it took and how much heap was in use. */
final class PapersAtOnce {

    static final int MANY = 50;
    static final String HEAP = "512m";

    private static final int PATIENCE_SECONDS = 90;

    private PapersAtOnce() {}

    /**
     * What is measured.
     *
     * @param firstMilliseconds from the start of the program to its first paper
     * @param allMilliseconds until the many are printed
     * @param megabytes of heap in use at most, what could have been freed included
     */
    record Figures(double firstMilliseconds, double allMilliseconds, double megabytes) {}

    static Figures inAProgramOfItsOwn() throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xmx" + HEAP,
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PapersAtOnce.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (!program.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            program.destroyForcibly();
        }
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (program.exitValue() != 0) {
            throw new IllegalStateException("The papers were not printed: " + said);
        }
        String[] figures = said.strip().split(" ");
        return new Figures(
                Double.parseDouble(figures[0]), Double.parseDouble(figures[1]), Double.parseDouble(figures[2]));
    }

    public static void main(String[] arguments) throws Exception {
        PaperEngine engine = new PaperEngine(TemplateFiles.onClasspath());
        List<PaperRequest> samples = PapersBench.templates().stream()
                .flatMap(template -> SamplePapers.packed().of(template).stream())
                .map(SamplePapers.Sample::request)
                .toList();
        engine.print(samples.getFirst());
        long first = ManagementFactory.getRuntimeMXBean().getUptime();
        samples.stream().map(PaperRequest::template).distinct().forEach(engine::templateHash);

        List<Callable<Integer>> printings = IntStream.range(0, MANY)
                .<Callable<Integer>>mapToObj(number ->
                        () -> engine.print(samples.get(number % samples.size())).pdf().length)
                .toList();
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(MANY)) {
            for (Future<Integer> printed : threads.invokeAll(printings)) {
                printed.get();
            }
        }
        double all = (System.nanoTime() - start) / 1e6;
        double heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        System.out.println(first + " " + all + " " + heap / (1 << 20));
    }
}
