package fr.sejour.instruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sejour.db.Tables.DOSSIER;
import static sejour.db.Tables.INSTRUCTION;

import fr.sejour.dossier.ApplicantCase;
import fr.sejour.dossier.DossierState;
import fr.sejour.instruction.QueueFilter.Assignee;
import fr.sejour.instruction.QueueFilter.Order;
import fr.sejour.instruction.QueueFilter.States;
import fr.sejour.shared.AgentId;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.DossierNumber;
import fr.sejour.shared.Folding;
import fr.sejour.shared.ForeignerNumber;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.Role;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.testing.MovableClock;
import fr.sejour.testing.ServiceTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What agents find in the queue of their prefecture. Each test has a prefecture of its own. */
@ServiceTest
class QueueTest {

    private static final Instant NOON = Instant.parse("2026-01-10T12:00:00Z");

    private static int prefectures;

    @Autowired
    private Queue queue;

    @Autowired
    private DSLContext database;

    @Autowired
    private MovableClock clock;

    private String prefecture = "";
    private SignedInAgent agent = agent("00");
    private int people;

    @BeforeEach
    void aPrefectureOfItsOwn() {
        prefecture = Integer.toString(970 + prefectures++);
        agent = agent(prefecture);
    }

    @Test
    void pagesForwardsAndBackShowEachDossierOnceInOrder() {
        for (int filed = 0; filed < 60; filed++) {
            // Several at the same moment.
            dossier("DIALLO Awa", DossierState.FILED, NOON.plusSeconds(filed / 7));
        }

        List<QueuePage> forwards = pages(QueueFilter.START, null);
        List<QueuePage> back = new ArrayList<>();
        Optional<QueuePlace> place = forwards.getLast().before();
        while (place.isPresent()) {
            back.add(queue.page(agent, QueueFilter.START, place.get()));
            place = back.getLast().before();
        }

        assertThat(forwards).hasSize(3);
        assertThat(forwards.getFirst().before()).isEmpty();
        assertThat(forwards.stream().flatMap(page -> page.rows().stream()).map(QueueRow::id))
                .hasSize(60)
                .doesNotHaveDuplicates();
        assertThat(forwards.stream().flatMap(page -> page.rows().stream()))
                .isSortedAccordingTo(
                        Comparator.comparing((QueueRow row) -> row.head().filedAt())
                                .thenComparing(row -> row.id().value().toString()));
        assertThat(back.reversed().stream().map(QueuePage::rows))
                .containsExactly(forwards.get(0).rows(), forwards.get(1).rows());
    }

    @Test
    void opensWithWhatWaitsForThePrefecture() {
        for (DossierState state : DossierState.values()) {
            if (state.isFiled()) {
                dossier("SOW " + state.ordinal(), state, NOON);
            }
        }

        assertThat(states(QueueFilter.START))
                .containsExactlyInAnyOrder(
                        DossierState.FILED, DossierState.IN_INSTRUCTION, DossierState.COMPLEMENT_ANSWERED);
        assertThat(states(with(new States.All()))).hasSize(10);
        assertThat(states(with(new States.One(DossierState.HANDED_OVER)))).containsExactly(DossierState.HANDED_OVER);
    }

    @Test
    void isNarrowedToACaseAnAgentAndWhatIsOverdue() {
        DossierId minor = dossier("BAH Alpha", DossierState.FILED, NOON);
        DossierId mine = dossier("BARRY Hawa", DossierState.IN_INSTRUCTION, NOON);
        DossierId late = dossier("SYLLA Ousmane", DossierState.COMPLEMENT_REQUESTED, NOON);
        DossierId inTime = dossier("SOUMAH Alpha", DossierState.COMPLEMENT_REQUESTED, NOON);
        LocalDate today = LocalDate.now(clock);
        set(minor, ApplicantCase.MINOR, null, null);
        set(mine, ApplicantCase.ADULT, agent.id(), null);
        set(late, ApplicantCase.ADULT, new AgentId(UUID.randomUUID()), today.minusDays(1));
        set(inTime, ApplicantCase.ADULT, new AgentId(UUID.randomUUID()), today);

        assertThat(found(new QueueFilter(
                        new States.All(), ApplicantCase.MINOR, new Assignee.Anyone(), false, Order.AGE, "")))
                .containsExactly(minor);
        assertThat(found(new QueueFilter(new States.All(), null, new Assignee.Of(agent.id()), false, Order.AGE, "")))
                .containsExactly(mine);
        assertThat(found(new QueueFilter(new States.All(), null, new Assignee.Nobody(), false, Order.AGE, "")))
                .containsExactly(minor);
        assertThat(found(new QueueFilter(new States.All(), null, new Assignee.Anyone(), true, Order.AGE, "")))
                .containsExactly(late);
        assertThat(found(new QueueFilter(new States.All(), null, new Assignee.Anyone(), false, Order.DUE_DATE, "")))
                .containsExactly(late, inTime);
    }

    @Test
    void aNameIsFoundWithoutAccentsByTheBeginningOfEachOfItsWords() {
        DossierId first = dossier("N'GUESSAN Affoué Grâce", DossierState.HANDED_OVER, NOON);
        DossierId second = dossier("TRAORÉ-GUEYE Affoussiata", DossierState.FILED, NOON);

        assertThat(found(searching("affoue"))).containsExactly(first);
        assertThat(found(searching("AFFOU"))).containsExactlyInAnyOrder(first, second);
        assertThat(found(searching("gue aff"))).containsExactlyInAnyOrder(first, second);
        assertThat(found(searching("traore affous"))).containsExactly(second);
        assertThat(found(searching("traore grace"))).isEmpty();
    }

    @Test
    void aPieceFromWithinANameIsFoundWhenNoNameBeginsWithIt() {
        DossierId hossain = dossier("HOSSAIN Md Rakib", DossierState.FILED, NOON);

        assertThat(found(searching("ssain"))).containsExactly(hossain);
        assertThat(found(searching("ss"))).isEmpty();
        assertThat(found(searching("%%%"))).isEmpty();
    }

    @Test
    void piecesFromWithinNamesFindEachDossierOnceOldestFirst() {
        DossierId twice = dossier("BELHASSAINE Zahassain", DossierState.FILED, NOON);
        DossierId older = dossier("HOSSAIN Md Rakib", DossierState.FILED, NOON.minusSeconds(1));
        dossier("KONÉ Rakiba", DossierState.FILED, NOON);

        assertThat(found(searching("ssain"))).containsExactly(older, twice);
        assertThat(found(searching("ssain aki"))).containsExactly(older);
        assertThat(found(searching("ssain kon"))).isEmpty();
    }

    @Test
    void manyWhoShareANameAreReadPageByPage() {
        for (int namesake = 0; namesake < 30; namesake++) {
            dossier("DIALLO Diallo", DossierState.FILED, NOON);
        }

        List<QueuePage> pages = pages(searching("diallo"), null);

        assertThat(pages.stream().flatMap(page -> page.rows().stream()).map(QueueRow::id))
                .hasSize(30)
                .doesNotHaveDuplicates();
        assertThat(queue.page(
                                agent,
                                searching("diallo"),
                                pages.getLast().before().orElseThrow())
                        .rows())
                .isEqualTo(pages.getFirst().rows());
    }

    @Test
    void aNumberFindsItsDossierAndItsPersonsDossiers() {
        DossierId id = dossier("KONÉ Issouf", DossierState.FILED, NOON);
        QueueRow row = queue.page(agent, QueueFilter.START, null).rows().getFirst();
        ForeignerNumber foreigner = database.select(INSTRUCTION.FOREIGNER_NUMBER)
                .from(INSTRUCTION)
                .where(INSTRUCTION.DOSSIER.eq(id))
                .fetchSingle()
                .value1();

        assertThat(found(searching(row.number().grouped()))).containsExactly(id);
        assertThat(found(searching(foreigner.digits()))).containsExactly(id);
        assertThat(found(searching("123"))).isEmpty();
    }

    @Test
    void anotherPrefectureSeesNothingOfIt() {
        dossier("KONÉ Issouf", DossierState.FILED, NOON);
        SignedInAgent other = agent("2A");

        assertThat(queue.page(other, searching("kone issouf"), null).rows()).isEmpty();
        assertThat(queue.page(other, searching("one"), null).rows()).isEmpty();
        assertThat(queue.counts(other)).isEmpty();
    }

    @Test
    void countsFollowEachChangeOfState() {
        DossierId one = dossier("KEÏTA Modibo", DossierState.FILED, NOON);
        dossier("KEÏTA Oumou", DossierState.FILED, NOON);
        database.update(INSTRUCTION)
                .set(INSTRUCTION.STATE, DossierState.IN_INSTRUCTION)
                .where(INSTRUCTION.DOSSIER.eq(one))
                .execute();

        assertThat(queue.counts(agent)).isEqualTo(Map.of(DossierState.FILED, 1L, DossierState.IN_INSTRUCTION, 1L));
    }

    @Test
    void aPlaceOfAnotherOrderStandsForTheFirstPage() {
        DossierId id = dossier("KEÏTA Modibo", DossierState.FILED, NOON);
        QueuePlace place =
                QueuePlace.after("diallo|" + NOON + "~" + UUID.randomUUID()).orElseThrow();

        assertThat(queue.page(agent, QueueFilter.START, place).rows())
                .extracting(QueueRow::id)
                .containsExactly(id);
        assertThat(QueuePlace.after("anything")).isEmpty();
    }

    @Test
    void whoeverHasNoPrefectureHasNoQueue() {
        SignedInAgent admin = new SignedInAgent(new AgentId(UUID.randomUUID()), "a@example.org", "A", Role.ADMIN, null);

        assertThatThrownBy(() -> queue.page(admin, QueueFilter.START, null)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> queue.counts(admin)).isInstanceOf(NotFoundException.class);
    }

    private List<QueuePage> pages(QueueFilter filter, @Nullable QueuePlace from) {
        List<QueuePage> pages = new ArrayList<>(List.of(queue.page(agent, filter, from)));
        while (pages.getLast().after().isPresent()) {
            pages.add(queue.page(agent, filter, pages.getLast().after().get()));
        }
        return pages;
    }

    private List<DossierId> found(QueueFilter filter) {
        return queue.page(agent, filter, null).rows().stream().map(QueueRow::id).toList();
    }

    private List<DossierState> states(QueueFilter filter) {
        return queue.page(agent, filter, null).rows().stream()
                .map(QueueRow::state)
                .toList();
    }

    private static QueueFilter with(States states) {
        return new QueueFilter(states, null, new Assignee.Anyone(), false, Order.AGE, "");
    }

    private static QueueFilter searching(String text) {
        return new QueueFilter(new States.ToDo(), null, new Assignee.Anyone(), false, Order.AGE, text);
    }

    private static SignedInAgent agent(String prefecture) {
        return new SignedInAgent(new AgentId(UUID.randomUUID()), "a@example.org", "A", Role.AGENT, prefecture);
    }

    private void set(
            DossierId dossier, ApplicantCase applicantCase, @Nullable AgentId holder, @Nullable LocalDate dueOn) {
        database.update(INSTRUCTION)
                .set(INSTRUCTION.APPLICANT_CASE, applicantCase)
                .set(INSTRUCTION.HOLDER, holder)
                .set(INSTRUCTION.HELD_SINCE, holder == null ? null : NOON)
                .set(INSTRUCTION.DUE_ON, dueOn)
                .where(INSTRUCTION.DOSSIER.eq(dossier))
                .execute();
    }

    /** What the queue needs of a dossier; the rest of it is empty. */
    private DossierId dossier(String person, DossierState state, Instant filedAt) {
        String digits = "%03d%07d".formatted(prefectures, people++);
        ForeignerNumber foreigner = new ForeignerNumber(digits);
        DossierNumber number = new DossierNumber("980120260" + digits);
        DossierId id = database.insertInto(DOSSIER)
                .set(DOSSIER.APPLICANT, new ApplicantId(UUID.randomUUID()))
                .set(DOSSIER.FOREIGNER_NUMBER, foreigner)
                .set(DOSSIER.STATE, state)
                .set(DOSSIER.SEEN_CASE, ApplicantCase.ADULT)
                .set(DOSSIER.CREATED_AT, filedAt)
                .set(DOSSIER.TOUCHED_AT, filedAt)
                .set(DOSSIER.FILED_AT, filedAt)
                .set(DOSSIER.NUMBER, number)
                .set(DOSSIER.SNAPSHOT, JSONB.valueOf("{}"))
                .returning(DOSSIER.ID)
                .fetchSingle()
                .getId();
        database.insertInto(INSTRUCTION)
                .set(INSTRUCTION.DOSSIER, id)
                .set(INSTRUCTION.PREFECTURE, prefecture)
                .set(INSTRUCTION.NUMBER, number)
                .set(INSTRUCTION.FOREIGNER_NUMBER, foreigner)
                .set(INSTRUCTION.PERSON, person)
                .set(INSTRUCTION.FOLDED_NAMES, Folding.words(person))
                .set(INSTRUCTION.NATIONALITY, "ML")
                .set(INSTRUCTION.APPLICANT_CASE, ApplicantCase.ADULT)
                .set(INSTRUCTION.FILED_AT, filedAt)
                .set(INSTRUCTION.STATE, state)
                .execute();
        return id;
    }
}
