package fr.sejour.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import fr.sejour.access.AddressMatrix.Line;
import fr.sejour.access.AddressMatrix.Visitor;
import fr.sejour.account.TestAccounts;
import fr.sejour.account.TestAgents;
import fr.sejour.shared.ForeignerNumber;
import fr.sejour.shared.Role;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.testing.HttpVisitor;
import fr.sejour.testing.MovableClock;
import fr.sejour.testing.ServedTest;
import jakarta.servlet.ServletContext;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What each visitor gets at each address of the service, over real HTTP. An address without a line in the matrix fails. */
@ServedTest
class AddressMatrixTest {

    private static final String PASSWORD = "Rtk7!xqz";

    @LocalServerPort
    int port;

    @Autowired
    DSLContext database;

    @Autowired
    MovableClock clock;

    @Autowired
    ServletContext servlets;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping controllers;

    /** Signed in once for all addresses. */
    private static final Map<Visitor, HttpVisitor> BROWSERS = new EnumMap<>(Visitor.class);

    static Stream<Line> lines() {
        return AddressMatrix.LINES.stream();
    }

    @Test
    void everyAddressHasItsLine() {
        Set<String> known = AddressMatrix.LINES.stream().map(Line::template).collect(Collectors.toSet());
        Set<String> served = new TreeSet<>();
        RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets)))
                .getAvailableRoutes()
                .forEach(route -> {
                    served.add("/" + route.getTemplate());
                    route.getRouteAliases().forEach(alias -> served.add("/" + alias.getTemplate()));
                });
        controllers.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .forEach(served::add);

        assertThat(known).containsExactlyInAnyOrderElementsOf(served);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void isOpenToThoseOfTheMatrixAndMissingToAllOthers(Line line) throws Exception {
        for (Visitor visitor : Visitor.values()) {
            HttpResponse<String> answer = browser(visitor).get(line.address());
            String seen = line.template() + " by " + visitor + ": " + answer.statusCode();
            if (line.openTo().contains(visitor)) {
                assertThat(answer.statusCode()).as(seen).isEqualTo(line.statusWhenOpen());
            } else if (line.asksByItself()) {
                assertThat(answer.statusCode()).as(seen).isEqualTo(204);
            } else if (visitor == Visitor.STRANGER) {
                assertThat(browser(visitor).location(answer)).as(seen).endsWith("/connexion");
            } else {
                assertThat(answer.statusCode()).as(seen).isEqualTo(404);
                assertThat(answer.body()).as(seen).contains("Cette page n'existe pas");
            }
        }
    }

    private HttpVisitor browser(Visitor visitor) throws Exception {
        HttpVisitor known = BROWSERS.get(visitor);
        if (known == null) {
            known = new HttpVisitor(port);
            switch (visitor) {
                case STRANGER -> {}
                case APPLICANT -> signInApplicant(known);
                case AGENT, SUPERVISOR, DESIGNER, ADMIN -> signIn(known, Role.valueOf(visitor.name()));
            }
            BROWSERS.put(visitor, known);
        }
        return known;
    }

    private void signInApplicant(HttpVisitor browser) throws Exception {
        ForeignerNumber number = new TestAccounts(database, clock).withAccount("Traoré", "Aminata", PASSWORD);
        browser.post(
                "/connexion/verification",
                Map.of("username", number.digits(), "password", PASSWORD),
                browser.token("/connexion"));
    }

    private void signIn(HttpVisitor browser, Role role) throws Exception {
        TestAgents agents = new TestAgents(database, clock);
        SignedInAgent agent = agents.withPassword(role);
        browser.post(
                "/agents/connexion/verification",
                Map.of("username", agent.email(), "password", TestAgents.PASSWORD),
                browser.token("/agents/connexion"));
        Matcher key = Pattern.compile("<code[^>]*>([^<]+)</code>")
                .matcher(browser.get("/agents/connexion/code").body());
        assertThat(key.find()).isTrue();
        browser.post(
                "/agents/connexion/code/verification",
                Map.of("code", agents.code(key.group(1))),
                browser.token("/agents/connexion/code"));
    }
}
