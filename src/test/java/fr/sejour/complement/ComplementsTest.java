package fr.sejour.complement;

import static fr.sejour.complement.Demands.KEPT;
import static fr.sejour.complement.Demands.REPLACED;
import static fr.sejour.dossier.DocumentType.EPHOTO;
import static fr.sejour.dossier.DocumentType.IDENTITY;
import static fr.sejour.dossier.DocumentType.NATIONALITY;
import static fr.sejour.dossier.DocumentType.PROOF_OF_ADDRESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static sejour.db.Tables.INSTRUCTION;

import fr.sejour.complement.Demands.Asked;
import fr.sejour.document.SupportingDocument;
import fr.sejour.dossier.ComplementAnswered;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.DueDate;
import fr.sejour.dossier.Progress;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.entry.SaveResult;
import fr.sejour.testing.SampleFiles;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

class ComplementsTest extends ComplementSetting {

    /** Unless filing has done so. */
    private static final String QUEUED = """
            INSERT INTO instruction (dossier, prefecture, number, foreigner_number, person, folded_names, nationality,
                applicant_case, filed_at, state)
            SELECT id, '59', number, foreigner_number, '', '', 'ML', 'ADULT', filed_at, state
            FROM dossier WHERE id = ? ON CONFLICT DO NOTHING
            """;

    @Autowired
    Progress progress;

    @Autowired
    TransactionOperations transaction;

    @Test
    void theFirstOpeningStartsTheDelayAndTheNextOnesChangeNothing() {
        Asked asked = demands.asked();
        assertThat(complements.ofDossier(asked.dossier()).getFirst().dueOn()).isNull();
        clock.set(Instant.parse("2026-10-11T22:30:00Z"));

        Complement first = demands.open(asked);
        clock.advance(Duration.ofDays(3));
        Complement second = demands.open(asked);

        assertThat(first.dates().openedAt()).isNotNull();
        assertThat(first.dueOn()).isEqualTo(DueDate.after(clock.instant().minus(Duration.ofDays(3))));
        assertThat(second).isEqualTo(first);
        assertThat(first.items()).extracting(ComplementItem::type).containsExactly(EPHOTO, NATIONALITY, IDENTITY);
        assertThat(first.items().getLast().observation()).isEqualTo("Votre passeport est périmé depuis 2021.");
        assertThat(demands.journal(asked))
                .filteredOn("COMPLEMENT_OPENED"::equals)
                .hasSize(1);
    }

    @Test
    void theLastDayStandsInTheQueueUntilTheAnswerAndIsOverWhenItEndsInParis() {
        Asked asked = demands.asked();
        database.execute(QUEUED, asked.dossier().value());
        demands.answered(asked);
        LocalDate last = Objects.requireNonNull(demands.open(asked).dueOn());

        assertThat(last).isEqualTo(clock.today().plusDays(DueDate.DAYS));
        assertThat(demands.open(asked).isOverdue(last)).isFalse();
        assertThat(demands.open(asked).isOverdue(last.plusDays(1))).isTrue();
        assertThat(queued(asked)).isEqualTo(last);
        complements.send(asked.applicant(), asked.id(), 1);
        assertThat(queued(asked)).isNull();
    }

    @Test
    void toAnybodyElseADemandDoesNotExist() {
        Asked asked = demands.asked();
        Asked other = demands.asked();
        Complement mine = demands.open(asked);
        ApplicantId stranger = other.applicant();

        for (ThrowingCallable attempt : List.<ThrowingCallable>of(
                () -> complements.open(stranger, asked.id()),
                () -> complements.save(stranger, asked.id(), 0, Map.of(IDENTITY, KEPT)),
                () -> complements.send(stranger, asked.id(), 0),
                () -> complements.open(asked.applicant(), new ComplementId(UUID.randomUUID())),
                () -> documents.receive(stranger, asked.place(IDENTITY), "1.pdf", pdf()))) {
            assertThatThrownBy(attempt).isInstanceOf(NotFoundException.class);
        }
        assertThat(demands.open(asked)).isEqualTo(mine);
    }

    @Test
    void aDemandThatWasTakenBackCannotBeOpenedOrAnswered() {
        Asked asked = demands.asked();
        demands.withdraw(asked);

        Complement seen = demands.open(asked);

        assertThat(seen.isOpen()).isFalse();
        assertThat(seen.dates().openedAt()).isNull();
        assertThat(demands.save(asked, 0, Map.of(IDENTITY, KEPT))).isEqualTo(new SaveResult.Closed());
        assertThat(complements.send(asked.applicant(), asked.id(), 0)).isEqualTo(new SentAnswer.Withdrawn());
    }

    @Test
    void aSecondRoundHasItsOwnAnswerAndFiles() {
        Asked first = demands.asked();
        demands.answered(first);
        complements.send(first.applicant(), first.id(), 1);
        transaction.executeWithoutResult(
                _ -> progress.store(((ComplementAnswered) progress.lock(first.dossier())).resume(), clock.instant()));

        Asked second = demands.again(first.applicant(), first.dossier(), Map.of(NATIONALITY, "Toujours coupé."), 2);
        demands.attach(second, NATIONALITY, "2.pdf");
        demands.open(second);
        demands.save(second, 0, Map.of(NATIONALITY, REPLACED));
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
                demands.open(asked);
                demands.save(asked, 0, Map.of(IDENTITY, KEPT));
                Callable<Boolean> answer =
                        () -> complements.send(asked.applicant(), asked.id(), 1) instanceof SentAnswer.Sent;
                Callable<Boolean> withdrawal = () -> withdrawn(asked);

                List<Boolean> won = threads.invokeAll(List.of(answer, withdrawal)).stream()
                        .map(Future::resultNow)
                        .toList();

                assertThat(won).containsOnlyOnce(true);
                assertThat(demands.open(asked).answeredAt() != null).isEqualTo(won.getFirst());
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

    private static InputStream pdf() {
        return new ByteArrayInputStream(SampleFiles.pdf(1));
    }

    private @Nullable LocalDate queued(Asked asked) {
        return database.fetchValue(INSTRUCTION.DUE_ON, INSTRUCTION.DOSSIER.eq(asked.dossier()));
    }
}
