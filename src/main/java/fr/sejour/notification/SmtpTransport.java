package fr.sejour.notification;

import fr.sejour.shared.Texts;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands mails to the configured SMTP server. */
@Component
@ConditionalOnProperty("spring.mail.host")
class SmtpTransport implements MailTransport {

    private final JavaMailSender sender;
    private final InternetAddress from;

    SmtpTransport(JavaMailSender sender, Texts texts, @Value("${sejour.mail-from}") String from)
            throws UnsupportedEncodingException {
        this.sender = sender;
        this.from = new InternetAddress(
                from, texts.get(Locale.FRENCH, "notification.mail.sender"), StandardCharsets.UTF_8.name());
    }

    @Override
    public void deliver(Mail mail) {
        sender.send(message(mail));
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
