package fr.sejour.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sejour.db.Tables.INSTRUCTION;
import static sejour.db.Tables.JOURNAL_ENTRY;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.sejour.account.TestAgents;
import fr.sejour.audit.JournalFilter;
import fr.sejour.audit.JournalPage;
import fr.sejour.audit.JournalSearch;
import fr.sejour.filing.CompleteDrafts;
import fr.sejour.filing.CompleteDrafts.Ready;
import fr.sejour.filing.Drafts;
import fr.sejour.filing.Filing;
import fr.sejour.instruction.Instruction;
import fr.sejour.shared.JournalEntry;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.Role;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.shared.ui.Notice;
import fr.sejour.shared.ui.PlainHtml;
import fr.sejour.testing.ScreenTest;
import fr.sejour.testing.WithAgent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

/** What an admin finds in the journal. */
class JournalViewTest extends ScreenTest {

    @Autowired
    private Drafts drafts;

    @Autowired
    private Filing filing;

    @Autowired
    private Instruction instruction;

    @Autowired
    private JournalSearch journal;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionOperations transaction;

    private Ready filed;
    private SignedInAgent agent;
    private SignedInAgent admin;
    private String number;

    @BeforeEach
    void aFiledDossierWithItsAgent() {
        TestAgents people = new TestAgents(database, clock);
        filed = new CompleteDrafts(database, drafts, clock).adult();
        filing.file(filed.applicant(), filed.dossier(), filed.version());
        var row = database.selectFrom(INSTRUCTION)
                .where(INSTRUCTION.DOSSIER.eq(filed.dossier()))
                .fetchSingle();
        number = row.getNumber().digits();
        agent = people.agent(row.getPrefecture());
        instruction.claim(agent, filed.dossier(), row.getVersion());
        admin = people.withPassword(Role.ADMIN);
        WithAgent.Factory.signIn(admin);
    }

    @Test
    void aDossierIsFoundByItsNumberAndShowsWhoActedButNotWhoItIsAbout() {
        open(Map.of());
        test(find(TextField.class).withCaption("N° de la demande").single()).setValue(" " + number);
        press("Rechercher");

        assertThat(rows())
                .anyMatch(row -> row.contains("Demande déposée") && row.contains("usager") && row.contains(number))
                .anyMatch(row -> row.contains("Demande prise en charge")
                        && row.contains(agent.displayName() + " (Agent instructeur)"));
        assertThat(page()).doesNotContain(filed.person().birthName(), "ADULT");
    }

    @Test
    void anAgentIsFoundByTheirAddress() {
        open(Map.of("agent", agent.email().toUpperCase(Locale.ROOT)));

        assertThat(rows()).singleElement().asString().contains("Demande prise en charge", number);

        open(Map.of("agent", admin.email()));

        assertThat(rows())
                .anyMatch(row ->
                        row.contains("auteur cherché\u00A0: " + agent.displayName() + " <" + agent.email() + ">"));
    }

    @Test
    void whatNobodyHasFindsNothing() {
        open(Map.of("agent", "nobody@example.org", "demande", "<script>"));

        assertThat(page()).contains("Aucune ligne ne correspond");
    }

    @Test
    void aDayThatIsNoneIsSaidAtItsField() {
        open(Map.of());
        TextField from = find(TextField.class).withCaption("Du (JJ/MM/AAAA)").single();
        test(from).setValue("31/02/2026");
        press("Rechercher");

        assertThat(from.getErrorMessage()).contains("par exemple 05/03/2027");
    }

    @Test
    void aNumberThatIsNoneAndDaysTheWrongWayRoundAreSaidAtTheirFields() {
        open(Map.of());
        TextField searched =
                find(TextField.class).withCaption("N° de la demande").single();
        TextField to = find(TextField.class).withCaption("Au (JJ/MM/AAAA)").single();
        test(searched).setValue("12x");
        test(find(TextField.class).withCaption("Du (JJ/MM/AAAA)").single()).setValue("05/03/2027");
        test(to).setValue("04/03/2027");
        press("Rechercher");

        assertThat(searched.getErrorMessage()).contains("19 chiffres");
        assertThat(searched.getValue()).isEqualTo("12x");
        assertThat(to.getErrorMessage()).contains("La date de fin");
    }

    @Test
    void whatWasReadIsToldInWords() {
        transaction.executeWithoutResult(status -> events.publishEvent(new JournalEntry(
                agent.id().value(),
                filed.dossier().value(),
                "DOCUMENT_READ",
                Map.of("type", "IDENTITY", "form", "PAGE", "page", "2", "round", "0", "from", "2027-03-05"))));
        open(Map.of("demande", number));

        assertThat(rows())
                .anyMatch(row -> row.contains(
                        "vue\u00A0: page, du\u00A0: 05/03/2027, page\u00A0: 2, pièce\u00A0: Justificatif d'identité"));
        assertThat(page()).doesNotContain("IDENTITY", "complément n°\u00A0: 0");
    }

    @Test
    void theLinesOfADossierAreCheckedNow() {
        open(Map.of("demande", number));
        press("Vérifier maintenant");

        assertThat(PlainHtml.of(find(Notice.class).single().getElement()).text())
                .contains("rien n'a été changé ni retiré");
    }

    @Test
    void searchesAndChecksOfAnAdminAreLinesToo() {
        journal.page(admin, new JournalFilter(number, "", "", null, null), null);
        journal.check(admin, number);

        assertThat(database.select(JOURNAL_ENTRY.ACT)
                        .from(JOURNAL_ENTRY)
                        .where(JOURNAL_ENTRY.DOSSIER_ID.eq(filed.dossier().value()))
                        .and(JOURNAL_ENTRY.ACTOR_ID.eq(admin.id().value()))
                        .orderBy(JOURNAL_ENTRY.PLACE)
                        .fetch(JOURNAL_ENTRY.ACT))
                .containsExactly("JOURNAL_SEARCHED", "JOURNAL_CHECKED");
    }

    @Test
    void pagesLeaveNothingOutAndRepeatNothing() {
        transaction.executeWithoutResult(status -> {
            for (int line = 0; line < JournalSearch.PAGE + 10; line++) {
                events.publishEvent(new JournalEntry(null, filed.dossier().value(), "TRIED", Map.of()));
            }
        });
        JournalFilter tried = new JournalFilter(number, "", "TRIED", null, null);

        JournalPage first = journal.page(admin, tried, null);
        JournalPage second = journal.page(admin, tried, first.after().orElseThrow());

        List<UUID> seen = new ArrayList<>();
        first.rows().forEach(row -> seen.add(row.id()));
        second.rows().forEach(row -> seen.add(row.id()));
        assertThat(seen).doesNotHaveDuplicates().hasSize(JournalSearch.PAGE + 10);
        assertThat(second.after()).isEmpty();
    }

    @Test
    void whoIsNoAdminHasNoJournal() {
        assertThatThrownBy(() -> journal.page(agent, JournalFilter.ALL, null)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> journal.check(agent, number)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> journal.acts(agent)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> journal.lastCheck(agent)).isInstanceOf(NotFoundException.class);
    }

    private void open(Map<String, String> parameters) {
        UI.getCurrent().navigate(JournalView.ROUTE, QueryParameters.simple(parameters));
        roundTrip();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
        roundTrip();
    }

    private List<String> rows() {
        return find(NativeTableRow.class).all().stream()
                .skip(1)
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private static String page() {
        HasElement view = UI.getCurrent().getActiveRouterTargetsChain().getFirst();
        return view.getElement().getTextRecursively();
    }
}
