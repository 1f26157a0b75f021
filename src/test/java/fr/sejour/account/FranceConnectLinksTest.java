package fr.sejour.account;

import static org.assertj.core.api.Assertions.assertThat;
import static sejour.db.Tables.FRANCECONNECT_LINK;

import fr.sejour.account.FranceConnectLinks.Arrival;
import fr.sejour.account.FranceConnectLinks.Outcome;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.ForeignerNumber;
import fr.sejour.testing.Written;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FranceConnectLinksTest extends AccountTest {

    @Autowired
    FranceConnectLinks links;

    @Autowired
    FranceConnectData data;

    private ForeignerNumber number;
    private ApplicantId account;

    @BeforeEach
    void somebody() {
        number = people.withAccount("N'Guessan-Koné", "Affoué", PASSWORD);
        account = people.account(number);
    }

    @Test
    void aLinkedIdentityOpensItsAccountLikeThePassword() {
        FranceConnectIdentity identity = identity("N'Guessan-Koné");
        assertThat(links.link(account, identity)).isEqualTo(Outcome.LINKED);

        assertThat(links.signIn(identity))
                .isEqualTo(new Arrival.SignedIn(signIn.attempt(number, PASSWORD).orElseThrow()));
        assertThat(Written.actsOf(database, account.value()))
                .containsExactly("FRANCECONNECT_LINKED", "SIGNED_IN_BY_FRANCECONNECT", "SIGNED_IN");
        assertThat(mailsTo(number)).containsExactly("FRANCECONNECT_LINKED");
    }

    @Test
    void anIdentityOpensNothingBeforeItIsLinked() {
        assertThat(links.signIn(identity("N'Guessan-Koné"))).isInstanceOf(Arrival.NotLinked.class);
    }

    @Test
    void theSameSubjectOfAnotherIssuerOpensNothing() {
        FranceConnectIdentity identity = identity("N'Guessan-Koné");
        links.link(account, identity);

        assertThat(links.signIn(new FranceConnectIdentity(
                        "https://elsewhere.example", identity.subject(), identity.birthDate(), identity.birthName())))
                .isInstanceOf(Arrival.NotLinked.class);
    }

    @Test
    void theNameIsComparedAsForANewAccount() {
        assertThat(links.link(account, identity("NGUESSAN KONE"))).isEqualTo(Outcome.LINKED);
    }

    @Test
    void anotherNameOrBirthDateIsSomebodyElse() {
        LocalDate born = TestAccounts.BIRTH_DATE;
        Stream.of(identity("Traoré"), identity(""), identity("N'Guessan-Koné", born.plusDays(1)), unknownBirth())
                .forEach(identity -> {
                    assertThat(links.link(account, identity)).isEqualTo(Outcome.SOMEBODY_ELSE);
                    assertThat(links.signIn(identity)).isInstanceOf(Arrival.NotLinked.class);
                });
        assertThat(mailsTo(number)).isEmpty();
    }

    @Test
    void anAccountHasOneIdentityAndAnIdentityOneAccount() {
        FranceConnectIdentity first = identity("N'Guessan-Koné");
        ApplicantId namesake = people.account(people.withAccount("N'Guessan-Koné", "Affoué", PASSWORD));
        links.link(account, first);

        assertThat(links.link(account, identity("N'Guessan-Koné"))).isEqualTo(Outcome.TAKEN);
        assertThat(links.link(namesake, first)).isEqualTo(Outcome.TAKEN);
        assertThat(links.linkedAt(namesake)).isEmpty();
    }

    @Test
    void twoTabsAtOnceLinkOnce() throws Exception {
        FranceConnectIdentity identity = identity("N'Guessan-Koné");
        Callable<Outcome> link = () -> links.link(account, identity);

        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var outcome : threads.invokeAll(Collections.nCopies(4, link))) {
                assertThat(outcome.get()).isEqualTo(Outcome.LINKED);
            }
        }

        assertThat(mailsTo(number)).containsExactly("FRANCECONNECT_LINKED");
    }

    @Test
    void wrongPasswordsOfStrangersDoNotKeepFranceConnectOut() {
        FranceConnectIdentity identity = identity("N'Guessan-Koné");
        links.link(account, identity);
        for (int failure = 1; failure <= 10; failure++) {
            signIn.attempt(number, "Rtk7!xqy");
            clock.advance(failure < 10 ? SignInDelays.alone(failure) : Duration.ZERO);
        }
        assertThat(signIn.attempt(number, PASSWORD)).isEmpty();

        assertThat(links.signIn(identity)).isInstanceOf(Arrival.SignedIn.class);
    }

    @Test
    void failuresOfThePasswordGoOnCounting() {
        FranceConnectIdentity identity = identity("N'Guessan-Koné");
        links.link(account, identity);
        for (int failure = 1; failure <= 4; failure++) {
            signIn.attempt(number, "Rtk7!xqy");
        }

        assertThat(links.signIn(identity)).isInstanceOf(Arrival.SignedIn.class);
        assertThat(signIn.attempt(number, PASSWORD)).isEmpty();
    }

    @Test
    void unlinkedItOpensNothingAnyMoreAndIsToldOnce() {
        FranceConnectIdentity identity = identity("N'Guessan-Koné");
        links.link(account, identity);

        links.unlink(account);
        links.unlink(account);

        assertThat(links.signIn(identity)).isInstanceOf(Arrival.NotLinked.class);
        assertThat(mailsTo(number)).containsExactly("FRANCECONNECT_LINKED", "FRANCECONNECT_UNLINKED");
        assertThat(Written.actsOf(database, account.value()))
                .containsExactly("FRANCECONNECT_LINKED", "FRANCECONNECT_UNLINKED");
    }

    @Test
    void nothingOfTheIdentityIsKeptButAHash() {
        FranceConnectIdentity identity = identity("N'Guessan-Koné");
        links.link(account, identity);

        assertThat(database.fetchSingle(FRANCECONNECT_LINK, FRANCECONNECT_LINK.APPLICANT.eq(account))
                        .intoMap())
                .containsOnlyKeys("applicant", "identity", "linked_at")
                .containsEntry("identity", identity.hash());
    }

    @Test
    void theCopyOfOnesDataTellsOfIt() {
        assertThat(data.of(account)).isEmpty();
        links.link(account, identity("N'Guessan-Koné"));

        assertThat(data.of(account))
                .hasToString("[Link[linkedAt=" + links.linkedAt(account).orElseThrow() + "]]");
    }

    private static FranceConnectIdentity identity(String birthName) {
        return identity(birthName, TestAccounts.BIRTH_DATE);
    }

    private static FranceConnectIdentity identity(String birthName, LocalDate birthDate) {
        return new FranceConnectIdentity(
                "https://franceconnect.example", UUID.randomUUID().toString(), birthDate, birthName);
    }

    /** The year alone, as FranceConnect has it for some who were born abroad. */
    private static FranceConnectIdentity unknownBirth() {
        return new FranceConnectIdentity("https://franceconnect.example", "x", null, "N'Guessan-Koné");
    }
}
