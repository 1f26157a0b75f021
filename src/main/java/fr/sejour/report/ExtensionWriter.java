package fr.sejour.report;

import fr.sejour.dossier.Filed;
import fr.sejour.instruction.Extension;
import fr.sejour.report.engine.PaperRequest;
import fr.sejour.shared.Dates;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts an attestation of extension (attestation de prolongation d'instruction) into words. */
@Component
class ExtensionWriter {

    private final DossierWords words;

    ExtensionWriter(DossierWords words) {
        this.words = words;
    }

    PaperRequest write(Filed dossier, Extension extension, Instant issuedAt) {
        Map<String, @Nullable Object> own = new HashMap<>();
        own.put("validFrom", Dates.date(extension.from()));
        own.put("validTo", Dates.date(extension.to()));
        own.put("prefecture", words.prefecture(dossier));
        own.put("earlierDocument", words.earlierDocument(dossier));
        return words.paper(PaperKind.EXTENSION_ATTESTATION, dossier, issuedAt, words.filed(dossier), own);
    }
}
