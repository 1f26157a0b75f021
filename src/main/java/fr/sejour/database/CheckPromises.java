package fr.sejour.database;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * The command {@code ./run --check-promises}: holds every promise of {@code db/invariants.sql} against the database and exits
 * with status 0 when all are kept, else with 1. It only reads, and can run beside the service when the database is a separate
 * server.
 */
public final class CheckPromises {

    private static final String OPTION = "--check-promises";
    private static final int FIRST_ROWS = 5;

    private CheckPromises() {}

    /** Whether the command line asks for this check. */
    public static boolean isAskedFor(String... arguments) {
        return Arrays.asList(arguments).contains(OPTION);
    }

    /**
     * Checks all promises and prints each broken one with the first rows that break it.
     *
     * @return exit code of the process
     */
    public static int run(PrintStream out, String... arguments) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Connection.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of("logging.level.root", "warn"))
                .run(arguments)) {
            return tell(context.getBean(DSLContext.class), out);
        }
    }

    private static int tell(DSLContext database, PrintStream out) {
        Map<String, String> promises = Promises.queries();
        int broken = 0;
        for (Map.Entry<String, String> promise : promises.entrySet()) {
            List<String> rows = Promises.breaking(database, promise.getValue(), FIRST_ROWS + 1);
            if (!rows.isEmpty()) {
                broken++;
                out.println("Broken: " + promise.getKey());
                rows.stream().limit(FIRST_ROWS).forEach(row -> out.println("  " + row));
                if (rows.size() > FIRST_ROWS) {
                    out.println("  and more");
                }
            }
        }
        out.println(
                broken == 0
                        ? "All " + promises.size() + " promises are kept."
                        : broken + " of " + promises.size() + " promises are broken.");
        return broken == 0 ? 0 : 1;
    }

    /** What the check needs of the service. */
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JooqAutoConfiguration.class
    })
    @Import(EmbeddedDatabaseConfiguration.class)
    static class Connection {}
}
