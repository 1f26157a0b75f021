package fr.sejour.complement;

import static fr.sejour.complement.ComplementAnswer.Choice.KEEP;
import static fr.sejour.complement.ComplementAnswer.Choice.REPLACE;
import static fr.sejour.complement.Demands.KEPT;
import static fr.sejour.complement.Demands.REPLACED;
import static fr.sejour.dossier.DocumentType.EPHOTO;
import static fr.sejour.dossier.DocumentType.IDENTITY;
import static fr.sejour.dossier.DocumentType.NATIONALITY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.complement.ComplementAnswer.Fault;
import fr.sejour.complement.ComplementAnswer.Field;
import fr.sejour.complement.Demands.Asked;
import fr.sejour.document.FileRefusal;
import fr.sejour.document.SupportingDocument;
import fr.sejour.document.UploadOutcome;
import fr.sejour.dossier.ComplementAnswered;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.Dossiers;
import fr.sejour.dossier.DueDate;
import fr.sejour.shared.entry.EntryFault;
import fr.sejour.shared.entry.FieldError;
import fr.sejour.shared.entry.FieldPath;
import fr.sejour.shared.entry.SaveResult;
import fr.sejour.shared.entry.TypingFault;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ComplementAnswersTest extends ComplementSetting {

    @Autowired
    Dossiers dossiers;

    @Test
    void whatIsTypedIsKeptAsTypedAndTwoTabsAreTold() {
        Asked asked = demands.asked();
        demands.open(asked);
        ComplementAnswer half = new ComplementAnswer(null, "parce que\u0000", " ", "12 <b>");

        assertThat(demands.save(asked, 0, Map.of(IDENTITY, half))).isInstanceOf(SaveResult.Saved.class);
        assertThat(demands.save(asked, 0, Map.of(IDENTITY, KEPT))).isEqualTo(new SaveResult.Outdated());
        assertThat(complements.send(asked.applicant(), asked.id(), 0)).isEqualTo(new SentAnswer.Outdated());

        Complement now = demands.open(asked);
        assertThat(now.version()).isEqualTo(1);
        assertThat(answer(now, IDENTITY)).isEqualTo(new ComplementAnswer(null, "parce que", " ", "12 <b>"));
        assertThat(answer(now, NATIONALITY)).isEqualTo(ComplementAnswer.BLANK);
    }

    @Test
    void anAnswerThatIsFarTooLongIsCutRatherThanLost() {
        Asked asked = demands.asked();
        demands.open(asked);

        demands.save(asked, 0, Map.of(IDENTITY, new ComplementAnswer(KEEP, "😀".repeat(5000), "", "1".repeat(500))));

        assertThat(answer(demands.open(asked), IDENTITY).reason()).isEqualTo("😀".repeat(4000));
        assertThat(errors(asked, 1)).contains(error(IDENTITY, Field.REASON, TypingFault.TOO_LONG, 2000));
    }

    @Test
    void everyDocumentMustBeAnswered() {
        Asked asked = demands.asked();
        demands.open(asked);
        assertThat(errors(asked, 0))
                .containsExactly(
                        error(EPHOTO, Field.CHOICE, TypingFault.MISSING),
                        error(NATIONALITY, Field.CHOICE, TypingFault.MISSING),
                        error(IDENTITY, Field.CHOICE, TypingFault.MISSING));

        demands.save(
                asked,
                0,
                Map.of(
                        EPHOTO, new ComplementAnswer(REPLACE, "", "", "12 34"),
                        NATIONALITY, new ComplementAnswer(REPLACE, "une raison", "", ""),
                        IDENTITY, new ComplementAnswer(KEEP, " \u00a0 ", "", "")));

        assertThat(errors(asked, 1))
                .containsExactly(
                        error(EPHOTO, Field.NUMBER, Fault.SHAPE, 4),
                        error(NATIONALITY, Field.FILES, TypingFault.MISSING),
                        error(IDENTITY, Field.REASON, TypingFault.MISSING));
        assertThat(demands.open(asked).isOpen()).isTrue();
    }

    @Test
    void anAnswerIsSentOnceAndThenStays() {
        Asked asked = demands.asked();
        SupportingDocument file = demands.answered(asked);

        SentAnswer sent = complements.send(asked.applicant(), asked.id(), 1);

        Complement now = demands.open(asked);
        assertThat(sent).isEqualTo(new SentAnswer.Sent(Objects.requireNonNull(now.answeredAt())));
        assertThat(dossiers.load(asked.applicant(), asked.dossier())).isInstanceOf(ComplementAnswered.class);
        assertThat(answer(now, EPHOTO).number()).isEqualTo("9Z8Y7X6W5V4U3T2S1R0Q9P");
        assertThat(answer(now, IDENTITY)).isEqualTo(KEPT);
        assertThat(complements.send(asked.applicant(), asked.id(), 0)).isEqualTo(sent);
        assertThat(demands.save(asked, 1, Map.of(IDENTITY, REPLACED))).isEqualTo(new SaveResult.Closed());
        assertThat(documents.remove(asked.applicant(), asked.dossier(), file.id()))
                .isFalse();
        assertThat(refusal(demands.receive(asked, NATIONALITY, "2.pdf"))).isEqualTo(FileRefusal.Reason.ANSWER_CLOSED);
        assertThat(demands.journal(asked))
                .filteredOn("COMPLEMENT_ANSWERED"::equals)
                .hasSize(1);
    }

    @Test
    void filesOfADocumentThatIsKeptAfterAllAreNotHandedIn() {
        Asked asked = demands.asked();
        demands.attach(asked, IDENTITY, "autre.pdf");
        demands.answered(asked);

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

        assertThat(refusal(demands.receive(asked, NATIONALITY, "4.pdf"))).isEqualTo(FileRefusal.Reason.TOO_MANY_FILES);
        assertThat(refusal(demands.receive(asked, IDENTITY, "1.pdf"))).isEqualTo(FileRefusal.Reason.ANSWER_CLOSED);
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
        demands.answered(late);
        clock.advance(Duration.ofDays(DueDate.DAYS + 2));
        assertThat(demands.open(late).isOverdue(clock.today())).isTrue();

        assertThat(complements.send(late.applicant(), late.id(), 1)).isInstanceOf(SentAnswer.Sent.class);
    }

    private List<FieldError> errors(Asked asked, int version) {
        return ((SentAnswer.Incomplete) complements.send(asked.applicant(), asked.id(), version)).errors();
    }

    private static FieldError error(DocumentType type, Field field, EntryFault fault, Serializable... arguments) {
        return FieldError.of(FieldPath.of(field, type), fault, arguments);
    }

    private static FileRefusal.Reason refusal(UploadOutcome reception) {
        return ((UploadOutcome.Refused) reception).refusal().reason();
    }

    private static ComplementAnswer answer(Complement complement, DocumentType type) {
        return complement.items().stream()
                .filter(item -> item.type() == type)
                .findFirst()
                .orElseThrow()
                .answer();
    }
}
