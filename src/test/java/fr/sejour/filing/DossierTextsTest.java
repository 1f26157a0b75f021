package fr.sejour.filing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.SwornStatement;
import fr.sejour.dossier.Warning;
import fr.sejour.shared.DateEntry.Part;
import fr.sejour.testing.ServiceTest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class DossierTextsTest {

    @Autowired
    private DossierTexts texts;

    @Test
    void anErrorNamesTheFieldSaysWhatIsWrongAndGivesAnExample() {
        assertThat(say(FieldError.of(Field.POSTAL_CODE, Fault.POSTAL_CODE_SHAPE)))
                .isEqualTo("« Code postal » : un code postal comporte 5 chiffres, par exemple 59800.");
        assertThat(say(FieldError.inPart(
                        FieldPath.of(Field.PLACEMENT_DATE),
                        Part.DAY,
                        Fault.NO_SUCH_DAY,
                        30,
                        YearMonth.of(2022, 2),
                        28)))
                .isEqualTo(
                        "« Date de prise en charge par l'ASE » : le 30 février 2022 n'existe pas. Ce mois finit le 28."
                                + " Vérifiez le jour.");
        assertThat(say(FieldError.of(Field.PLACEMENT_DATE, Fault.PLACED_TOO_LATE, LocalDate.of(2024, 3, 1))))
                .contains("le 1er mars 2024");
        assertThat(say(FieldError.of(Field.OBSERVATIONS, Fault.TOO_LONG, 2000))).containsPattern("2.000 caractères");
    }

    @Test
    void whichChildDocumentOrBoxIsMeantIsSaid() {
        assertThat(say(FieldError.of(FieldPath.ofChild(1, Field.CHILD_NAME), Fault.MISSING)))
                .startsWith("« Nom de l'enfant 2 »");
        assertThat(say(FieldError.of(FieldPath.of(DocumentType.IDENTITY), Fault.MISSING)))
                .startsWith("« Justificatif d'identité »");
        assertThat(say(FieldError.of(FieldPath.of(SwornStatement.KNOWS_SANCTIONS), Fault.MISSING)))
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
    @EnumSource(value = Fault.class, names = "MISSING", mode = EnumSource.Mode.EXCLUDE)
    void everyFaultHasItsSentence(Fault fault) {
        assertThat(say(FieldError.of(Field.PHONE, fault, "un", "deux", "trois")))
                .contains("« Téléphone »")
                .doesNotContain("{", "''");
    }

    @ParameterizedTest
    @EnumSource(
            value = Field.class,
            names = {"BIRTH_DATE", "STREET_NUMBER", "COMPLEMENT", "OBSERVATIONS"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyRequiredFieldHasItsSentenceForWhenItIsMissing(Field field) {
        FieldPath path = switch (field) {
            case STATEMENT -> FieldPath.of(SwornStatement.NO_POLYGAMY);
            case DOCUMENT -> FieldPath.of(DocumentType.NATIONALITY);
            case EPHOTO -> FieldPath.of(DocumentType.EPHOTO);
            default -> FieldPath.ofChild(0, field);
        };

        assertThat(say(FieldError.of(path, Fault.MISSING)))
                .contains("« " + texts.label(Locale.FRENCH, path) + " »")
                .doesNotContain("{", "''");
    }

    private String say(FieldError error) {
        return texts.say(Locale.FRENCH, error);
    }
}
