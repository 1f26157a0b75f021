package fr.sejour.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import fr.sejour.filing.CompleteDrafts;
import fr.sejour.filing.CompleteDrafts.Ready;
import fr.sejour.filing.Drafts;
import fr.sejour.shared.PhoneNumber;
import fr.sejour.testing.MovableClock;
import fr.sejour.testing.ServiceTest;
import fr.sejour.testing.SignedInPerson;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.WebApplicationContext;

/** The copy of one's own data. */
@ServiceTest
class OwnDataTest {

    private static final String COPY = "/mon-compte/donnees.json";

    @Autowired
    private DSLContext database;

    @Autowired
    private Drafts drafts;

    @Autowired
    private AccountChanges changes;

    @Autowired
    private MovableClock clock;

    @Autowired
    private WebApplicationContext application;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void holdsWhatIsKeptAboutThePersonAndNobodyElse() throws Exception {
        CompleteDrafts complete = new CompleteDrafts(database, drafts, clock);
        Ready mine = complete.adult();
        Ready theirs = complete.minor();
        changes.changePhone(mine.applicant(), null, new PhoneNumber("+33698765432"));

        MockHttpServletResponse answer = webAppContextSetup(application)
                .apply(springSecurity())
                .build()
                .perform(get(COPY)
                        .with(authentication(Objects.requireNonNull(SignedInPerson.as(
                                        mine.applicant(), mine.person().number(), "Awa Traoré")
                                .getAuthentication()))))
                .andReturn()
                .getResponse();

        assertThat(answer.getHeader("Content-Disposition")).contains("attachment", "mes-donnees.json");
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains(
                        mine.dossier().value().toString(),
                        "\"account\"",
                        "\"documents\"",
                        "\"notifications\"",
                        "\"mails\"",
                        "DRAFT_BEGUN",
                        "+33698765432")
                .doesNotContain(theirs.dossier().value().toString())
                .doesNotContain("argon2");
    }

    @Test
    void isForThePersonAlone() throws Exception {
        int status = webAppContextSetup(application)
                .apply(springSecurity())
                .build()
                .perform(get(COPY))
                .andReturn()
                .getResponse()
                .getStatus();

        assertThat(status).isEqualTo(302);
    }
}
