package fr.sejour.account;

import static org.assertj.core.api.Assertions.assertThat;
import static sejour.db.Tables.ACCOUNT_REQUEST;

import fr.sejour.shared.ForeignerNumber;
import fr.sejour.testing.Written;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who gets a mail, and who gets silence; the page never tells which. */
class AccountRequestsTest extends AccountTest {

    @Autowired
    AccountRequests requests;

    @Test
    void whoProvesWhoTheyAreGetsALinkAtTheAddressTheyGave() {
        ForeignerNumber number = people.person("N'Guessan-Koné", "Affoué");
        String address = someAddress();

        create(number, TestAccounts.BIRTH_DATE, "nguessan kone", address);

        assertThat(mailsTo(address)).containsExactly("CONFIRM_ADDRESS");
    }

    @Test
    void anotherNameAnotherDateOrAnUnknownNumberGetSilence() {
        ForeignerNumber number = people.person("Traoré", "Aminata");
        String address = someAddress();

        create(number, TestAccounts.BIRTH_DATE, "Traora", address);
        create(number, TestAccounts.BIRTH_DATE.plusDays(1), "Traoré", address);
        create(TestAccounts.freeNumber(), TestAccounts.BIRTH_DATE, "Traoré", address);

        assertThat(mailsTo(address)).isEmpty();
    }

    @Test
    void whoHasAnAccountIsToldSoAtTheAddressOnRecordOnly() {
        ForeignerNumber number = people.withAccount("Traoré", "Aminata", PASSWORD);
        String address = someAddress();

        create(number, TestAccounts.BIRTH_DATE, "TRAORE", address);

        assertThat(mailsTo(TestAccounts.email(number))).containsExactly("ACCOUNT_EXISTS");
        assertThat(mailsTo(address)).isEmpty();
    }

    @Test
    void theAccountOfSomebodyElseStaysQuietWithoutProof() {
        ForeignerNumber number = people.withAccount("Traoré", "Aminata", PASSWORD);

        create(number, TestAccounts.BIRTH_DATE, "Diallo", someAddress());

        assertThat(mailsTo(TestAccounts.email(number))).isEmpty();
    }

    @Test
    void elevenWrongRequestsDoNotStopTheRightPersons() {
        ForeignerNumber number = people.person("Traoré", "Aminata");
        guess(new TestBrowser("198.51.100.20"), number, 11);
        String address = someAddress();

        from(new TestBrowser("198.51.100.20"), number, TestAccounts.BIRTH_DATE, address);
        allAnswered();

        assertThat(mailsTo(address)).containsExactly("CONFIRM_ADDRESS");
    }

    @Test
    void whoGuessesOnIsNotJudgedForADayAndEverybodyElseIs() {
        ForeignerNumber number = people.person("Traoré", "Aminata");
        TestBrowser stranger = new TestBrowser("198.51.100.20");
        guess(stranger, number, 30);
        String theirs = someAddress();
        String address = someAddress();

        from(stranger, number, TestAccounts.BIRTH_DATE, theirs);
        from(new TestBrowser("203.0.113.7"), number, TestAccounts.BIRTH_DATE, address);
        allAnswered();

        assertThat(mailsTo(theirs)).isEmpty();
        assertThat(mailsTo(address)).containsExactly("CONFIRM_ADDRESS");
        clock.advance(Duration.ofHours(24));
        from(stranger, number, TestAccounts.BIRTH_DATE, theirs);
        allAnswered();
        assertThat(mailsTo(theirs)).containsExactly("CONFIRM_ADDRESS");
    }

    @Test
    void theRightFactsAreAnsweredTenTimesADay() {
        ForeignerNumber number = people.person("Traoré", "Aminata");
        String address = someAddress();

        for (int i = 0; i < 12; i++) {
            create(number, TestAccounts.BIRTH_DATE, "Traoré", address);
        }

        assertThat(mailsTo(address)).hasSize(10).containsOnly("CONFIRM_ADDRESS");
    }

    @Test
    void unknownNumbersAndAddressesAreCountedLikeKnownOnes() {
        ForeignerNumber unknown = TestAccounts.freeNumber();
        String address = someAddress();

        requests.resetPassword(unknown);
        create(unknown, TestAccounts.BIRTH_DATE, "Traoré", address);
        requests.remindIdentifier(address, TestAccounts.BIRTH_DATE, "Traoré");
        allAnswered();

        assertThat(counted(unknown.digits())).containsExactly("RESET_PASSWORD");
        assertThat(counted(unknown + " ")).containsExactly("WRONG_FACTS");
        assertThat(counted(address + " ")).containsExactly("WRONG_FACTS");
    }

    @Test
    void sixWrongRemindersDoNotStopTheRightPersons() {
        ForeignerNumber number = people.withAccount("Traoré", "Aminata", PASSWORD);
        String address = TestAccounts.email(number);
        for (int i = 0; i < 6; i++) {
            requests.remindIdentifier(address, TestAccounts.BIRTH_DATE, "Diallo");
        }

        requests.remindIdentifier(address, TestAccounts.BIRTH_DATE, "Traoré");
        allAnswered();

        assertThat(mailsTo(address)).containsExactly("IDENTIFIER");
    }

    @Test
    void aForgottenPasswordIsAnsweredAtTheAddressOnRecordFiveTimesADay() {
        ForeignerNumber number = people.withAccount("Traoré", "Aminata", PASSWORD);

        for (int i = 0; i < 7; i++) {
            requests.resetPassword(number);
        }
        requests.resetPassword(TestAccounts.freeNumber());
        allAnswered();

        assertThat(mailsTo(TestAccounts.email(number))).hasSize(5).containsOnly("PASSWORD_RESET");
    }

    @Test
    void aForgottenIdentifierGoesToTheAddressOnRecordOfThatPersonOnly() {
        ForeignerNumber number = people.withAccount("Traoré", "Aminata", PASSWORD);
        String address = TestAccounts.email(number);

        requests.remindIdentifier(address, TestAccounts.BIRTH_DATE, "Diallo");
        requests.remindIdentifier(address, TestAccounts.BIRTH_DATE.minusYears(1), "Traoré");
        requests.remindIdentifier(someAddress(), TestAccounts.BIRTH_DATE, "Traoré");
        allAnswered();
        assertThat(mailsTo(address)).isEmpty();

        requests.remindIdentifier(address.toUpperCase(Locale.ROOT), TestAccounts.BIRTH_DATE, "traore");
        allAnswered();
        assertThat(mailsTo(address)).containsExactly("IDENTIFIER");
    }

    private void create(ForeignerNumber number, LocalDate birthDate, String birthName, String address) {
        requests.createAccount(number, birthDate, birthName, address, Locale.FRENCH);
        allAnswered();
    }

    private void guess(TestBrowser browser, ForeignerNumber number, int times) {
        for (int day = 1; day <= times; day++) {
            from(browser, number, TestAccounts.BIRTH_DATE.plusDays(day), someAddress());
        }
        allAnswered();
    }

    private void from(TestBrowser browser, ForeignerNumber number, LocalDate birthDate, String address) {
        browser.asks(() -> {
            requests.createAccount(number, birthDate, "Traoré", address, Locale.FRENCH);
            return number;
        });
    }

    private List<String> counted(String subject) {
        return database.fetch(ACCOUNT_REQUEST, ACCOUNT_REQUEST.SUBJECT.eq(subject))
                .getValues(ACCOUNT_REQUEST.KIND);
    }

    private List<String> mailsTo(String address) {
        return Written.mailsTo(database, address);
    }

    private static String someAddress() {
        return UUID.randomUUID() + "@example.org";
    }
}
