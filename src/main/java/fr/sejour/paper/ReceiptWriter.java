package fr.sejour.paper;

import fr.sejour.dossier.Filed;
import fr.sejour.printing.PaperRequest;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts the receipt (confirmation de dépôt) of a dossier into words. */
@Component
class ReceiptWriter {

    private final DossierWords words;

    ReceiptWriter(DossierWords words) {
        this.words = words;
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
