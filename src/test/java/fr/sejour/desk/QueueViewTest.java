package fr.sejour.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static sejour.db.Tables.INSTRUCTION;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.sejour.account.TestAgents;
import fr.sejour.filing.CompleteDrafts;
import fr.sejour.filing.CompleteDrafts.Ready;
import fr.sejour.filing.Drafts;
import fr.sejour.filing.Filing;
import fr.sejour.instruction.Instruction;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.shared.ui.Notice;
import fr.sejour.testing.Html;
import fr.sejour.testing.ScreenTest;
import fr.sejour.testing.WithAgent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an agent sees in the queue, and does there. */
class QueueViewTest extends ScreenTest {

    @Autowired
    private Drafts drafts;

    @Autowired
    private Filing filing;

    @Autowired
    private Instruction instruction;

    private Ready filed;
    private SignedInAgent agent;
    private String number;
    private String prefecture;

    @BeforeEach
    void aFiledDossierAndItsAgent() {
        filed = new CompleteDrafts(database, drafts, clock).adult();
        filing.file(filed.applicant(), filed.dossier(), filed.version());
        var row = database.selectFrom(INSTRUCTION)
                .where(INSTRUCTION.DOSSIER.eq(filed.dossier()))
                .fetchSingle();
        number = row.getNumber().digits();
        prefecture = row.getPrefecture();
        agent = new TestAgents(database, clock).agent(prefecture);
        WithAgent.Factory.signIn(agent);
    }

    @Test
    void aListSortedByDueDateSaysWhyItIsEmpty() {
        open(Map.of("tri", "echeance", "affecte", agent.id().value().toString()));

        assertThat(Html.words(find(QueueView.class).single())).contains("seules paraissent celles qui en ont une");
    }

    @Test
    void aDossierIsFoundByItsNumberAndTakenUp() {
        open(Map.of());
        TextField search =
                find(TextField.class).withCaption("Rechercher une demande").single();
        test(search).setValue(number);
        press("Rechercher");
        assertThat(rows()).singleElement().asString().contains(number, "À prendre en charge", "Préfecture");

        test(find(NativeButton.class).withText("Prendre en charge").single()).click();

        assertThat(Html.words(find(Notice.class).single())).contains("vous est attribuée");
        assertThat(rows()).singleElement().asString().contains("En instruction", agent.displayName());
    }

    @Test
    void whoTakesUpWhatAColleagueHasTakenMeanwhileIsToldSo() {
        SignedInAgent colleague = new TestAgents(database, clock).agent(prefecture);
        open(Map.of("recherche", number));
        instruction.claim(colleague, filed.dossier(), 0);

        test(find(NativeButton.class).withText("Prendre en charge").single()).click();

        assertThat(Html.words(find(Notice.class).single()))
                .contains("Entre-temps, " + colleague.displayName() + " a pris la demande en charge");
        assertThat(rows()).singleElement().asString().contains(colleague.displayName());
    }

    @Test
    void anAddressOpensTheSameChoiceAndPage() {
        open(Map.of("etat", "tous", "cas", "ADULT", "affecte", "personne", "recherche", number));

        assertThat(rows()).singleElement().asString().contains(number);
        assertThat(links()).contains("/instruction/dossier/" + filed.dossier().value());
    }

    @Test
    void whatIsNotUnderstoodInAnAddressOpensTheQueue() {
        open(Map.of("etat", "?", "cas", "?", "affecte", "?", "tri", "?", "apres", "?"));

        assertThat(find(Anchor.class).all())
                .anyMatch(link -> "true".equals(link.getElement().getAttribute("aria-current"))
                        && link.getText().startsWith("À traiter ("));
    }

    @Test
    void nothingFoundSaysWhatToTry() {
        open(Map.of("recherche", "xyzxyz"));

        assertThat(find(Paragraph.class).all().stream().map(Paragraph::getText))
                .anyMatch(text -> text.contains("essayez le début d'un autre nom"));
    }

    @Test
    void countsLeadToTheirState() {
        open(Map.of());

        assertThat(links()).contains("/instruction?etat=FILED", "/instruction?etat=tous");
    }

    private void open(Map<String, String> parameters) {
        navigate(QueueView.class);
        UI.getCurrent().navigate(QueueView.ROUTE, QueryParameters.simple(parameters));
        roundTrip();
    }

    private void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    /** The rows below the headings, as text. */
    private List<String> rows() {
        return find(NativeTableRow.class).all().stream()
                .skip(1)
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private List<String> links() {
        return findInView(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
