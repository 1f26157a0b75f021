package fr.sejour.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.sejour.shared.ForeignerNumber;
import fr.sejour.testing.Written;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.impl.DSL;
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
    void tenRequestsADayAreJudgedForANumberAndNoMore() {
        ForeignerNumber number = people.person("Traoré", "Aminata");
        for (int day = 1; day <= 10; day++) {
            create(number, TestAccounts.BIRTH_DATE.plusDays(day), "Traoré", someAddress());
        }
        String address = someAddress();

        create(number, TestAccounts.BIRTH_DATE, "Traoré", address);

        assertThat(mailsTo(address)).isEmpty();
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

    private void allAnswered() {
        await().until(() -> database.fetchCount(
                        DSL.table("scheduled_tasks"), DSL.field("task_name").eq(AccountRequests.TASK.getTaskName()))
                == 0);
    }

    private List<String> mailsTo(String address) {
        return Written.mailsTo(database, address);
    }

    private static String someAddress() {
        return UUID.randomUUID() + "@example.org";
    }
}
