package fr.sejour.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import fr.sejour.shared.Role;
import fr.sejour.testing.Html;
import fr.sejour.testing.ScreenTest;
import fr.sejour.testing.WithAgent;
import fr.sejour.testing.WithApplicant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The frame as agents see it, and that it keeps agents and applicants apart. */
class AgentFrameTest extends ScreenTest {

    @Test
    @WithAgent(value = Role.SUPERVISOR, prefecture = "69", name = "Mehdi Thévenet")
    void anAgentReadsInWhoseNameTheyAct() {
        UI.getCurrent().navigate("agents/compte");

        assertThat(Html.words(find(SiteHeader.class).single()))
                .contains("Mehdi Thévenet", "Superviseur, Rhône", "Se déconnecter")
                .doesNotContain("Démarches", "Mes demandes en cours");
        assertThat(Html.words(view())).contains("Mehdi Thévenet", "Superviseur", "Préfecture du Rhône");
    }

    @Test
    @WithAgent(Role.ADMIN)
    void theNameOfTheServiceLeadsWhereTheRoleBegins() {
        UI.getCurrent().navigate("agents/compte");

        assertThat(Html.of(find(SiteHeader.class).single()).select("a.brand").eachAttr("href"))
                .containsExactly("/administration/agents");
    }

    @Test
    @WithAgent(Role.DESIGNER)
    void theApplicantsHomePageSendsAnAgentWhereTheRoleBegins() {
        UI.getCurrent().navigate("");

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("modeles");
    }

    @Test
    @WithAgent(Role.AGENT)
    void theQueueIsOneLinkAwayFromEveryPage() {
        UI.getCurrent().navigate("agents/compte");

        assertThat(Html.of(find(SiteHeader.class).single()).select("nav > a").eachAttr("href"))
                .containsExactly("/instruction");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mes-demandes", "mon-compte", "notifications", "titre-de-sejour/demande"})
    @WithAgent(Role.ADMIN)
    void anAgentFindsNoPageOfApplicants(String address) {
        UI.getCurrent().navigate(address);

        assertThat(view()).isInstanceOf(NotFoundView.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agents/compte", "administration/agents"})
    @WithApplicant("Aminata DIALLO")
    void anApplicantFindsNoPageOfAgents(String address) {
        UI.getCurrent().navigate(address);

        assertThat(view()).isInstanceOf(NotFoundView.class);
    }

    private static HasElement view() {
        return UI.getCurrent().getActiveRouterTargetsChain().getFirst();
    }
}
