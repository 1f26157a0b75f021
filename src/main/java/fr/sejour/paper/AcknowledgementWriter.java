package fr.sejour.paper;

import fr.sejour.dossier.Filed;
import fr.sejour.dossier.ImplicitRefusal;
import fr.sejour.printing.PaperRequest;
import fr.sejour.reference.Prefecture;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts the acknowledgement (accusé de réception) of a filing into words: what CRPA R. 112-11-1 asks for. The day of silence is
 * that of a complete file, counted from the filing alone, whatever was asked for since.
 * A telephone that is not known is not invented: the paper says which ways there are.
 */
@Component
class AcknowledgementWriter implements PaperWriter {

    private final DossierWords words;

    AcknowledgementWriter(DossierWords words) {
        this.words = words;
    }

    @Override
    public Set<PaperKind> kinds() {
        return Set.of(PaperKind.ACKNOWLEDGEMENT);
    }

    @Override
    public Optional<PaperRequest> write(Filed dossier, PaperIdentity which, Instant issuedAt) {
        return Optional.of(write(dossier, issuedAt));
    }

    PaperRequest write(Filed dossier, Instant issuedAt) {
        Prefecture service = words.service(dossier);
        Map<String, @Nullable Object> own = new HashMap<>();
        own.put("prefecture", service.name());
        own.put("serviceAddress", address(service));
        own.put("email", service.email());
        own.put("phone", service.phone());
        own.put("reach", service.phone() == null ? words.text("report.acknowledgement.reach") : null);
        own.put("silentOn", DossierWords.inWords(ImplicitRefusal.from(dossier.filedAt())));
        return words.paper(PaperKind.ACKNOWLEDGEMENT, dossier, issuedAt, words.received(dossier), own);
    }

    private static String address(Prefecture service) {
        return Stream.of(service.street(), service.postalCode() + " " + service.city())
                .filter(line -> line != null)
                .collect(Collectors.joining("\n"));
    }
}
