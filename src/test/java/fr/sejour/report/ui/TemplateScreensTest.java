package fr.sejour.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import fr.sejour.shared.Role;
import fr.sejour.testing.Html;
import fr.sejour.testing.ServiceTest;
import fr.sejour.testing.WithAgent;
import org.junit.jupiter.api.Test;

/** The pages of the workshop; what takes its time is tried in a browser. */
@ServiceTest
@WithAgent(Role.DESIGNER)
class TemplateScreensTest extends SpringBrowserlessTest {

    @Test
    void theListSaysWhatIsPublishedAndByWhom() {
        UI.getCurrent().navigate("modeles");

        assertThat(page()).contains("Confirmation de dépôt", "receipt.jrxml", "Version 0", "publié");
    }

    @Test
    void theTextOfAFileIsKeptWhileItIsTyped() {
        UI.getCurrent().navigate("modeles/decision.jrxml");
        TextArea text = find(TextArea.class).single();
        assertThat(text.getValue()).contains("<jasperReport name=\"decision\"");
        assertThat(page()).contains("livrée avec le service", "document");

        test(text).setValue("<typed/>");
        UI.getCurrent().navigate("modeles");
        UI.getCurrent().navigate("modeles/decision.jrxml");

        assertThat(find(TextArea.class).single().getValue()).isEqualTo("<typed/>");
    }

    private static String page() {
        HasElement view = UI.getCurrent().getActiveRouterTargetsChain().getFirst();
        return Html.words(view);
    }
}
