package fr.sejour.notification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.complement.Demands;
import fr.sejour.complement.Demands.Asked;
import fr.sejour.dossier.DocumentType;
import fr.sejour.notification.BellController.News;
import fr.sejour.notification.BellController.Unread;
import fr.sejour.shared.Dates;
import fr.sejour.shared.ForeignerNumber;
import fr.sejour.shared.SignedInApplicant;
import fr.sejour.testing.ServiceTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@ServiceTest
class BellTest {

    @Autowired
    Demands demands;

    @Autowired
    Notifications notifications;

    @Autowired
    BellController bell;

    @Test
    void theListUnderTheBellIsDataAndSaysWhatIsUnread() {
        Asked asked = demands.asked(Map.of(DocumentType.IDENTITY, "Périmé."));
        SignedInApplicant applicant =
                new SignedInApplicant(asked.applicant(), new ForeignerNumber("0123456789"), "Aminata Traoré");
        Notification told = notifications.newest(asked.applicant(), 1).getFirst();
        String address = "/notifications/" + told.id().value();
        String date = "Le " + Dates.date(told.dates().sentAt());

        assertThat(bell.newest(applicant, Locale.FRENCH).getBody())
                .isEqualTo(List.of(new News(address, date, "Demande de complément", true)));
        assertThat(bell.unread(applicant, Locale.FRENCH).getBody())
                .isEqualTo(new Unread(1, "Mes notifications : 1 non lue"));

        notifications.open(asked.applicant(), told.id());

        assertThat(bell.newest(applicant, Locale.FRENCH).getBody())
                .isEqualTo(List.of(new News(address, date, "Demande de complément", false)));
    }

    @Test
    void whoIsNotSignedInAnyMoreGetsNothing() {
        assertThat(bell.newest(null, Locale.FRENCH).getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(bell.unread(null, Locale.FRENCH).getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
    }
}
