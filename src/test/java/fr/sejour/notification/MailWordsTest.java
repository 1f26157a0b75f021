package fr.sejour.notification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.shared.Colours;
import fr.sejour.shared.Texts;
import fr.sejour.testing.ServiceTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class MailWordsTest {

    private static final Map<String, String> PARAMETERS = Map.of(MailWriter.NUMBER, "4829103756");

    @Autowired
    MailWriter writer;

    @Autowired
    Texts texts;

    @ParameterizedTest
    @EnumSource(
            value = MailKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "CONFIRM_ADDRESS",
                "PASSWORD_RESET",
                "AGENT_INVITED",
                "AGENT_PASSWORD_RESET",
                "CONFIRM_NEW_ADDRESS",
                "REQUEST_RECORDED",
                "NOTIFICATION_WAITS",
                "REMINDER_TO_OPEN",
                "REMINDER_TO_ANSWER",
                "DRAFT_EXPIRES"
            })
    void everyMailIsSignedAndAsksForNoAnswer(MailKind kind) {
        Mail mail = write(kind);

        assertThat(mail.subject()).isNotBlank();
        for (String words : new String[] {mail.plainText(), mail.html()}) {
            assertThat(words)
                    .contains("La Direction Générale des Étrangers en France")
                    .contains("ne pas répondre")
                    .contains("http://localhost:8080/");
        }
    }

    @Test
    void aMailThatTellsOfFailuresSaysThatNothingIsLocked() {
        for (MailKind kind : List.of(MailKind.SIGN_IN_SLOWED, MailKind.AGENT_SIGN_IN_SLOWED)) {
            assertThat(write(kind).plainText()).contains("Votre compte n'est pas bloqué.", "rien ne change");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = MailKind.class,
            names = {"ACCOUNT_EXISTS", "PASSWORD_CHANGED", "ADDRESS_CHANGED", "SIGN_IN_SLOWED"})
    void onlyTheReminderHoldsTheForeignerNumber(MailKind other) {
        assertThat(write(MailKind.IDENTIFIER).plainText()).contains("4829103756");
        assertThat(write(other).plainText()).doesNotContain("4829103756");
    }

    @Test
    void whateverAValueHoldsIsTextInTheHtml() {
        MailBody body = new MailBody()
                .say("<script>alert(1)</script>")
                .fact("<b>", "\"><img src=x onerror=alert(1)>")
                .link("<i>", "&", "https://example.org/?a=1&b=\"x\"");

        String html = new MailLayout(texts).html(Locale.FRENCH, "</title><script>", body);

        assertThat(html)
                .doesNotContain("<script>")
                .doesNotContain("<img")
                .doesNotContain("<b>")
                .doesNotContain("<i>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("href=\"https://example.org/?a=1&amp;b=&quot;x&quot;\"");
    }

    @Test
    void theColoursAreThoseOfTheService() {
        Colours others = new Colours("--page: #0c0ffe; --surface: #0c0ffe; --text: #0c0ffe; --line: #0c0ffe;"
                + "--muted: #0c0ffe; --accent: light-dark(#0c0ff1, #0c0ff2); --on-accent: #0c0ffe;");

        assertThat(MailLayout.style(others)).contains("a { color: #0c0ff1; }", "a { color: #0c0ff2; }");
        assertThat(write(MailKind.IDENTIFIER).html())
                .contains(Colours.packaged().light("a { color: var(--accent); }"))
                .doesNotContain("var(");
    }

    private Mail write(MailKind kind) {
        return writer.write(new OutgoingMail(
                        UUID.randomUUID(), kind, "a@example.org", Locale.FRENCH, PARAMETERS, "<1@example.org>", 0))
                .orElseThrow();
    }
}
