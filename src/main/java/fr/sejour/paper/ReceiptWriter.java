package fr.sejour.paper;

import fr.sejour.dossier.Filed;
import fr.sejour.printing.PaperRequest;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts the receipt (confirmation de dépôt) of a dossier into words. */
@Component
class ReceiptWriter implements PaperWriter {

    private final DossierWords words;

    ReceiptWriter(DossierWords words) {
        this.words = words;
    }

    @Override
    public Set<PaperKind> kinds() {
        return Set.of(PaperKind.RECEIPT);
    }

    @Override
    public Optional<PaperRequest> write(Filed dossier, PaperIdentity which, Instant issuedAt) {
        return Optional.of(write(dossier, issuedAt));
    }

    PaperRequest write(Filed dossier, Instant issuedAt) {
        return words.paper(
                PaperKind.RECEIPT,
                dossier,
                issuedAt,
                words.filed(dossier),
                Map.of("prefecture", words.prefecture(dossier)));
    }
}
