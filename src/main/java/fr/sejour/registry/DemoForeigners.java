package fr.sejour.registry;

import fr.sejour.shared.ForeignerNumber;
import fr.sejour.shared.PackagedTable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * People made up for demonstrations, one for each case of the procedure. Each start of the development profile enters
 * them into the registry with dates counted back from today, before other demonstration data.
 */
@Component
@Profile("development")
@Order(Ordered.HIGHEST_PRECEDENCE)
public class DemoForeigners implements ApplicationRunner {

    private static final String PEOPLE = "db/demo/foreigners.csv";
    private static final String PERMITS = "db/demo/foreigner_permits.csv";

    private final EmbeddedForeignerRegistry registry;
    private final Clock clock;

    DemoForeigners(EmbeddedForeignerRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    /**
     * One of these people.
     *
     * @param shows what the person demonstrates, in a few English words
     * @param civilStatus as it stands today
     */
    public record Person(String shows, CivilStatus civilStatus) {}

    /** All of them as they stand today, by number. */
    public List<Person> people() {
        return people(LocalDate.now(clock));
    }

    @Override
    public void run(ApplicationArguments arguments) {
        LocalDate today = LocalDate.now(clock);
        for (Person person : people(today)) {
            registry.put(person.civilStatus(), permits(person.civilStatus().number(), today));
        }
    }

    static List<Person> people(LocalDate today) {
        return PackagedTable.rows(PEOPLE).stream()
                .map(row -> new Person(row.get(1), civilStatus(row, today)))
                .toList();
    }

    private static CivilStatus civilStatus(List<String> row, LocalDate today) {
        return new CivilStatus(
                new ForeignerNumber(row.get(0)),
                row.get(3),
                emptyToNull(row.get(4)),
                row.get(5),
                Sex.valueOf(row.get(6)),
                before(today, row.get(2)),
                row.get(7),
                row.get(8),
                row.get(9));
    }

    private static List<EarlierPermit> permits(ForeignerNumber number, LocalDate today) {
        return PackagedTable.rows(PERMITS).stream()
                .filter(row -> row.get(0).equals(number.digits()))
                .map(row -> new EarlierPermit(
                        before(today, row.get(1)), before(today, row.get(2)), row.get(3), row.get(4), row.get(5)))
                .toList();
    }

    private static LocalDate before(LocalDate today, String period) {
        return today.minus(Period.parse(period));
    }

    private static @Nullable String emptyToNull(String column) {
        return column.isEmpty() ? null : column;
    }
}
