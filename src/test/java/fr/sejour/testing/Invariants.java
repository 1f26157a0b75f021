package fr.sejour.testing;

import fr.sejour.database.Promises;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** The promises of {@code db/invariants.sql}, held against a database. */
public final class Invariants {

    private Invariants() {}

    /** What breaks a promise, each with the promise's name; empty when all are kept. */
    public static List<String> broken(DSLContext database) {
        return promises().entrySet().stream()
                .flatMap(promise -> Promises.breaking(database, promise.getValue(), 0).stream()
                        .map(row -> promise.getKey() + ": " + row))
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
        return Promises.queries();
    }
}
