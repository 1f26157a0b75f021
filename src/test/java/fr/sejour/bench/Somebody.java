package fr.sejour.bench;

import fr.sejour.registry.CivilStatus;
import fr.sejour.registry.Sex;
import fr.sejour.registry.TestRegistry;
import fr.sejour.shared.ForeignerNumber;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;

/** People to measure with, each with a number of their own. */
final class Somebody {

    private Somebody() {}

    /** Enters somebody into the registry. */
    static ForeignerNumber knownTo(TestRegistry registry) {
        ForeignerNumber number = new ForeignerNumber(
                Long.toString(ThreadLocalRandom.current().nextLong(1_000_000_000L, 8_000_000_000L)));
        registry.put(new CivilStatus(
                number, "Diop", null, "Awa", Sex.FEMALE, LocalDate.of(2008, 3, 12), "SN", "Thiès", "SN"));
        return number;
    }
}
