package fr.sejour.account;

import fr.sejour.registry.DemoForeigners;
import fr.sejour.shared.ForeignerNumber;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Accounts of the people made up for demonstrations. Two are left without, so that creating one can be tried. */
@Component
@Profile("development")
class DemoAccounts implements ApplicationRunner {

    /** Of everybody made up for demonstrations. */
    static final String PASSWORD = "Demo-2026!";

    private static final Set<ForeignerNumber> WITHOUT_ACCOUNT =
            Set.of(new ForeignerNumber("9900000002"), new ForeignerNumber("9900000006"));

    private final DemoForeigners people;
    private final ApplicantStore applicants;
    private final PasswordHasher hasher;

    DemoAccounts(DemoForeigners people, ApplicantStore applicants, PasswordHasher hasher) {
        this.people = people;
        this.applicants = applicants;
        this.hasher = hasher;
    }

    /** Creates the missing accounts; accounts from an earlier start stay as they are. */
    @Override
    public void run(ApplicationArguments arguments) {
        people.people().stream()
                .map(person -> person.civilStatus().number())
                .filter(number -> !WITHOUT_ACCOUNT.contains(number))
                .filter(number -> applicants.find(number).isEmpty())
                .forEach(number -> applicants.add(
                        number, "demo-" + number + "@example.org", Locale.FRENCH, hasher.hash(PASSWORD)));
    }
}
