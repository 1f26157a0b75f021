package fr.sejour.journey;

import fr.sejour.account.TestAccounts;
import fr.sejour.dossier.ApplicantCase;
import fr.sejour.registry.CivilStatus;
import fr.sejour.registry.EarlierPermit;
import fr.sejour.registry.Sex;
import fr.sejour.registry.TestRegistry;
import fr.sejour.shared.ForeignerNumber;
import fr.sejour.testing.MovableClock;
import java.time.LocalDate;
import java.time.Period;
import java.util.concurrent.atomic.AtomicLong;

/** Enters people into the registry, each for one journey. */
final class JourneyPeople {

    private static final Period CARE_BEGAN = Period.ofYears(14);

    private final TestRegistry registry;
    private final TestAccounts accounts;
    private final MovableClock clock;
    private final AtomicLong numbers = new AtomicLong(8_800_000_000L);

    JourneyPeople(TestRegistry registry, TestAccounts accounts, MovableClock clock) {
        this.registry = registry;
        this.accounts = accounts;
        this.clock = clock;
    }

    Person adult() {
        return enter("Nguyễn", "Thị Ánh Tuyết", Period.of(18, 3, 0), ApplicantCase.ADULT);
    }

    Person minor() {
        return enter("Traoré", "Aminata Fatoumata", Period.of(16, 6, 0), ApplicantCase.MINOR);
    }

    Person emancipatedMinor() {
        return enter("N'Guessan", "Affoué Grâce", Period.of(17, 2, 0), ApplicantCase.EMANCIPATED_MINOR);
    }

    /** A minor today, an adult tomorrow. */
    Person eighteenTomorrow() {
        return enter("Çeliku", "Ëngjëll", Period.of(18, 0, -1), ApplicantCase.MINOR);
    }

    Person fifteen() {
        return enter("Diallo", "Mamadou Saliou", Period.of(15, 4, 0), ApplicantCase.MINOR);
    }

    /** With an account already, for journeys that begin later. */
    Person withAccount(Person person) {
        accounts.open(person.number(), person.email(), Person.PASSWORD);
        return person;
    }

    /** Somebody with these names, of this age. */
    Person enter(String birthName, String firstNames, Period age, ApplicantCase applicantCase) {
        LocalDate today = clock.today();
        LocalDate birthDate = today.minus(age);
        ForeignerNumber number = new ForeignerNumber(Long.toString(numbers.incrementAndGet()));
        registry.put(
                new CivilStatus(number, birthName, null, firstNames, Sex.FEMALE, birthDate, "VN", "Hà Tĩnh", "VN"),
                new EarlierPermit(
                        today.minusYears(3),
                        today.minusMonths(3),
                        "Document de circulation pour étranger mineur",
                        "Mineur confié à l'aide sociale à l'enfance",
                        "Expiré"));
        return new Person(number, birthName, firstNames, birthDate, applicantCase, birthDate.plus(CARE_BEGAN));
    }
}
