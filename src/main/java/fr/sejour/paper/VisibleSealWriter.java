package fr.sejour.paper;

import fr.sejour.dossier.Address;
import fr.sejour.dossier.Filed;
import fr.sejour.instruction.Decision;
import fr.sejour.printing.Picture;
import fr.sejour.printing.seal.VisibleSeal;
import fr.sejour.printing.seal.VisibleSealMessage;
import fr.sejour.registry.CivilStatus;
import fr.sejour.registry.Sex;
import fr.sejour.shared.Dates;
import fr.sejour.shared.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts attestations into the words of a 2D-Doc « Document étranger ». Identifiers and lengths are those of the
 * specification ({@link VisibleSeal}), and their order that of its specimen, an attestation of extension. The
 * specification does not show which of them are compulsory nor how a favourable decision is named: that is known only
 * after enrolment with an authority.
 */
class VisibleSealWriter {

    /** « Attestation de prolongation d'instruction d'une demande de titre de séjour ». */
    private static final String EXTENSION = "2";

    private final Optional<VisibleSeal> seal;
    private final VisibleSealSettings settings;
    private final Texts texts;

    /** @param seal empty: attestations bear none */
    VisibleSealWriter(Optional<VisibleSeal> seal, VisibleSealSettings settings, Texts texts) {
        this.seal = seal;
        this.settings = settings;
        this.texts = texts;
    }

    /** Fields of the template of an attestation of extension; never for a preview, of which the code could be cut out and used. */
    Map<String, @Nullable Object> ofExtension(Filed dossier, LocalDate from, LocalDate to, Instant issuedAt) {
        return fields(
                validity(about(dossier, EXTENSION, text("report.visible-seal.may-work")), dossier, from, to), issuedAt);
    }

    /** Fields of the template of an attestation of a favourable decision; never for a preview. */
    Map<String, @Nullable Object> ofFavourable(Filed dossier, Decision.Favourable granted, Instant issuedAt) {
        return settings.favourableType().isBlank()
                ? Map.of()
                : fields(
                        validity(
                                about(dossier, settings.favourableType(), ""),
                                dossier,
                                granted.validFrom(),
                                granted.validTo()),
                        issuedAt);
    }

    private Map<String, @Nullable Object> fields(VisibleSealMessage message, Instant issuedAt) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        seal.flatMap(made -> made.seal(message, issuedAt)).ifPresent(modules -> {
            fields.put("visibleSealPicture", Picture.of(modules));
            fields.put("visibleSealSpecimen", settings.isSpecimen() ? text("report.visible-seal.specimen") : null);
        });
        return fields;
    }

    private String text(String key) {
        return texts.get(DossierWords.FRENCH, key);
    }

    private static VisibleSealMessage about(Filed dossier, String type, String rights) {
        CivilStatus person = dossier.snapshot().civilStatus();
        String usageName = person.usageName();
        return new VisibleSealMessage()
                .fixed("6J", type)
                .fixed("6K", dossier.number().digits())
                .day("6L", Dates.day(dossier.filedAt()))
                .text("6P", 40, rights)
                .text("6Q", 10, person.number().digits())
                .text("62", 38, person.birthName())
                .text("63", 38, usageName == null ? "" : usageName)
                .names("60", 60, person.firstNames())
                .fixed("68", person.sex() == Sex.FEMALE ? "F" : "M")
                .day("69", person.birthDate())
                .text("6A", 32, person.birthPlace())
                .fixed("6C", person.birthCountry())
                .fixed("67", person.nationality());
    }

    private static VisibleSealMessage validity(
            VisibleSealMessage message, Filed dossier, LocalDate from, LocalDate to) {
        Address address = dossier.snapshot().personal().address();
        return message.text("6U", 38, address.streetLine())
                .fixed("6W", address.postalCode())
                .text("6X", 32, address.city())
                .day("6N", from)
                .day("6O", to)
                .fixed("6Y", "FR");
    }
}
