package fr.sejour.account;

import static org.assertj.core.api.Assertions.assertThat;
import static sejour.db.Tables.ACCOUNT_LINK_TOKEN;
import static sejour.db.Tables.APPLICANT;

import fr.sejour.account.Passwords.Outcome;
import fr.sejour.shared.ForeignerNumber;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AccountLinksTest extends AccountTest {

    @Autowired
    AccountLinks links;

    @Autowired
    Passwords passwords;

    @Test
    void aLinkMakesTheAccountWithTheAddressItWasSentTo() {
        ForeignerNumber number = people.person("Traoré", "Aminata");
        String token = creation(number);

        assertThat(passwords.set(token, PASSWORD)).isInstanceOf(Outcome.Accepted.class);

        assertThat(signIn.attempt(number, PASSWORD)).isPresent();
        assertThat(database.fetchSingle(APPLICANT, APPLICANT.FOREIGNER_NUMBER.eq(number))
                        .getEmail())
                .isEqualTo(TestAccounts.email(number));
    }

    @Test
    void lookingAtALinkDoesNotSpendIt() {
        ForeignerNumber number = people.person("Traoré", "Aminata");
        String token = creation(number);

        links.state(token);
        links.state(token);

        assertThat(links.state(token))
                .isEqualTo(new LinkState.Open(LinkPurpose.CREATE_ACCOUNT, new LinkHolder.OfApplicant(number)));
    }

    @Test
    void aRefusedPasswordDoesNotSpendIt() {
        String token = creation(people.person("Traoré", "Aminata"));

        Outcome outcome = passwords.set(token, "Soleil2026!");

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.broken()).containsExactly(PasswordRules.Rule.NOT_COMMON));
        assertThat(links.state(token)).isInstanceOf(LinkState.Open.class);
    }

    @Test
    void aLinkWorksOnce() {
        ForeignerNumber number = people.person("Traoré", "Aminata");
        String token = creation(number);
        passwords.set(token, PASSWORD);

        Outcome second = passwords.set(token, OTHER_PASSWORD);

        assertThat(second).isEqualTo(new Outcome.NotOpen(new LinkState.Spent(LinkPurpose.CREATE_ACCOUNT)));
        assertThat(signIn.attempt(number, OTHER_PASSWORD)).isEmpty();
        assertThat(signIn.attempt(number, PASSWORD)).isPresent();
    }

    @Test
    void ofTwoUsesAtOnceOneIsAccepted() throws Exception {
        String token = creation(people.person("Traoré", "Aminata"));
        Callable<Outcome> use = () -> passwords.set(token, PASSWORD);

        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Future<Outcome>> outcomes =
                    threads.invokeAll(IntStream.range(0, 4).mapToObj(i -> use).toList());
            assertThat(outcomes.stream().filter(outcome -> outcome.resultNow() instanceof Outcome.Accepted))
                    .hasSize(1);
        }
    }

    @Test
    void aLinkWorksForADayFromItsSending() {
        ForeignerNumber number = people.person("Traoré", "Aminata");
        UUID link = links.add(LinkPurpose.CREATE_ACCOUNT, number, TestAccounts.email(number), Locale.FRENCH);
        clock.advance(Duration.ofDays(3));
        String token = links.token(link).orElseThrow();

        clock.advance(Duration.ofHours(24).minusMinutes(1));
        assertThat(links.state(token)).isInstanceOf(LinkState.Open.class);

        clock.advance(Duration.ofMinutes(2));
        assertThat(links.state(token)).isEqualTo(new LinkState.Expired(LinkPurpose.CREATE_ACCOUNT));
        assertThat(passwords.set(token, PASSWORD)).isInstanceOf(Outcome.NotOpen.class);
        assertThat(people.hasAccount(number)).isFalse();
    }

    @Test
    void anExpiredLinkIsReplacedByAnotherMailToTheSameAddress() {
        ForeignerNumber number = people.person("Traoré", "Aminata");
        String token = creation(number);
        clock.advance(Duration.ofHours(25));

        assertThat(passwords.renew(token)).isTrue();

        assertThat(mailsTo(number)).containsExactly("CONFIRM_ADDRESS");
    }

    @Test
    void aSpentOrUnknownLinkIsNotReplaced() {
        ForeignerNumber number = people.person("Traoré", "Aminata");
        String token = creation(number);
        passwords.set(token, PASSWORD);

        assertThat(passwords.renew(token)).isFalse();
        assertThat(passwords.renew("nothing")).isFalse();

        assertThat(mailsTo(number)).isEmpty();
    }

    @Test
    void everyCopyOfAMailWorksUntilOneWasUsed() {
        ForeignerNumber number = people.person("Traoré", "Aminata");
        UUID link = links.add(LinkPurpose.CREATE_ACCOUNT, number, TestAccounts.email(number), Locale.FRENCH);
        String first = links.token(link).orElseThrow();
        String second = links.token(link).orElseThrow();

        assertThat(passwords.set(first, PASSWORD)).isInstanceOf(Outcome.Accepted.class);

        assertThat(links.state(second)).isInstanceOf(LinkState.Spent.class);
        assertThat(links.token(link)).isEmpty();
    }

    @Test
    void aNewPasswordEndsTheOldOneAndEveryOtherLinkAndIsToldByMail() {
        ForeignerNumber number = people.withAccount("Traoré", "Aminata", PASSWORD);
        String used = reset(number);
        String other = reset(number);

        passwords.set(used, OTHER_PASSWORD);

        assertThat(signIn.attempt(number, PASSWORD)).isEmpty();
        assertThat(signIn.attempt(number, OTHER_PASSWORD)).isPresent();
        assertThat(links.state(other)).isInstanceOf(LinkState.Spent.class);
        assertThat(mailsTo(number)).containsExactly("PASSWORD_CHANGED");
    }

    @Test
    void aNewPasswordForgetsEarlierFailures() {
        ForeignerNumber number = people.withAccount("Traoré", "Aminata", PASSWORD);
        for (int failures = 1; failures <= 10; failures++) {
            signIn.attempt(number, OTHER_PASSWORD);
            clock.advance(failures < 10 ? SignInDelays.alone(failures) : Duration.ZERO);
        }

        passwords.set(reset(number), "Nouveau!93 carre");

        assertThat(signIn.attempt(number, "Nouveau!93 carre")).isPresent();
    }

    @Test
    void aCreationLinkIsWorthNothingOnceThereIsAnAccount() {
        ForeignerNumber number = people.withAccount("Traoré", "Aminata", PASSWORD);

        assertThat(passwords.set(creation(number), OTHER_PASSWORD)).isInstanceOf(Outcome.NotOpen.class);

        assertThat(signIn.attempt(number, PASSWORD)).isPresent();
    }

    @Test
    void onlyAHashOfTheTokenIsKept() {
        String token = creation(people.person("Traoré", "Aminata"));

        List<byte[]> kept = database.fetch(ACCOUNT_LINK_TOKEN).getValues(ACCOUNT_LINK_TOKEN.TOKEN_HASH);

        assertThat(kept).isNotEmpty().allSatisfy(hash -> assertThat(hash).hasSize(32));
        assertThat(kept)
                .noneSatisfy(hash -> assertThat(new String(hash, StandardCharsets.ISO_8859_1))
                        .contains(token));
    }

    private String creation(ForeignerNumber number) {
        return people.link(LinkPurpose.CREATE_ACCOUNT, number);
    }

    private String reset(ForeignerNumber number) {
        return people.link(LinkPurpose.RESET_PASSWORD, number);
    }
}
