package fr.sejour.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import fr.sejour.account.AgentAdministration;
import fr.sejour.account.AgentDetails;
import fr.sejour.account.TestAgents;
import fr.sejour.reference.Department;
import fr.sejour.shared.AgentId;
import fr.sejour.shared.Role;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.shared.ui.ErrorSummary;
import fr.sejour.shared.ui.Notice;
import fr.sejour.testing.Html;
import fr.sejour.testing.ScreenTest;
import fr.sejour.testing.WithAgent;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The admin's screens, as an admin with an account. */
@WithAgent(Role.ADMIN)
class AgentScreensTest extends ScreenTest {

    @Autowired
    AgentAdministration administration;

    private TestAgents people;
    private SignedInAgent admin = new SignedInAgent(new AgentId(UUID.randomUUID()), "", "", Role.ADMIN, null);

    @BeforeEach
    void signIn() {
        people = new TestAgents(database, clock);
        admin = people.withPassword(Role.ADMIN);
        WithAgent.Factory.signIn(admin);
    }

    @Test
    void agentsAreFoundByTyping() {
        SignedInAgent agent = people.agent("69");
        UI.getCurrent().navigate("administration/agents");

        test(find(TextField.class).single()).setValue(agent.email().substring(6, 30));

        assertThat(page()).contains("1 agent", agent.email(), "Agent instructeur", "Rhône", "invité");
    }

    @Test
    void anInvitationWithoutAnythingSaysWhatIsMissingAtEachField() {
        UI.getCurrent().navigate("administration/agents/nouveau");

        press("Envoyer l'invitation");

        assertThat(Html.words(find(ErrorSummary.class).single()))
                .contains(
                        "Il y a 3 erreurs sur cette page",
                        "Entrez une adresse email complète",
                        "Entrez le prénom et le nom",
                        "Choisissez le rôle");
        assertThat(find(EmailField.class).single().isInvalid()).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void thePrefectureIsAskedForARoleThatHasOneAndTheInvitedAgentIsShown() {
        String email = UUID.randomUUID() + "@example.org";
        UI.getCurrent().navigate("administration/agents/nouveau");
        Select<Role> role = find(Select.class).single();
        test(find(EmailField.class).single()).setValue(email);
        test(find(TextField.class).single()).setValue("Lucie Chabannes");
        role.setValue(Role.DESIGNER);
        assertThat(find(ComboBox.class).exists()).isFalse();
        role.setValue(Role.AGENT);
        ComboBox<Department> prefecture = find(ComboBox.class).single();
        prefecture.setValue(prefecture
                .getListDataView()
                .getItems()
                .filter(department -> department.code().equals("2A"))
                .findFirst()
                .orElseThrow());

        press("Envoyer l'invitation");

        assertThat(page()).contains("Lucie Chabannes", email, "invité", "Renvoyer l'invitation");
    }

    @Test
    void ofTwoAdminsTheSecondIsToldAndSeesWhatTheFirstDid() {
        SignedInAgent agent = people.agent("75");
        UI.getCurrent().navigate(AgentView.address(agent.id()));
        administration.change(admin, agent.id(), 0, new AgentDetails("", "Nom changé", Role.AGENT, "75"));

        press("Enregistrer");

        assertThat(Html.words(find(Notice.class).single())).contains("Quelqu'un d'autre vient de changer ce compte");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("Nom changé");
    }

    @Test
    void suspendingAsksFirstAndReinstatingDoesNot() {
        SignedInAgent agent = people.withPassword(Role.AGENT);
        UI.getCurrent().navigate(AgentView.address(agent.id()));

        press("Suspendre");
        assertThat(administration.account(admin, agent.id()).version()).isZero();
        test(find(Button.class).withText("Suspendre").all().getLast()).click();
        assertThat(page()).contains("L'agent est suspendu.", "suspendu");

        press("Rétablir");
        assertThat(page()).contains("L'agent peut de nouveau s'identifier.", "actif");
    }

    @Test
    void anUnknownAgentIsAPageThatDoesNotExist() {
        UI.getCurrent().navigate("administration/agents/" + UUID.randomUUID());
        assertThat(page()).contains("Cette page n'existe pas");

        UI.getCurrent().navigate("administration/agents/quelqu-un");
        assertThat(page()).contains("Cette page n'existe pas");
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().getFirst()).click();
    }

    private static String page() {
        HasElement view = UI.getCurrent().getActiveRouterTargetsChain().getFirst();
        return Html.words(view);
    }
}
