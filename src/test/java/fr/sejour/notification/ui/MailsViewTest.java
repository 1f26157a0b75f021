package fr.sejour.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static sejour.db.Tables.OUTGOING_MAIL;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import fr.sejour.notification.MailKind;
import fr.sejour.shared.Role;
import fr.sejour.testing.Html;
import fr.sejour.testing.ServiceTest;
import fr.sejour.testing.WithAgent;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class MailsViewTest extends SpringBrowserlessTest {

    private static final String ERROR = "550 <script>alert(1)</script>";

    @Autowired
    private DSLContext database;

    @Test
    @WithAgent(Role.ADMIN)
    void anAdminSeesWhichMailsFailButNotWhatTheySayOrToWhom() {
        owe("somebody", ERROR);

        UI.getCurrent().navigate("administration/courriels");

        assertThat(Html.words(getCurrentView()))
                .contains("Votre identifiant", "failing.example", "abandonné", ERROR)
                .doesNotContain("somebody")
                .doesNotContain("4829103756");
        assertThat(Html.of(getCurrentView()).select("script")).isEmpty();
    }

    /** Long before all others, so that it is on the list whatever they left. */
    private void owe(String name, String error) {
        database.insertInto(OUTGOING_MAIL)
                .set(OUTGOING_MAIL.KIND, MailKind.IDENTIFIER)
                .set(OUTGOING_MAIL.RECIPIENT, name + "@failing.example")
                .set(OUTGOING_MAIL.LANGUAGE, Locale.FRENCH)
                .set(OUTGOING_MAIL.PARAMETERS, JSONB.valueOf("{\"number\": \"4829103756\"}"))
                .set(OUTGOING_MAIL.MESSAGE_ID, "<" + UUID.randomUUID() + "@example.org>")
                .set(OUTGOING_MAIL.CREATED_AT, Instant.EPOCH)
                .set(OUTGOING_MAIL.ATTEMPTS, 100)
                .set(OUTGOING_MAIL.LAST_ERROR, error)
                .set(OUTGOING_MAIL.DROPPED_AT, Instant.EPOCH)
                .execute();
    }
}
