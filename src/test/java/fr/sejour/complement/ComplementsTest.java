package fr.sejour.complement;

import static fr.sejour.complement.ComplementAnswer.Choice.KEEP;
import static fr.sejour.complement.ComplementAnswer.Choice.REPLACE;
import static fr.sejour.dossier.DocumentType.EPHOTO;
import static fr.sejour.dossier.DocumentType.IDENTITY;
import static fr.sejour.dossier.DocumentType.NATIONALITY;
import static fr.sejour.dossier.DocumentType.PROOF_OF_ADDRESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static sejour.db.Tables.INSTRUCTION;
import static sejour.db.Tables.JOURNAL_ENTRY;

import fr.sejour.complement.AnswerError.Fault;
import fr.sejour.complement.AnswerError.Part;
import fr.sejour.complement.Demands.Asked;
import fr.sejour.document.Reception;
import fr.sejour.document.Refusal;
import fr.sejour.document.SupportingDocument;
import fr.sejour.document.SupportingDocuments;
import fr.sejour.dossier.ComplementAnswered;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.Dossiers;
import fr.sejour.dossier.Progress;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.NotFoundException;
import fr.sejour.testing.Invariants;
import fr.sejour.testing.MovableClock;
import fr.sejour.testing.SampleFiles;
import fr.sejour.testing.ServiceTest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionOperations;

@ServiceTest
@Import(Demands.class)
class ComplementsTest {

    private static final ComplementAnswer KEPT = new ComplementAnswer(KEEP, "C'est le seul que j'ai.", "", "");
    private static final ComplementAnswer REPLACED = new ComplementAnswer(REPLACE, "", "Le voici en entier.", "");
    private static final ComplementAnswer PHOTO =
            new ComplementAnswer(REPLACE, "", "", " 9z8y 7x6w 5v4u 3t2s 1r0q 9p ");

    /** Unless filing has done so. */
    private static final String QUEUED = """
            INSERT INTO instruction (dossier, prefecture, number, foreigner_number, person, folded_names, nationality,
                applicant_case, filed_at, state)
            SELECT id, '59', number, foreigner_number, '', '', 'ML', 'ADULT', filed_at, state
            FROM dossier WHERE id = ? ON CONFLICT DO NOTHING
            """;

    @Autowired
    Demands demands;

    @Autowired
    Complements complements;

    @Autowired
    SupportingDocuments documents;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Progress progress;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    DSLContext database;

    @Autowired
    MovableClock clock;

    @AfterEach
    void realTime() {
        clock.reset();
        assertThat(Invariants.broken(database)).isEmpty();
    }

    @Test
    void theFirstOpeningStartsThirtyDaysAndTheNextOnesChangeNothing() {
        Asked asked = demands.asked();
        assertThat(complements.ofDossier(asked.dossier()).getFirst().dueOn()).isNull();
        clock.set(Instant.parse("2026-10-11T22:30:00Z"));

        Complement first = open(asked);
        clock.advance(Duration.ofDays(3));
        Complement second = open(asked);

        assertThat(first.openedAt()).isNotNull();
        assertThat(first.dueOn()).isEqualTo("2026-11-11");
        assertThat(second).isEqualTo(first);
        assertThat(first.items()).extracting(ComplementItem::type).containsExactly(EPHOTO, NATIONALITY, IDENTITY);
        assertThat(first.items().getLast().observation()).isEqualTo("Votre passeport est périmé depuis 2021.");
        assertThat(journal(asked)).filteredOn("COMPLEMENT_OPENED"::equals).hasSize(1);
    }

    @Test
    void theLastDayStandsInTheQueueUntilTheAnswerAndIsOverWhenItEndsInParis() {
        Asked asked = demands.asked();
        database.execute(QUEUED, asked.dossier().value());
        answered(asked);
        LocalDate last = Objects.requireNonNull(open(asked).dueOn());

        assertThat(last).isEqualTo(clock.today().plusDays(30));
        assertThat(open(asked).isOverdue(last)).isFalse();
        assertThat(open(asked).isOverdue(last.plusDays(1))).isTrue();
        assertThat(queued(asked)).isEqualTo(last);
        complements.send(asked.applicant(), asked.id(), 1);
        assertThat(queued(asked)).isNull();
    }

    @Test
    void whatIsTypedIsKeptAsTypedAndTwoTabsAreTold() {
        Asked asked = demands.asked();
        open(asked);
        ComplementAnswer half = new ComplementAnswer(null, "parce que\u0000", " ", "12 <b>");

        assertThat(save(asked, 0, Map.of(IDENTITY, half))).isInstanceOf(SavedAnswer.Saved.class);
        assertThat(save(asked, 0, Map.of(IDENTITY, KEPT))).isEqualTo(new SavedAnswer.Outdated());
        assertThat(complements.send(asked.applicant(), asked.id(), 0)).isEqualTo(new SentAnswer.Outdated());

        Complement now = open(asked);
        assertThat(now.version()).isEqualTo(1);
        assertThat(answer(now, IDENTITY)).isEqualTo(new ComplementAnswer(null, "parce que", " ", "12 <b>"));
        assertThat(answer(now, NATIONALITY)).isEqualTo(ComplementAnswer.BLANK);
    }

    @Test
    void anAnswerThatIsFarTooLongIsCutRatherThanLost() {
        Asked asked = demands.asked();
        open(asked);

        save(asked, 0, Map.of(IDENTITY, new ComplementAnswer(KEEP, "😀".repeat(5000), "", "1".repeat(500))));

        assertThat(answer(open(asked), IDENTITY).reason()).isEqualTo("😀".repeat(4000));
        assertThat(errors(asked, 1)).contains(error(IDENTITY, Part.REASON, Fault.TOO_LONG, 2000));
    }

    @Test
    void everyDocumentMustBeAnswered() {
        Asked asked = demands.asked();
        open(asked);
        assertThat(errors(asked, 0))
                .containsExactly(
                        error(EPHOTO, Part.CHOICE, Fault.MISSING),
                        error(NATIONALITY, Part.CHOICE, Fault.MISSING),
                        error(IDENTITY, Part.CHOICE, Fault.MISSING));

        save(
                asked,
                0,
                Map.of(
                        EPHOTO, new ComplementAnswer(REPLACE, "", "", "12 34"),
                        NATIONALITY, new ComplementAnswer(REPLACE, "une raison", "", ""),
                        IDENTITY, new ComplementAnswer(KEEP, " \u00a0 ", "", "")));

        assertThat(errors(asked, 1))
                .containsExactly(
                        error(EPHOTO, Part.NUMBER, Fault.SHAPE, 4),
                        error(NATIONALITY, Part.FILES, Fault.MISSING),
                        error(IDENTITY, Part.REASON, Fault.MISSING));
        assertThat(open(asked).isOpen()).isTrue();
    }

    @Test
    void anAnswerIsSentOnceAndThenStays() {
        Asked asked = demands.asked();
        SupportingDocument file = answered(asked);

        SentAnswer sent = complements.send(asked.applicant(), asked.id(), 1);

        Complement now = open(asked);
        assertThat(sent).isEqualTo(new SentAnswer.Sent(Objects.requireNonNull(now.answeredAt())));
        assertThat(dossiers.load(asked.applicant(), asked.dossier())).isInstanceOf(ComplementAnswered.class);
        assertThat(answer(now, EPHOTO).number()).isEqualTo("9Z8Y7X6W5V4U3T2S1R0Q9P");
        assertThat(answer(now, IDENTITY)).isEqualTo(KEPT);
        assertThat(complements.send(asked.applicant(), asked.id(), 0)).isEqualTo(sent);
        assertThat(save(asked, 1, Map.of(IDENTITY, REPLACED))).isEqualTo(new SavedAnswer.Over());
        assertThat(documents.remove(asked.applicant(), asked.dossier(), file.id()))
                .isFalse();
        assertThat(refusal(demands.receive(asked, NATIONALITY, "2.pdf"))).isEqualTo(Refusal.Reason.ANSWER_CLOSED);
        assertThat(journal(asked)).filteredOn("COMPLEMENT_ANSWERED"::equals).hasSize(1);
    }

    @Test
    void filesOfADocumentThatIsKeptAfterAllAreNotHandedIn() {
        Asked asked = demands.asked();
        demands.attach(asked, IDENTITY, "autre.pdf");
        answered(asked);

        complements.send(asked.applicant(), asked.id(), 1);

        assertThat(documents.list(asked.dossier()))
                .filteredOn(file -> file.round() == 1)
                .extracting(SupportingDocument::name)
                .containsExactly("entier.pdf");
    }

    @Test
    void filesOfAnAnswerStandBesideThoseOfTheFiling() {
        Asked asked = demands.asked(Map.of(NATIONALITY, "Illisible."));
        for (String name : List.of("1.pdf", "2.pdf", "3.pdf")) {
            demands.attach(asked, NATIONALITY, name);
        }

        assertThat(refusal(demands.receive(asked, NATIONALITY, "4.pdf"))).isEqualTo(Refusal.Reason.TOO_MANY_FILES);
        assertThat(refusal(demands.receive(asked, IDENTITY, "1.pdf"))).isEqualTo(Refusal.Reason.ANSWER_CLOSED);
        assertThat(documents.list(asked.applicant(), asked.dossier()))
                .filteredOn(file -> file.type() == NATIONALITY)
                .extracting(SupportingDocument::round)
                .containsExactly(0, 1, 1, 1);
        SupportingDocument filed = documents.list(asked.dossier()).getFirst();
        assertThat(documents.remove(asked.applicant(), asked.dossier(), filed.id()))
                .isFalse();
    }

    @Test
    void anAnswerAfterTheLastDayIsTakenAsLongAsTheDossierIsNotClosed() {
        Asked late = demands.asked();
        answered(late);
        clock.advance(Duration.ofDays(32));
        assertThat(open(late).isOverdue(clock.today())).isTrue();

        assertThat(complements.send(late.applicant(), late.id(), 1)).isInstanceOf(SentAnswer.Sent.class);
    }

    @Test
    void toAnybodyElseADemandDoesNotExist() {
        Asked asked = demands.asked();
        Asked other = demands.asked();
        Complement mine = open(asked);
        ApplicantId stranger = other.applicant();

        for (ThrowingCallable attempt : List.<ThrowingCallable>of(
                () -> complements.open(stranger, asked.id()),
                () -> complements.save(stranger, asked.id(), 0, Map.of(IDENTITY, KEPT)),
                () -> complements.send(stranger, asked.id(), 0),
                () -> complements.open(asked.applicant(), new ComplementId(UUID.randomUUID())),
                () -> documents.receive(stranger, asked.place(IDENTITY), "1.pdf", pdf()))) {
            assertThatThrownBy(attempt).isInstanceOf(NotFoundException.class);
        }
        assertThat(open(asked)).isEqualTo(mine);
    }

    @Test
    void aDemandThatWasTakenBackCannotBeOpenedOrAnswered() {
        Asked asked = demands.asked();
        demands.withdraw(asked);

        Complement seen = open(asked);

        assertThat(seen.isOpen()).isFalse();
        assertThat(seen.openedAt()).isNull();
        assertThat(save(asked, 0, Map.of(IDENTITY, KEPT))).isEqualTo(new SavedAnswer.Over());
        assertThat(complements.send(asked.applicant(), asked.id(), 0)).isEqualTo(new SentAnswer.Withdrawn());
    }

    @Test
    void aSecondRoundHasItsOwnAnswerAndFiles() {
        Asked first = demands.asked();
        answered(first);
        complements.send(first.applicant(), first.id(), 1);
        transaction.executeWithoutResult(
                _ -> progress.store(((ComplementAnswered) progress.lock(first.dossier())).resume(), clock.instant()));

        Asked second = demands.again(first.applicant(), first.dossier(), Map.of(NATIONALITY, "Toujours coupé."), 2);
        demands.attach(second, NATIONALITY, "2.pdf");
        open(second);
        save(second, 0, Map.of(NATIONALITY, REPLACED));
        complements.send(second.applicant(), second.id(), 1);

        assertThat(complements.ofDossier(first.dossier()))
                .extracting(Complement::round, complement -> complement.items().size(), Complement::isOpen)
                .containsExactly(tuple(1, 3, false), tuple(2, 1, false));
        assertThat(documents.list(first.dossier()))
                .filteredOn(file -> file.type() == NATIONALITY)
                .extracting(SupportingDocument::round)
                .containsExactly(0, 1, 2);
    }

    @Test
    void aDemandNamesDocumentsAndSaysWhy() {
        Asked asked = demands.asked();
        assertThatThrownBy(() -> request(asked, Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> request(asked, Map.of(IDENTITY, " "))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> request(asked, Map.of(PROOF_OF_ADDRESS, "a".repeat(2001))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Timeout(120)
    void anAnswerAgainstTakingBackHasOneOutcomeAndTheLoserIsTold() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 20; round++) {
                Asked asked = demands.asked(Map.of(IDENTITY, "Périmé."));
                open(asked);
                save(asked, 0, Map.of(IDENTITY, KEPT));
                Callable<Boolean> answer =
                        () -> complements.send(asked.applicant(), asked.id(), 1) instanceof SentAnswer.Sent;
                Callable<Boolean> withdrawal = () -> withdrawn(asked);

                List<Boolean> won = threads.invokeAll(List.of(answer, withdrawal)).stream()
                        .map(Future::resultNow)
                        .toList();

                assertThat(won).containsOnlyOnce(true);
                assertThat(open(asked).answeredAt() != null).isEqualTo(won.getFirst());
            }
        }
    }

    /** As an agent's act does: looks at the state it has locked. */
    private boolean withdrawn(Asked asked) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            if (!(progress.lock(asked.dossier()) instanceof fr.sejour.dossier.ComplementRequested waiting)) {
                return false;
            }
            progress.store(waiting.withdraw(), clock.instant());
            complements.withdraw(asked.dossier(), clock.instant());
            return true;
        }));
    }

    private void request(Asked asked, Map<DocumentType, String> observations) {
        transaction.executeWithoutResult(
                _ -> complements.request(asked.dossier(), Demands.AGENT, observations, clock.instant()));
    }

    /** Answers everything, without sending: version 1. */
    private SupportingDocument answered(Asked asked) {
        open(asked);
        SupportingDocument file = demands.attach(asked, NATIONALITY, "entier.pdf");
        save(asked, 0, Map.of(EPHOTO, PHOTO, NATIONALITY, REPLACED, IDENTITY, KEPT));
        return file;
    }

    private static InputStream pdf() {
        return new ByteArrayInputStream(SampleFiles.pdf(1));
    }

    private Complement open(Asked asked) {
        return complements.open(asked.applicant(), asked.id());
    }

    private SavedAnswer save(Asked asked, int version, Map<DocumentType, ComplementAnswer> answers) {
        return complements.save(asked.applicant(), asked.id(), version, answers);
    }

    private List<AnswerError> errors(Asked asked, int version) {
        return ((SentAnswer.Incomplete) complements.send(asked.applicant(), asked.id(), version)).errors();
    }

    private static AnswerError error(DocumentType type, Part part, Fault fault, Integer... arguments) {
        return new AnswerError(type, part, fault, List.of(arguments));
    }

    private @Nullable LocalDate queued(Asked asked) {
        return database.fetchValue(
                INSTRUCTION.DUE_ON, INSTRUCTION.DOSSIER.eq(asked.dossier().value()));
    }

    private static Refusal.Reason refusal(Reception reception) {
        return ((Reception.Refused) reception).refusal().reason();
    }

    private static ComplementAnswer answer(Complement complement, DocumentType type) {
        return complement.items().stream()
                .filter(item -> item.type() == type)
                .findFirst()
                .orElseThrow()
                .answer();
    }

    private List<String> journal(Asked asked) {
        return database.select(JOURNAL_ENTRY.ACT)
                .from(JOURNAL_ENTRY)
                .where(JOURNAL_ENTRY.DOSSIER_ID.eq(asked.dossier().value()))
                .fetch(JOURNAL_ENTRY.ACT);
    }
}
