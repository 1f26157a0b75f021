package fr.sejour.notification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.account.Accounts;
import fr.sejour.complement.Demands;
import fr.sejour.complement.Demands.Asked;
import fr.sejour.dossier.DocumentType;
import fr.sejour.shared.ApplicantId;
import fr.sejour.testing.ServiceTest;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Notifications and mails in the copy of their data that applicants may have. */
@ServiceTest
class NotificationDataTest {

    @Autowired
    Demands demands;

    @Autowired
    Accounts accounts;

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    NotificationData notifications;

    @Autowired
    MailData mails;

    @Test
    void areThoseOfThePersonAndNobodyElse() {
        Asked asked = demands.asked(Map.of(DocumentType.IDENTITY, "Périmé."));
        ApplicantId applicant = asked.applicant();
        Asked other = demands.asked(Map.of(DocumentType.IDENTITY, "Périmé."));
        UUID othersDossier = other.dossier().value();
        String address = accounts.contact(applicant).email();
        transaction.executeWithoutResult(_ -> outbox.add(
                MailKind.DRAFT_EXPIRES,
                address,
                Locale.FRENCH,
                Map.of(MailWriter.DOSSIER, othersDossier.toString(), MailWriter.DRAFT_NOTICE, "FIRST")));

        assertThat(notifications.of(applicant))
                .singleElement()
                .asString()
                .contains("COMPLEMENT", asked.dossier().value().toString());
        assertThat(mails.of(applicant))
                .extracting(Object::toString)
                .anyMatch(mail -> mail.contains("NOTIFICATION_WAITS") && mail.contains(address))
                .noneMatch(mail -> mail.contains("DRAFT_EXPIRES"));
    }
}
