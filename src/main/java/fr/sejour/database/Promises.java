package fr.sejour.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.core.io.ClassPathResource;

/** What the service promises of its data: the queries of {@code db/invariants.sql}, none of which ever returns a row. */
public final class Promises {

    private static final String MARK = "-- promise: ";

    private Promises() {}

    /** Each promise's name and query, in the order of the file. */
    public static Map<String, String> queries() {
        Map<String, String> queries = new LinkedHashMap<>();
        Arrays.stream(script().split("(?m)^" + MARK)).skip(1).forEach(promise -> {
            String[] nameAndQuery = promise.split("\n", 2);
            queries.put(nameAndQuery[0], nameAndQuery[1]);
        });
        return queries;
    }

    /**
     * The rows that break a promise; none when it is kept.
     *
     * @param query of {@link #queries()}
     * @param most how many rows at most; 0 for all
     */
    public static List<String> breaking(DSLContext database, String query, int most) {
        // Through JDBC: jOOQ would take the operator ? for a parameter.
        return database.connectionResult(connection -> {
            try (var statement = connection.createStatement()) {
                statement.setMaxRows(most);
                try (var rows = statement.executeQuery(query)) {
                    return database.fetch(rows).map(row -> row.intoMap().toString());
                }
            }
        });
    }

    private static String script() {
        try {
            return new ClassPathResource("db/invariants.sql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
