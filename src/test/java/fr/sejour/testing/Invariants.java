package fr.sejour.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.core.io.ClassPathResource;

/** The promises of {@code db/invariants.sql}, held against a database. */
public final class Invariants {

    private static final String MARK = "-- promise: ";

    private Invariants() {}

    /** What breaks a promise, each with the promise's name; empty when all are kept. */
    public static List<String> broken(DSLContext database) {
        return promises().entrySet().stream()
                .flatMap(promise -> breaking(database, promise.getValue()).map(row -> promise.getKey() + ": " + row))
                .toList();
    }

    /**
     * What breaks a promise now and did not before, for tests in a database where others leave rows of their own making.
     *
     * @param before what {@link #broken} told before the test
     */
    public static List<String> newlyBroken(DSLContext database, List<String> before) {
        return broken(database).stream().filter(row -> !before.contains(row)).toList();
    }

    /** Each promise's name and query, in the order of the file. */
    public static Map<String, String> promises() {
        Map<String, String> promises = new LinkedHashMap<>();
        Arrays.stream(script().split("(?m)^" + MARK)).skip(1).forEach(promise -> {
            String[] nameAndQuery = promise.split("\n", 2);
            promises.put(nameAndQuery[0], nameAndQuery[1]);
        });
        return promises;
    }

    private static Stream<String> breaking(DSLContext database, String query) {
        // Through JDBC: jOOQ would take the operator ? for a parameter.
        return database
                .connectionResult(connection -> {
                    try (var statement = connection.createStatement();
                            var rows = statement.executeQuery(query)) {
                        return database.fetch(rows).map(row -> row.intoMap().toString());
                    }
                })
                .stream();
    }

    private static String script() {
        try {
            return new ClassPathResource("db/invariants.sql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
