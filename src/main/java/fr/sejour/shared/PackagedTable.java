package fr.sejour.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads a small table that comes with the program: UTF-8, one header line, columns parted by semicolons, no quoting. */
public final class PackagedTable {

    private PackagedTable() {}

    /**
     * The rows below the header, each with all its columns; an empty column is an empty text.
     *
     * @param path from the root of the class path, for instance {@code db/reference/countries.csv}
     * @throws NullPointerException when there is no such table
     * @throws IllegalStateException when a row has more or fewer columns than the header
     */
    public static List<List<String>> rows(String path) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PackagedTable.class.getClassLoader().getResourceAsStream(path), path),
                StandardCharsets.UTF_8))) {
            List<List<String>> lines =
                    reader.lines().map(line -> List.of(line.split(";", -1))).toList();
            int columns = lines.getFirst().size();
            lines.stream().filter(row -> row.size() != columns).findFirst().ifPresent(row -> {
                throw new IllegalStateException(path + " has a row of " + row.size() + " columns: " + row);
            });
            return lines.subList(1, lines.size());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
