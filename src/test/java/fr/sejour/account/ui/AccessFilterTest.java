package fr.sejour.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.account.OpenSessions;
import fr.sejour.account.TestAgents;
import fr.sejour.shared.Role;
import fr.sejour.testing.MovableClock;
import fr.sejour.testing.Queries;
import fr.sejour.testing.ServiceTest;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.session.SessionRegistry;

/** What the check of each request costs. */
@ServiceTest
class AccessFilterTest {

    @Autowired
    OpenSessions openSessions;

    @Autowired
    SessionRegistry sessions;

    @Autowired
    DSLContext database;

    @Autowired
    MovableClock clock;

    @ParameterizedTest
    @CsvSource({
        "GET, /instruction/demandes, , 1",
        "POST, /, v-r=uidl&v-uiId=0, 1",
        "POST, /VAADIN/build/x.js, v-r=uidl&v-uiId=0, 1",
        "GET, /VAADIN/dynamic/resource/0/x, , 1",
        "GET, /VAADIN/push, v-r=push, 1",
        "GET, /VAADIN/build/x.js, , 0",
        "GET, /lumo/lumo.css, , 0"
    })
    void oneReadForWhatASessionOpensAndNoneForPublicFiles(String method, String path, @Nullable String query, int reads)
            throws Exception {
        String session = UUID.randomUUID().toString();
        sessions.registerNewSession(session, new TestAgents(database, clock).withPassword(Role.AGENT));

        List<String> made = asked(method, path, query, session);

        assertThat(made).hasSize(reads);
        assertThat(sessions.getSessionInformation(session)).matches(open -> !open.isExpired());
    }

    @Test
    void whoHasNotSignedInCostsNothing() throws Exception {
        assertThat(asked("GET", "/", null, UUID.randomUUID().toString())).isEmpty();
    }

    private List<String> asked(String method, String path, @Nullable String query, String session) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setQueryString(query);
        request.setSession(new MockHttpSession(request.getServletContext(), session));
        MockFilterChain chain = new MockFilterChain();

        List<String> made = Queries.during(database, () -> {
            new AccessFilter(openSessions).doFilter(request, new MockHttpServletResponse(), chain);
            return chain;
        });

        assertThat(chain.getRequest()).isSameAs(request);
        return made;
    }
}
