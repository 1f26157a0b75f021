package fr.sejour.filing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import fr.sejour.filing.CompleteDrafts.Ready;
import fr.sejour.filing.Filing;
import fr.sejour.filing.FilingAddresses;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ConfirmationViewTest extends StepTest {

    @Autowired
    private Filing filing;

    @Test
    void anothersConfirmationLooksExactlyLikeOneThatDoesNotExist() {
        Ready theirs = complete.adult();
        filing.file(theirs.applicant(), theirs.dossier(), theirs.version());
        signIn(complete.adult());

        String of = shownAt(theirs.dossier().value().toString());

        assertThat(of)
                .isNotEmpty()
                .isEqualTo(shownAt(UUID.randomUUID().toString()))
                .isEqualTo(shownAt("nothing"));
        assertThat(getCurrentView()).isNotInstanceOf(ConfirmationView.class);
    }

    @Test
    void aDraftHasNoConfirmation() {
        Ready person = signIn(complete.adult());

        assertThat(shownAt(person.dossier().value().toString())).isEqualTo(shownAt("nothing"));
    }

    private String shownAt(String dossier) {
        UI.getCurrent().navigate(FilingAddresses.CONFIRMATION + "/" + dossier);
        return page();
    }
}
