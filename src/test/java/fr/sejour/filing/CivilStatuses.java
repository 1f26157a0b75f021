package fr.sejour.filing;

import fr.sejour.registry.CivilStatus;
import fr.sejour.registry.Sex;
import fr.sejour.shared.ForeignerNumber;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;

/** Persons for tests, each with a number of their own. */
public final class CivilStatuses {

    private CivilStatuses() {}

    public static CivilStatus bornOn(LocalDate birthDate) {
        String number = "%010d".formatted(ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_000_000_000L));
        return new CivilStatus(
                new ForeignerNumber(number),
                "Ouédraogo",
                null,
                "Aïcha Noëlle",
                Sex.FEMALE,
                birthDate,
                "BF",
                "Bobo-Dioulasso",
                "BF");
    }
}
