package fr.sejour.document;

import fr.sejour.dossier.DossierOverview;
import fr.sejour.dossier.Dossiers;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.PersonalData;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Facts about each file, for the copy of their data that applicants may have; the files themselves can be opened with
 * « Voir » where they were handed in.
 */
@Component
class DocumentData implements PersonalData {

    private final Dossiers dossiers;
    private final SupportingDocumentRows rows;

    DocumentData(Dossiers dossiers, SupportingDocumentRows rows) {
        this.dossiers = dossiers;
        this.rows = rows;
    }

    private record File(
            String request, String document, String name, String mediaType, long bytes, Instant uploadedAt) {

        static File of(SupportingDocument file) {
            return new File(
                    file.dossier().value().toString(),
                    file.type().name(),
                    file.name(),
                    file.facts().mediaType(),
                    file.facts().size(),
                    file.uploadedAt());
        }
    }

    @Override
    public String part() {
        return "documents";
    }

    @Override
    public List<?> of(ApplicantId applicant) {
        return dossiers.ofApplicant(applicant).stream()
                .map(DossierOverview::id)
                .flatMap(dossier -> rows.list(applicant, dossier).stream())
                .map(File::of)
                .toList();
    }
}
