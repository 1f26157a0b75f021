package fr.sejour.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** The lines that a benchmark adds to the table that the script bench prints. */
public final class Table {

    private static final Path FOLDER = Path.of("target", "bench");

    private final Path file;

    /** @param bench name of the benchmark */
    public Table(String bench) {
        file = FOLDER.resolve(bench + ".tsv");
    }

    /** Both sides and what one makes of the other. */
    public void add(String figure, BenchComparison measured, String unit, String goal) throws IOException {
        write(
                figure,
                number(measured.ours()) + " " + unit,
                number(measured.reference()) + " " + unit,
                number(measured.ratio()),
                goal);
    }

    /** A figure that has nothing to be compared with. */
    public void add(String figure, double ours, String unit, String goal) throws IOException {
        write(figure, number(ours) + " " + unit, "-", "-", goal);
    }

    private void write(String... cells) throws IOException {
        Files.createDirectories(FOLDER);
        Files.writeString(file, String.join("\t", cells) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Three digits that matter, more before the decimal point. */
    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
    }
}
