package fr.sejour.filing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.DocumentsEntry;
import fr.sejour.dossier.DossierField;
import fr.sejour.dossier.GroundEntry;
import fr.sejour.dossier.ObservationsEntry;
import fr.sejour.dossier.PersonalEntry;
import fr.sejour.dossier.SwornStatement;
import fr.sejour.dossier.Warning;
import fr.sejour.shared.DateEntry.Part;
import fr.sejour.shared.entry.EntryFault;
import fr.sejour.shared.entry.FieldError;
import fr.sejour.shared.entry.FieldPath;
import fr.sejour.shared.entry.TypingFault;
import fr.sejour.testing.ServiceTest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class DossierTextsTest {

    @Autowired
    private DossierTexts texts;

    @Test
    void anErrorNamesTheFieldSaysWhatIsWrongAndGivesAnExample() {
        assertThat(say(FieldError.of(PersonalEntry.Field.POSTAL_CODE, FilingFault.POSTAL_CODE_SHAPE)))
                .isEqualTo("« Code postal » : un code postal comporte 5 chiffres, par exemple 59800.");
        assertThat(say(FieldError.inPart(
                        FieldPath.of(GroundEntry.Field.PLACEMENT_DATE),
                        Part.DAY,
                        TypingFault.NO_SUCH_DAY,
                        30,
                        YearMonth.of(2022, 2),
                        28)))
                .isEqualTo(
                        "« Date de prise en charge par l'ASE » : le 30 février 2022 n'existe pas. Ce mois finit le 28."
                                + " Vérifiez le jour.");
        assertThat(say(FieldError.of(
                        GroundEntry.Field.PLACEMENT_DATE, FilingFault.PLACED_TOO_LATE, LocalDate.of(2024, 3, 1))))
                .contains("le 1er mars 2024");
        assertThat(say(FieldError.of(ObservationsEntry.Field.OBSERVATIONS, TypingFault.TOO_LONG, 2000)))
                .containsPattern("2.000 caractères");
    }

    @Test
    void whichChildDocumentOrBoxIsMeantIsSaid() {
        assertThat(say(FieldError.of(FieldPath.ofLine(1, GroundEntry.Field.CHILD_NAME), TypingFault.MISSING)))
                .startsWith("« Nom de l'enfant 2 »");
        assertThat(say(FieldError.of(DocumentsEntry.path(DocumentType.IDENTITY), TypingFault.MISSING)))
                .startsWith("« Justificatif d'identité »");
        assertThat(say(FieldError.of(
                        FieldPath.of(GroundEntry.Field.STATEMENT, SwornStatement.KNOWS_SANCTIONS),
                        TypingFault.MISSING)))
                .contains("l'auteur d'une fausse attestation");
    }

    @Test
    void warningsSayTheDates() {
        assertThat(texts.say(Locale.FRENCH, new Warning.AgeLimit(LocalDate.of(2027, 5, 16), false)))
                .contains("au plus tard le 16 mai 2027");
        assertThat(texts.say(Locale.FRENCH, new Warning.AgeLimit(LocalDate.of(2027, 5, 16), true)))
                .contains("qu'elle est tardive");
        assertThat(texts.say(
                        Locale.FRENCH,
                        new Warning.EntryAfterPlacement(LocalDate.of(2022, 9, 5), LocalDate.of(2022, 9, 6))))
                .contains("du 5 septembre 2022", "du 6 septembre 2022");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyFaultHasItsSentence(EntryFault fault) {
        assertThat(say(FieldError.of(PersonalEntry.Field.PHONE, fault, "un", "deux", "trois")))
                .contains("« Téléphone »")
                .doesNotContain("{", "''");
    }

    static Stream<EntryFault> faults() {
        return Stream.concat(Arrays.stream(TypingFault.values()), Arrays.stream(FilingFault.values()));
    }

    @ParameterizedTest
    @MethodSource("requiredFields")
    void everyRequiredFieldHasItsSentenceForWhenItIsMissing(DossierField field) {
        FieldPath path = switch (field) {
            case GroundEntry.Field.STATEMENT -> FieldPath.of(field, SwornStatement.NO_POLYGAMY);
            case DocumentsEntry.Field.DOCUMENT -> DocumentsEntry.path(DocumentType.NATIONALITY);
            case DocumentsEntry.Field.EPHOTO -> DocumentsEntry.path(DocumentType.EPHOTO);
            default -> FieldPath.ofLine(0, field);
        };

        assertThat(say(FieldError.of(path, TypingFault.MISSING)))
                .contains("« " + texts.label(Locale.FRENCH, path) + " »")
                .doesNotContain("{", "''");
    }

    static Stream<DossierField> requiredFields() {
        return Stream.<DossierField[]>of(
                        PersonalEntry.Field.values(),
                        GroundEntry.Field.values(),
                        DocumentsEntry.Field.values(),
                        ObservationsEntry.Field.values())
                .flatMap(Arrays::stream)
                .filter(DossierField::isRequired);
    }

    private String say(FieldError error) {
        return texts.say(Locale.FRENCH, error);
    }
}
