package fr.sejour.audit;

import static sejour.db.Tables.DOSSIER;

import fr.sejour.shared.DossierId;
import fr.sejour.shared.TimeConfiguration;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * The command {@code ./run --verify-journal}: checks every chain of the journal and exits with status 0 when all
 * chains are whole, else with 1. It opens only a connection to the database, so it can run beside the service when
 * the database is a separate server.
 */
public final class VerifyJournal {

    private static final String OPTION = "--verify-journal";

    private VerifyJournal() {}

    /** Whether the command line asks for this check. */
    public static boolean isAskedFor(String... arguments) {
        return Arrays.asList(arguments).contains(OPTION);
    }

    /**
     * Checks the journal and prints the result.
     *
     * @return exit code of the process
     */
    public static int run(PrintStream out, String... arguments) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Connection.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of("logging.level.root", "warn"))
                .run(arguments)) {
            return tell(context.getBean(JournalCheck.class).all(), context.getBean(DSLContext.class), out);
        }
    }

    private static int tell(JournalCheck.Result result, DSLContext database, PrintStream out) {
        if (result.broken().isEmpty()) {
            out.println("The journal is whole: " + result.lines() + " lines.");
            return 0;
        }
        BrokenLine broken = result.broken().get();
        out.println("The journal is broken at line " + broken.place() + " of " + name(broken.chain(), database) + ": "
                + switch (broken.reason()) {
                    case CHANGED -> "it is not what was written.";
                    case MISSING -> "it was removed.";
                    case ADDED -> "it was slipped in.";
                });
        return 1;
    }

    private static String name(UUID chain, DSLContext database) {
        return database.select(DOSSIER.NUMBER)
                .from(DOSSIER)
                .where(DOSSIER.ID.eq(new DossierId(chain)))
                .fetchOptional()
                .map(row -> row.value1() == null ? "draft " + chain : "dossier " + row.value1() + " (" + chain + ")")
                .orElse("actor " + chain);
    }

    /** What the check needs of the service. */
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JooqAutoConfiguration.class
    })
    @ComponentScan("fr.sejour.database")
    @Import({JournalCheck.class, TimeConfiguration.class})
    static class Connection {}
}
