package fr.sejour.demo;

import fr.sejour.registry.CivilStatus;
import fr.sejour.registry.Sex;
import fr.sejour.shared.ForeignerNumber;
import fr.sejour.shared.PackagedTable;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** People who do not exist, with names as they are found together. */
final class MadeUpPeople {

    private final List<Origin> origins = PackagedTable.rows("db/demo/generated_people.csv").stream()
            .map(row -> new Origin(row.get(0), list(row.get(1)), list(row.get(2)), list(row.get(3)), list(row.get(4))))
            .toList();

    private record Origin(
            String country, List<String> places, List<String> names, List<String> female, List<String> male) {}

    /** Somebody born on this day; every third has two names, every fifth two first names. */
    CivilStatus person(SplittableRandom random, ForeignerNumber number, LocalDate born) {
        Origin origin = one(random, origins);
        boolean female = random.nextInt(5) == 0;
        List<String> firstNames = female ? origin.female() : origin.male();
        String name = one(random, origin.names());
        return new CivilStatus(
                number,
                random.nextInt(3) == 0 ? name + "-" + one(random, origin.names()) : name,
                null,
                random.nextInt(5) == 0
                        ? one(random, firstNames) + " " + one(random, firstNames)
                        : one(random, firstNames),
                female ? Sex.FEMALE : Sex.MALE,
                born,
                origin.country(),
                one(random, origin.places()),
                origin.country());
    }

    static <T> T one(SplittableRandom random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static List<String> list(String column) {
        return List.of(column.split("\\|", -1));
    }
}
