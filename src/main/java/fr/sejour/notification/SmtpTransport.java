package fr.sejour.notification;

import fr.sejour.shared.CircuitBreaker;
import fr.sejour.shared.Texts;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Hands mails to the configured SMTP server, which is left alone for a while when it fails several times in a row. A server that
 * answers works, even where it refuses a mail.
 */
@Component
@ConditionalOnProperty("spring.mail.host")
class SmtpTransport implements MailTransport {

    static final int FAILURES_TO_PAUSE = 3;
    static final Duration PAUSE = Duration.ofMinutes(1);

    /** Of RFC 5321: the server closes the connection. */
    private static final int SERVICE_NOT_AVAILABLE = 421;

    private final JavaMailSender sender;
    private final InternetAddress from;
    private final CircuitBreaker circuit;

    SmtpTransport(JavaMailSender sender, Texts texts, Clock clock, @Value("${sejour.mail-from}") String from)
            throws UnsupportedEncodingException {
        this.sender = sender;
        this.from = new InternetAddress(
                from, texts.get(Locale.FRENCH, "notification.mail.sender"), StandardCharsets.UTF_8.name());
        circuit = new CircuitBreaker(clock, FAILURES_TO_PAUSE, PAUSE);
    }

    @Override
    public boolean isLeftAlone() {
        return circuit.refuses();
    }

    @Override
    public void deliver(Mail mail) {
        MimeMessage message = message(mail);
        if (!circuit.tryAcquire()) {
            throw new MailServerLeftAloneException();
        }
        try {
            sender.send(message);
            circuit.succeeded();
        } catch (MailException failed) {
            if (isAnswer(failed)) {
                circuit.succeeded();
            } else {
                circuit.failed();
            }
            throw failed;
        }
    }

    private static boolean isAnswer(MailException failed) {
        return failed instanceof MailSendException sending
                && Arrays.stream(sending.getMessageExceptions())
                        .anyMatch(cause -> cause instanceof SendFailedException && !isEnd(cause));
    }

    private static boolean isEnd(Exception cause) {
        return cause instanceof SMTPSendFailedException told
                && (told.getReturnCode() < 0 || told.getReturnCode() == SERVICE_NOT_AVAILABLE);
    }

    private MimeMessage message(Mail mail) {
        MimeMessage message = sender.createMimeMessage();
        try {
            boolean alternatives = true;
            MimeMessageHelper helper = new MimeMessageHelper(message, alternatives, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(mail.recipient());
            helper.setSubject(mail.subject());
            helper.setText(mail.plainText(), mail.html());
            for (Mail.Attachment attachment : mail.attachments()) {
                helper.addAttachment(
                        attachment.fileName(), new ByteArrayResource(attachment.content()), attachment.mediaType());
            }
            message.setHeader("Message-ID", mail.messageId());
            // RFC 3834: keeps absence notices from answering.
            message.setHeader("Auto-Submitted", "auto-generated");
            return message;
        } catch (MessagingException unwritable) {
            throw new MailPreparationException(unwritable);
        }
    }
}
