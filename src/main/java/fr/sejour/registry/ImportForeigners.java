package fr.sejour.registry;

import fr.sejour.shared.TimeConfiguration;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * The command {@code --import-foreigners=FILE}: enters the people of a file into the embedded registry, all or none of them, and
 * changes those whose numbers it has already. It ends with 1 when a line is wrong. Beside the service it can run when the
 * database is a separate server.
 */
public final class ImportForeigners {

    private static final String OPTION = "--import-foreigners";
    private static final int MOST_FAULTS = 100;

    private ImportForeigners() {}

    /** Whether the command line asks for an import. */
    public static boolean isAskedFor(String... arguments) {
        return Arrays.stream(arguments)
                .anyMatch(argument -> argument.equals(OPTION) || argument.startsWith(OPTION + "="));
    }

    /**
     * Imports the file and prints what came of it, or every line that is wrong.
     *
     * @return exit code of the process
     */
    public static int run(PrintStream out, String... arguments) {
        Optional<Path> file = file(arguments);
        if (file.isEmpty()) {
            out.println("Name the file: " + OPTION + "=people.csv");
            return 1;
        }
        Optional<List<CivilStatus>> people = people(file.get(), out);
        if (people.isEmpty()) {
            out.println("Nothing was imported.");
            return 1;
        }
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Connection.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of("logging.level.root", "warn"))
                .run(arguments)) {
            EmbeddedForeignerRegistry.Entered entered =
                    context.getBean(EmbeddedForeignerRegistry.class).enter(people.get());
            out.println("Imported: " + entered.added() + " new, " + entered.changed() + " changed, "
                    + entered.unchanged() + " as before.");
            return 0;
        }
    }

    private static Optional<Path> file(String... arguments) {
        return Arrays.stream(arguments)
                .filter(argument -> argument.startsWith(OPTION + "="))
                .map(argument -> argument.substring(OPTION.length() + 1))
                .filter(name -> !name.isBlank())
                .map(Path::of)
                .findFirst();
    }

    /** The people of the file; empty when something in it is wrong, which is told. */
    private static Optional<List<CivilStatus>> people(Path file, PrintStream out) {
        ForeignerFile read;
        try {
            read = ForeignerFile.read(file, LocalDate.now(Clock.system(TimeConfiguration.PARIS)));
        } catch (IOException unreadable) {
            out.println("The file cannot be read: " + unreadable);
            return Optional.empty();
        }
        List<String> faults = read.faults();
        faults.stream().limit(MOST_FAULTS).forEach(fault -> out.println(fault + "."));
        if (faults.size() > MOST_FAULTS) {
            out.println("And " + (faults.size() - MOST_FAULTS) + " more faults.");
        }
        return faults.isEmpty() ? Optional.of(read.people()) : Optional.empty();
    }

    /** What the import needs of the service. */
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JooqAutoConfiguration.class
    })
    @ComponentScan("fr.sejour.database")
    @Import(EmbeddedForeignerRegistry.class)
    static class Connection {}
}
