package fr.sejour.paper;

import fr.sejour.document.SupportingDocuments;
import fr.sejour.dossier.ApplicantCase;
import fr.sejour.dossier.DocumentType;
import fr.sejour.printing.Paper;
import fr.sejour.printing.PaperPool;
import fr.sejour.printing.PaperRequest;
import fr.sejour.shared.Texts;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** The list of supporting documents of a case (liste des pièces justificatives), to print and tick off. */
@Service
public class DocumentLists {

    private static final String TEMPLATE = "document-list";

    /** Endings of the files that are taken. */
    private static final String FORMATS = ".jpg .pdf .png .tiff .bmp";

    private final PaperPool printing;
    private final Texts texts;
    private final Clock clock;
    private final Map<Edition, Paper> printed = new ConcurrentHashMap<>();

    DocumentLists(PaperPool printing, Texts texts, Clock clock) {
        this.printing = printing;
        this.texts = texts;
        this.clock = clock;
    }

    /** The list is the same for everybody in a case: printed once for each language and version of its template. */
    private record Edition(ApplicantCase applicantCase, Locale language) {}

    /** The list of a case. */
    public PaperFile of(ApplicantCase applicantCase, Locale language) {
        String now = printing.templateHash(TEMPLATE);
        Paper paper = printed.compute(
                new Edition(applicantCase, language),
                (edition, before) -> before != null && before.templateHash().equals(now) ? before : print(edition));
        return new PaperFile(texts.get(language, "report.list.file-name"), paper.pdf());
    }

    private Paper print(Edition edition) {
        return printing.print(request(edition.applicantCase(), edition.language()));
    }

    PaperRequest request(ApplicantCase applicantCase, Locale language) {
        return new PaperRequest(
                TEMPLATE,
                language,
                texts.get(language, "report.list.title"),
                clock.instant(),
                Map.of(
                        "situation", texts.get(language, "report.list.case." + applicantCase.name()),
                        "files",
                                texts.get(
                                        language,
                                        "report.list.files",
                                        FORMATS,
                                        SupportingDocuments.LARGEST >> 20,
                                        DocumentType.MOST_FILES)),
                DocumentType.requiredFor(applicantCase).stream()
                        .map(type -> row(type, language))
                        .toList());
    }

    private Map<String, String> row(DocumentType type, Locale language) {
        return Map.of(
                "section", texts.get(language, type.section().titleKey()),
                "title", texts.get(language, type.titleKey()),
                "accepted", texts.get(language, type.acceptedKey()));
    }
}
