package fr.sejour.demo.franceconnect;

import static fr.sejour.testing.HttpVisitor.header;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import fr.sejour.testing.HttpVisitor;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.util.ReflectionTestUtils;

/** Answers that open nothing: refused, foreign, replayed, wrong, or none. */
class FranceConnectAnswersTest extends FranceConnectVisits {

    @Test
    void whoRefusesThereIsToldThatNothingWasPassedOn() throws Exception {
        link();
        browser = new HttpVisitor(port);

        assertSaysAndOpensNothing(open(PROVIDER.refused(press())), "refus", "rien ne nous a été transmis");
    }

    @Test
    void theAnswerToAnotherBrowserOpensNothing() throws Exception {
        link();
        HttpVisitor other = new HttpVisitor(port);
        String sentTo = header(other.get(BUTTON), "Location");
        browser = new HttpVisitor(port);
        press();

        assertSaysAndOpensNothing(open(PROVIDER.signedIn(sentTo, person)), "echec", "n'a pas abouti");
    }

    @Test
    void anAnswerCountsOnce() throws Exception {
        link();
        browser = new HttpVisitor(port);
        URI answer = PROVIDER.signedIn(press(), person);
        open(answer);
        assertThat(isSignedIn()).isTrue();

        assertThat(browser.location(open(answer))).isEqualTo("/connexion?franceconnect=echec");

        browser = new HttpVisitor(port);
        press();
        assertSaysAndOpensNothing(open(answer), "echec", "n'a pas abouti");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?code=x", "?state=x", "?code=x&state=x", "?error=%3Cscript%3E&state=x"})
    void whatFranceConnectNeverSentOpensNothing(String query) throws Exception {
        assertSaysAndOpensNothing(browser.get("/connexion/franceconnect/retour" + query), "echec", "n'a pas abouti");
    }

    static Stream<Arguments> wrongIdTokens() {
        return Stream.of(
                wrong("issuer", claims -> claims.issuer("https://elsewhere.example")),
                wrong("audience", claims -> claims.audience("another-service")),
                wrong("nonce", claims -> claims.claim("nonce", "another")),
                wrong("no nonce", claims -> claims.claim("nonce", null)),
                wrong("level", claims -> claims.claim("acr", "eidas0")),
                wrong("no level", claims -> claims.claim("acr", null)),
                wrong(
                        "expired",
                        claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(120)))),
                wrong("subject", claims -> claims.subject("another")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongIdTokens")
    void anIdTokenThatDoesNotHoldOpensNothing(String what, UnaryOperator<JWTClaimsSet.Builder> twist) throws Exception {
        link();
        browser = new HttpVisitor(port);
        PROVIDER.twistIdToken(twist);

        assertSaysAndOpensNothing(comeBack(person), "echec", "n'a pas abouti");
    }

    @Test
    void anIdTokenWithAnotherSignatureOrNoneOpensNothing() throws Exception {
        link();
        UnaryOperator<String> changed = token -> {
            String foreign = new StandInProvider(ServedProvider.CLIENT, clock).signed(new JWTClaimsSet.Builder());
            return token.substring(0, token.lastIndexOf('.')) + foreign.substring(foreign.lastIndexOf('.'));
        };
        UnaryOperator<String> unsigned =
                token -> "eyJhbGciOiJub25lIn0" + token.substring(token.indexOf('.'), token.lastIndexOf('.') + 1);

        for (UnaryOperator<String> twist : List.of(changed, unsigned)) {
            browser = new HttpVisitor(port);
            PROVIDER.twistSigned(twist);
            assertSaysAndOpensNothing(comeBack(person), "echec", "n'a pas abouti");
        }
    }

    @Test
    void whatIsToldOfAnotherPersonOrToAnotherServiceIsNotTaken() throws Exception {
        for (UnaryOperator<JWTClaimsSet.Builder> twist : List.<UnaryOperator<JWTClaimsSet.Builder>>of(
                claims -> claims.subject("another"),
                claims -> claims.audience("another-service"),
                claims -> claims.issuer("https://elsewhere.example"))) {
            browser = new HttpVisitor(port);
            PROVIDER.twistUserInfo(twist);
            assertSaysAndOpensNothing(comeBack(person), "echec", "n'a pas abouti");
        }
    }

    @Test
    void whatIsToldInPlainJsonIsTakenFromTheSameSubjectOnly() throws Exception {
        PROVIDER.tellPlainly();
        comeBack(person);
        password();
        assertThat(acts()).contains("FRANCECONNECT_LINKED");

        browser = new HttpVisitor(port);
        PROVIDER.twistUserInfo(claims -> claims.subject("another"));
        assertSaysAndOpensNothing(comeBack(person), "echec", "n'a pas abouti");
    }

    @Test
    void whileFranceConnectIsDownItSaysSoAndThePasswordStillSignsIn() throws Exception {
        ReflectionTestUtils.setField(
                Objects.requireNonNull(ReflectionTestUtils.getField(client, "registration")), "known", null);
        clock.advance(Duration.ofSeconds(6));
        PROVIDER.breakDown();

        assertSaysAndOpensNothing(browser.get(BUTTON), "indisponible", "FranceConnect ne répond pas en ce moment.");
        password();
        assertThat(isSignedIn()).isTrue();

        PROVIDER.mend();
        clock.advance(Duration.ofSeconds(6));
        assertThat(press()).startsWith(ServedProvider.CLIENT.issuer());
    }

    @Test
    void whenItBreaksDownBetweenQuestionAndAnswerItSaysSo() throws Exception {
        URI answer = PROVIDER.signedIn(press(), person);
        PROVIDER.breakDown();

        assertSaysAndOpensNothing(open(answer), "indisponible", "FranceConnect ne répond pas en ce moment.");
    }

    private static Arguments wrong(String what, UnaryOperator<JWTClaimsSet.Builder> twist) {
        return Arguments.of(what, twist);
    }
}
