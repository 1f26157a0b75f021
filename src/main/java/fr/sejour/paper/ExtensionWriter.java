package fr.sejour.paper;

import fr.sejour.dossier.Filed;
import fr.sejour.instruction.Extension;
import fr.sejour.instruction.Extensions;
import fr.sejour.printing.PaperRequest;
import fr.sejour.shared.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts an attestation of extension (attestation de prolongation d'instruction) into words. */
@Component
class ExtensionWriter implements PaperWriter {

    private final DossierWords words;
    private final VisibleSealWriter visibleSeal;
    private final Extensions extensions;

    ExtensionWriter(DossierWords words, VisibleSealWriter visibleSeal, Extensions extensions) {
        this.words = words;
        this.visibleSeal = visibleSeal;
        this.extensions = extensions;
    }

    @Override
    public Set<PaperKind> kinds() {
        return Set.of(PaperKind.EXTENSION_ATTESTATION);
    }

    @Override
    public Optional<PaperRequest> write(Filed dossier, PaperIdentity which, Instant issuedAt) {
        return extensions.of(dossier.id()).stream()
                .filter(issued -> issued.id().equals(which.subject()))
                .findAny()
                .map(issued -> write(dossier, issued, issuedAt));
    }

    PaperRequest write(Filed dossier, Extension extension, Instant issuedAt) {
        return paper(dossier, extension.from(), extension.to(), issuedAt, null);
    }

    /** The attestation as it would be if it were issued now, marked on each page as what it is. */
    PaperRequest preview(Filed dossier, LocalDate from, LocalDate to, Instant now) {
        return paper(dossier, from, to, now, words.text("report.preview.mark"));
    }

    private PaperRequest paper(
            Filed dossier, LocalDate from, LocalDate to, Instant issuedAt, @Nullable String preview) {
        Map<String, @Nullable Object> own = new HashMap<>();
        own.put("preview", preview);
        own.put("validFrom", Dates.date(from));
        own.put("validTo", Dates.date(to));
        own.put("prefecture", words.prefecture(dossier));
        own.put("earlierDocument", words.earlierDocument(dossier));
        if (preview == null) {
            own.putAll(visibleSeal.ofExtension(dossier, from, to, issuedAt));
        }
        return words.paper(PaperKind.EXTENSION_ATTESTATION, dossier, issuedAt, words.filed(dossier), own);
    }
}
