package fr.sejour.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import fr.sejour.dossier.CompleteDrafts;
import fr.sejour.dossier.CompleteDrafts.Ready;
import fr.sejour.dossier.Drafts;
import fr.sejour.testing.MovableClock;
import fr.sejour.testing.ServiceTest;
import fr.sejour.testing.SignedIn;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@ServiceTest
class AccountViewTest extends SpringBrowserlessTest {

    @Autowired
    private DSLContext database;

    @Autowired
    private Drafts drafts;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void oneSeesWithWhatOneSignsInAndHowToChangeThePassword() {
        Ready person = new CompleteDrafts(database, drafts, clock).adult();
        SignedIn.as(person.applicant(), person.person().number(), "Awa Traoré");

        AccountView page = navigate(AccountView.class);

        assertThat(page.getElement().getTextRecursively())
                .contains("Awa Traoré", person.person().number().digits(), "@");
        assertThat(findInView(Anchor.class).all().stream().map(Anchor::getHref))
                .contains("/mot-de-passe-oublie", "/contact");
    }
}
