package fr.sejour.account;

import fr.sejour.registry.CivilStatus;
import fr.sejour.registry.Sex;
import fr.sejour.registry.TestRegistry;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.ForeignerNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.jooq.DSLContext;

/** People of their own for each test, known to the registry, with an account or without. */
public final class TestAccounts {

    /** When all of them were born. */
    public static final LocalDate BIRTH_DATE = LocalDate.of(2008, 3, 27);

    private final TestRegistry registry;
    private final ApplicantStore applicants;
    private final AccountLinks links;
    private final PasswordHasher hasher = new PasswordHasher();

    public TestAccounts(DSLContext database, Clock clock) {
        registry = new TestRegistry(database);
        applicants = new ApplicantStore(database, clock);
        links = new AccountLinks(database, clock);
    }

    /** A number that nobody bears. */
    public static ForeignerNumber freeNumber() {
        return new ForeignerNumber(Long.toString(ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_000_000_000L)));
    }

    /** The address of each of these people. */
    public static String email(ForeignerNumber number) {
        return number + "@example.org";
    }

    /** Enters somebody into the registry. */
    public ForeignerNumber person(String birthName, String firstNames) {
        ForeignerNumber number = freeNumber();
        registry.put(
                new CivilStatus(number, birthName, null, firstNames, Sex.FEMALE, BIRTH_DATE, "ML", "Bamako", "ML"));
        return number;
    }

    /** Enters somebody into the registry and gives them an account. */
    public ForeignerNumber withAccount(String birthName, String firstNames, String password) {
        ForeignerNumber number = person(birthName, firstNames);
        applicants.add(number, email(number), Locale.FRENCH, hasher.hash(password));
        return number;
    }

    /** The token of a link just sent to somebody. */
    public String link(LinkPurpose purpose, ForeignerNumber number) {
        return link(purpose, number, email(number));
    }

    /** The token of a link just sent to this address of somebody. */
    public String link(LinkPurpose purpose, ForeignerNumber number, String email) {
        return links.token(links.add(purpose, number, email, Locale.FRENCH)).orElseThrow();
    }

    /** Gives an account to somebody whom the registry knows. */
    public void open(ForeignerNumber number, String email, String password) {
        applicants.add(number, email, Locale.FRENCH, hasher.hash(password));
    }

    /** The account of somebody who has one. */
    public ApplicantId account(ForeignerNumber number) {
        return applicants.find(number).orElseThrow().id();
    }

    /** Whether somebody has an account. */
    public boolean hasAccount(ForeignerNumber number) {
        return applicants.find(number).isPresent();
    }
}
