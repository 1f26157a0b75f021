package fr.sejour.paper;

import static fr.sejour.paper.FiledDossierRows.LILLE;
import static fr.sejour.paper.FiledDossierRows.woman;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.sejour.account.TestAgents;
import fr.sejour.dossier.ApplicantCase;
import fr.sejour.dossier.FiledDossier;
import fr.sejour.instruction.ExaminedDossiers;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.Role;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.shared.SignedInApplicant;
import fr.sejour.testing.ServiceTest;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Papers by their address in a browser. */
@ServiceTest
class PaperControllerTest {

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private IssuedPapers papers;

    @Autowired
    private DSLContext database;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Clock clock;

    private MockMvc web;
    private FiledDossier dossier;

    @BeforeEach
    void fileADossier() {
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        dossier = new FiledDossierRows(database).filed(woman("Keïta", null, "Salimata"), LILLE);
    }

    @Test
    void theOwnerOpensTheReceiptThatWasIssuedAndNothingIsKept() throws Exception {
        MockHttpServletResponse response = open(receipt(dossier), dossier);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("application/pdf");
        assertThat(response.getContentAsByteArray())
                .isEqualTo(papers.receipt(dossier.id()).content());
        assertThat(response.getHeader("Content-Disposition"))
                .startsWith("inline;")
                .contains("confirmation-de-depot-" + dossier.number() + ".pdf");
        assertThat(response.getHeaders("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(response.getHeaders("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void whoeverElseAsksFindsNothing() throws Exception {
        FiledDossier other = new FiledDossierRows(database).filed(woman("Touré", null, "Rokia"), LILLE);

        assertThat(open(receipt(dossier), other).getStatus()).isEqualTo(404);
        assertThat(open("/papiers/" + UUID.randomUUID() + "/confirmation-de-depot.pdf", dossier)
                        .getStatus())
                .isEqualTo(404);
        assertThat(open("/papiers/1/confirmation-de-depot.pdf", dossier).getStatus())
                .isEqualTo(404);
    }

    @Test
    void agentsOfThePrefectureOpenItUnderAnAddressOfTheirOwn() throws Exception {
        TestAgents people = new TestAgents(database, clock);
        DossierId filed = new ExaminedDossiers(beans).filed().dossier();
        String address = "/instruction/papiers/" + filed.value() + "/confirmation-de-depot.pdf";

        MockHttpServletResponse response = open(address, people.agent(ExaminedDossiers.PREFECTURE));

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsByteArray())
                .isEqualTo(papers.receipt(filed).content());
        assertThat(open(address, people.agent("75")).getStatus()).isEqualTo(404);
        assertThat(open(address, people.withPassword(Role.ADMIN)).getStatus()).isEqualTo(404);
        assertThat(open(address, dossier).getStatus()).isEqualTo(404);
    }

    @Test
    void underTheAddressOfAgentsTheOwnerFindsNothing() throws Exception {
        assertThat(open("/instruction" + receipt(dossier), dossier).getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decision-de-refus.pdf",
                "cloture.pdf",
                "attestation-de-decision-favorable.pdf",
                "attestation-de-prolongation-00000000-0000-0000-0000-000000000000.pdf",
                "attestation-de-prolongation-1.pdf"
            })
    void aPaperThatTheDossierDoesNotHaveIsNotThere(String file) throws Exception {
        assertThat(open("/papiers/" + dossier.id().value() + "/" + file, dossier)
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void whoIsNotSignedInIsLedToSignIn() throws Exception {
        assertThat(web.perform(get(receipt(dossier))).andReturn().getResponse().getRedirectedUrl())
                .isEqualTo("/connexion");
    }

    @ParameterizedTest
    @EnumSource
    void everybodyOpensTheListOfACase(ApplicantCase applicantCase) throws Exception {
        MockHttpServletResponse response =
                list(applicantCase.name().toLowerCase(Locale.ROOT)).andReturn().getResponse();

        assertThat(response.getContentType()).isEqualTo("application/pdf");
        assertThat(response.getHeader("Content-Disposition")).contains("liste-des-pieces-justificatives.pdf");
        assertThat(response.getContentAsByteArray()).startsWith('%', 'P', 'D', 'F');
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ADULT", "../adult", "other"})
    void thereIsNoListOfAnotherCase(String applicantCase) throws Exception {
        assertThat(list(applicantCase).andReturn().getResponse().getStatus()).isEqualTo(404);
    }

    private ResultActions list(String applicantCase) throws Exception {
        return web.perform(get("/papiers/liste-des-pieces-justificatives.pdf").param("cas", applicantCase));
    }

    private static String receipt(FiledDossier dossier) {
        return "/papiers/" + dossier.id().value() + "/confirmation-de-depot.pdf";
    }

    private MockHttpServletResponse open(String address, FiledDossier whose) throws Exception {
        SignedInApplicant owner = new SignedInApplicant(
                whose.applicant(), whose.snapshot().civilStatus().number(), "Salimata Keïta");
        return openAs(address, owner, "ROLE_" + SignedInApplicant.ROLE);
    }

    private MockHttpServletResponse open(String address, SignedInAgent agent) throws Exception {
        return openAs(address, agent, agent.role().authorities());
    }

    private MockHttpServletResponse openAs(String address, Object who, String... authorities) throws Exception {
        return web.perform(get(address).with(authentication(new TestingAuthenticationToken(who, null, authorities))))
                .andReturn()
                .getResponse();
    }
}
