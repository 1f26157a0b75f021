package fr.sejour.account;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sejour.db.Tables.KNOWN_DEVICE;
import static sejour.db.Tables.SIGN_IN_ATTEMPT;

import fr.sejour.shared.ForeignerNumber;
import fr.sejour.shared.TryLaterException;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Strangers slow themselves down, and nobody else any further than a device that the holder of the account does not know. */
class NoLockTest extends AccountTest {

    private static final String WRONG = "Rtk7!xqy";

    private final TestBrowser home = new TestBrowser("203.0.113.7");
    private final TestBrowser stranger = new TestBrowser("198.51.100.20");
    private ForeignerNumber number = TestAccounts.freeNumber();

    @Autowired
    SignInAttempts attempts;

    @Autowired
    KnownDevices devices;

    @Autowired
    OpenSessions sessions;

    @Autowired
    Passwords passwords;

    @Autowired
    AccountChanges changes;

    @BeforeEach
    void somebody() {
        number = people.withAccount("Traoré", "Aminata", PASSWORD);
    }

    @Test
    void tenWrongPasswordsOfAStrangerDoNotKeepTheHolderOutAtAKnownDevice() {
        assertThat(entersFrom(home)).isTrue();
        failsFrom(stranger, 10);
        home.moves("198.51.100.20");

        assertThat(entersFrom(home)).isTrue();
        assertThat(entersFrom(stranger)).isFalse();
    }

    @Test
    void norAtAnotherAddress() {
        failsFrom(stranger, 10);

        assertThat(entersFrom(home)).isTrue();
    }

    @Test
    void strangersEverywhereKeepANewDeviceWaitingForAQuarterOfAnHourAtMostAndAKnownOneNotAtAll() {
        TestBrowser abroad = new TestBrowser("192.0.2.9");
        assertThat(entersFrom(home)).isTrue();
        for (int network = 1; network <= 40; network++) {
            failsFrom(new TestBrowser("198.51.100." + network), 1);
            clock.advance(network < 40 ? Duration.ofMinutes(15) : Duration.ZERO);
        }

        assertThat(entersFrom(abroad)).isFalse();
        assertThat(entersFrom(home)).isTrue();
        clock.advance(Duration.ofMinutes(15));
        assertThat(entersFrom(abroad)).isTrue();
    }

    @Test
    void aKnownDeviceCountsItsOwnFailuresWhoeverSignsInThereMeanwhile() {
        ForeignerNumber other = people.withAccount("Diallo", "Mamadou", OTHER_PASSWORD);
        assertThat(entersFrom(home)).isTrue();
        IntStream.range(0, 4).forEach(i -> {
            assertThat(home.asks(() -> signIn.attempt(number, WRONG))).isEmpty();
            assertThat(home.asks(() -> signIn.attempt(other, OTHER_PASSWORD))).isPresent();
        });

        assertThat(entersFrom(home)).isFalse();
        clock.advance(Duration.ofSeconds(5));
        assertThat(entersFrom(home)).isTrue();
        assertThat(entersFrom(stranger)).isTrue();
    }

    @Test
    void aSignInForgetsOnlyTheFailuresOfItsOwnPlace() {
        failsFrom(stranger, 5);

        assertThat(entersFrom(home)).isTrue();

        assertThat(entersFrom(stranger)).isFalse();
    }

    @Test
    void anAddressOfTheSameCustomerIsTheSameNetwork() {
        failsFrom(new TestBrowser("2001:db8:1:2::1"), 4);

        assertThat(entersFrom(new TestBrowser("2001:db8:1:2:ffff::9"))).isFalse();
        assertThat(entersFrom(new TestBrowser("2001:db8:1:3::1"))).isTrue();
    }

    @Test
    void aDeviceIsKnownForNinetyDaysByACookieOfWhichOnlyAHashIsKept() {
        assertThat(entersFrom(home)).isTrue();
        var cookie = requireNonNull(home.device());

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getMaxAge()).isEqualTo((int) Duration.ofDays(90).toSeconds());
        assertThat(database.fetch(KNOWN_DEVICE, KNOWN_DEVICE.LOGIN.eq(number.digits())))
                .singleElement()
                .satisfies(row -> assertThat(row.getTokenHash()).isEqualTo(new RandomToken(cookie.getValue()).hash()));
        assertThat(isKnown(home)).isTrue();
        clock.advance(Duration.ofDays(90));
        assertThat(isKnown(home)).isFalse();
    }

    @Test
    void aCookieThatSomebodyPutThereIsWorthNothingAfterTheSignIn() {
        ForeignerNumber theirs = people.withAccount("Diallo", "Mamadou", OTHER_PASSWORD);
        assertThat(stranger.asks(() -> signIn.attempt(theirs, OTHER_PASSWORD))).isPresent();
        home.plant(stranger.device());

        assertThat(entersFrom(home)).isTrue();

        assertThat(isKnown(home)).isTrue();
        assertThat(isKnown(stranger)).isFalse();
    }

    @Test
    void aDeviceIsKnownOnlyToWhoSignedInThere() {
        ForeignerNumber other = people.withAccount("Diallo", "Mamadou", OTHER_PASSWORD);
        assertThat(entersFrom(home)).isTrue();

        assertThat(home.asks(() -> devices.current(Login.of(other)))).isEmpty();
    }

    @Test
    void disconnectingTheOthersLeavesOnlyTheDeviceThatAsksKnown() {
        TestBrowser lost = new TestBrowser("192.0.2.9");
        assertThat(entersFrom(lost)).isTrue();
        assertThat(entersFrom(home)).isTrue();

        home.asks(() -> {
            sessions.endOthers(people.account(number));
            return number;
        });

        assertThat(isKnown(home)).isTrue();
        assertThat(isKnown(lost)).isFalse();
    }

    @Test
    void aNewPasswordByMailGetsTheHolderInWhateverStrangersTryAndEndsTheOtherDevices() {
        TestBrowser lost = new TestBrowser("192.0.2.9");
        assertThat(entersFrom(lost)).isTrue();
        failsFrom(home, 5);
        failsFrom(stranger, 10);
        String link = people.link(LinkPurpose.RESET_PASSWORD, number);
        assertThat(home.asks(() -> passwords.set(link, OTHER_PASSWORD))).isInstanceOf(Passwords.Outcome.Accepted.class);
        failsFrom(stranger, 10);

        assertThat(isKnown(lost)).isFalse();
        assertThat(home.asks(() -> signIn.attempt(number, OTHER_PASSWORD))).isPresent();
    }

    @Test
    void aChangedPasswordLeavesTheDeviceKnownOnWhichItWasChanged() {
        TestBrowser lost = new TestBrowser("192.0.2.9");
        assertThat(entersFrom(lost)).isTrue();
        assertThat(entersFrom(home)).isTrue();

        assertThat(home.asks(() -> changes.changePassword(people.account(number), PASSWORD, OTHER_PASSWORD)))
                .isInstanceOf(AccountChanges.Outcome.Accepted.class);

        assertThat(isKnown(home)).isTrue();
        assertThat(isKnown(lost)).isFalse();
    }

    @Test
    void theHolderIsToldOfManyFailuresOnceADay() {
        failsFrom(stranger, 12);
        allAnswered();
        assertThat(mailsTo(number)).containsExactly("SIGN_IN_SLOWED");

        clock.advance(Duration.ofHours(23));
        failsFrom(new TestBrowser("192.0.2.9"), 1);
        allAnswered();
        assertThat(mailsTo(number)).hasSize(1);

        clock.advance(Duration.ofHours(1));
        failsFrom(new TestBrowser("192.0.2.10"), 1);
        allAnswered();
        assertThat(mailsTo(number)).containsExactly("SIGN_IN_SLOWED", "SIGN_IN_SLOWED");
    }

    @Test
    void whatIsRefusedAnywayIsNotHashed() throws Exception {
        HashQueue queue = new HashQueue(1, Duration.ZERO);
        PasswordGate gate = new PasswordGate(attempts, new PasswordHasher(queue));
        Login unknown = Login.of(TestAccounts.freeNumber());
        IntStream.range(0, 4)
                .forEach(i ->
                        assertThat(gate.judge(unknown, WRONG, null)).isInstanceOf(PasswordGate.Verdict.Wrong.class));

        BusyPlace place = new BusyPlace(queue);
        assertThat(gate.judge(unknown, WRONG, null)).isInstanceOf(PasswordGate.Verdict.TooEarly.class);
        place.free();
    }

    @Test
    void whatCouldNotBeHashedInTimeDoesNotCount() throws Exception {
        HashQueue queue = new HashQueue(1, Duration.ZERO);
        PasswordGate gate = new PasswordGate(attempts, new PasswordHasher(queue));
        Login login = Login.of(number);

        BusyPlace place = new BusyPlace(queue);
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> gate.judge(login, WRONG, null)).isInstanceOf(TryLaterException.class);
        }
        place.free();

        assertThat(database.fetch(SIGN_IN_ATTEMPT, SIGN_IN_ATTEMPT.LOGIN.eq(login.text())))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.getFailures()).isZero());
    }

    @Test
    void takingBackAnAttemptLeavesTheDelayOfALaterOne() {
        Login login = Login.of(number);
        IntStream.range(0, 3).forEach(i -> attempts.begin(login));
        SignInAttempts.Attempt waiting = attempts.begin(login);
        clock.advance(Duration.ofSeconds(5));
        assertThat(attempts.begin(login).refused()).isFalse();

        attempts.takeBack(waiting);

        assertThat(attempts.begin(login).refused()).isTrue();
        clock.advance(Duration.ofSeconds(10));
        assertThat(attempts.begin(login).refused()).isFalse();
    }

    private boolean entersFrom(TestBrowser browser) {
        return browser.asks(() -> signIn.attempt(number, PASSWORD)).isPresent();
    }

    /** Tries as soon as each try is judged. */
    private void failsFrom(TestBrowser browser, int times) {
        for (int failure = 1; failure <= times; failure++) {
            assertThat(browser.asks(() -> signIn.attempt(number, WRONG))).isEmpty();
            clock.advance(
                    failure < times
                            ? longer(SignInDelays.alone(failure), SignInDelays.together(failure))
                            : Duration.ZERO);
        }
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private boolean isKnown(TestBrowser browser) {
        return browser.asks(() -> devices.current(Login.of(number))).isPresent();
    }
}
