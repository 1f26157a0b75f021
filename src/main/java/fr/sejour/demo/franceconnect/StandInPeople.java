package fr.sejour.demo.franceconnect;

import fr.sejour.registry.CivilStatus;
import fr.sejour.registry.DemoForeigners;
import fr.sejour.registry.Sex;
import fr.sejour.shared.PackagedTable;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The demo people as FranceConnect would know them, and somebody whom the registry does not know. */
final class StandInPeople {

    /** Whom FranceConnect alone knows. */
    private static final String OTHERS = "db/demo/franceconnect.csv";

    private final DemoForeigners people;
    private final Clock clock;

    StandInPeople(DemoForeigners people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    List<StandInPerson> all() {
        return Stream.concat(
                        people.people().stream()
                                .map(DemoForeigners.Person::civilStatus)
                                .map(StandInPeople::person),
                        PackagedTable.rows(OTHERS).stream().map(this::other))
                .toList();
    }

    Optional<StandInPerson> find(String subject) {
        return all().stream().filter(person -> person.subject().equals(subject)).findFirst();
    }

    private static StandInPerson person(CivilStatus person) {
        return new StandInPerson(
                subject(person.number().digits()),
                person.firstNames(),
                person.birthName(),
                person.birthDate(),
                person.sex() == Sex.FEMALE ? "female" : "male",
                "demo-" + person.number().digits() + "@example.org");
    }

    private StandInPerson other(List<String> row) {
        return new StandInPerson(
                subject(row.get(0)),
                row.get(1),
                row.get(2),
                LocalDate.now(clock).minus(Period.parse(row.get(3))),
                row.get(4),
                row.get(5));
    }

    /** The same at each start, so that what was linked stays linked. */
    private static String subject(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.US_ASCII)) + "v1";
    }
}
