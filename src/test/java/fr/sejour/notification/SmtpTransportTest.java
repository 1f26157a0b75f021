package fr.sejour.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.sejour.shared.TextConfiguration;
import fr.sejour.shared.Texts;
import fr.sejour.testing.MovableClock;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server that fails, and one that refuses. */
class SmtpTransportTest {

    private static final Mail MAIL =
            new Mail("<1@example.org>", "somebody@example.org", "Subject", "Text", "<p>Text</p>", List.of());

    private final SilentMailServer silent = new SilentMailServer();
    private final MovableClock clock = new MovableClock();

    @AfterEach
    void letGo() {
        silent.close();
    }

    @Test
    void aServerThatKeepsFailingIsLeftAloneAndTriedByOneMailAfterAWhile() {
        service().run(context -> {
            SmtpTransport transport = context.getBean(SmtpTransport.class);
            for (int mail = 0; mail < SmtpTransport.FAILURES_TO_PAUSE; mail++) {
                assertThat(transport.isLeftAlone()).isFalse();
                assertThatThrownBy(() -> transport.deliver(MAIL)).isInstanceOf(MailException.class);
            }

            assertThat(transport.isLeftAlone()).isTrue();
            assertThatThrownBy(() -> transport.deliver(MAIL)).isInstanceOf(MailServerLeftAloneException.class);
            assertThat(silent.connections()).isEqualTo(SmtpTransport.FAILURES_TO_PAUSE);

            clock.advance(SmtpTransport.PAUSE);
            assertThat(transport.isLeftAlone()).isFalse();
            assertThatThrownBy(() -> transport.deliver(MAIL)).isInstanceOf(MailException.class);
            assertThatThrownBy(() -> transport.deliver(MAIL)).isInstanceOf(MailServerLeftAloneException.class);
            assertThat(silent.connections()).isEqualTo(SmtpTransport.FAILURES_TO_PAUSE + 1);
        });
    }

    @Test
    void aServerThatRefusesAMailWorks() {
        assertThat(isLeftAloneAfter(new SendFailedException("550 5.1.1 No such mailbox")))
                .isFalse();
        assertThat(isLeftAloneAfter(new SMTPSendFailedException("DATA", 421, "Closing", null, null, null, null)))
                .isTrue();
        assertThat(isLeftAloneAfter(new MessagingException("Could not connect")))
                .isTrue();
    }

    private boolean isLeftAloneAfter(MessagingException failure) {
        AtomicBoolean leftAlone = new AtomicBoolean();
        service()
                .withBean(JavaMailSender.class, () -> new FailingSender(failure))
                .run(context -> {
                    SmtpTransport transport = context.getBean(SmtpTransport.class);
                    for (int mail = 0; mail < SmtpTransport.FAILURES_TO_PAUSE; mail++) {
                        assertThatThrownBy(() -> transport.deliver(MAIL)).isInstanceOf(MailSendException.class);
                    }
                    leftAlone.set(transport.isLeftAlone());
                });
        return leftAlone.get();
    }

    /** Ends each sending in one way, told as Spring tells it. */
    private static final class FailingSender extends JavaMailSenderImpl {

        private final MessagingException failure;

        FailingSender(MessagingException failure) {
            this.failure = failure;
        }

        @Override
        protected void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
            throw new MailSendException(Map.of(messages[0], failure));
        }
    }

    @Test
    void noMailWaitsForAServerWithoutAnEnd() {
        new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
                .withPropertyValues("spring.mail.host=127.0.0.1")
                .run(context -> {
                    Properties settings =
                            context.getBean(JavaMailSenderImpl.class).getJavaMailProperties();
                    for (String protocol : List.of("smtp", "smtps")) {
                        for (String limit : List.of("connectiontimeout", "timeout", "writetimeout")) {
                            assertThat(settings.getProperty("mail." + protocol + "." + limit))
                                    .as("%s of %s in milliseconds", limit, protocol)
                                    .isNotNull()
                                    .satisfies(milliseconds -> assertThat(Integer.parseInt(milliseconds))
                                            .isBetween(1, 20_000));
                        }
                    }
                });
    }

    private ApplicationContextRunner service() {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
                .withUserConfiguration(TextConfiguration.class, Texts.class, SmtpTransport.class)
                .withBean(MovableClock.class, () -> clock)
                .withPropertyValues(
                        "spring.mail.host=127.0.0.1",
                        "spring.mail.port=" + silent.port(),
                        "spring.mail.properties.mail.smtp.timeout=100",
                        "sejour.mail-from=ne-pas-repondre@example.org");
    }
}
