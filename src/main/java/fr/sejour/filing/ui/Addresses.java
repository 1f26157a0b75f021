package fr.sejour.filing.ui;

import com.vaadin.flow.component.Component;
import fr.sejour.dossier.ApplicantCase;
import fr.sejour.dossier.Step;
import fr.sejour.filing.FilingAddresses;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.SiteAddresses;
import java.util.Locale;

/** Addresses of the steps and papers of the procedure. */
final class Addresses {

    private Addresses() {}

    /** The view of a step that is filled in; the confirmation has one for each dossier. */
    static Class<? extends Component> viewOf(Step step) {
        return switch (step) {
            case PERSONAL_INFORMATION -> PersonalInformationView.class;
            case GROUND -> GroundView.class;
            case DOCUMENTS -> DocumentsView.class;
            case FILING -> FilingView.class;
            case CONFIRMATION -> ConfirmationView.class;
        };
    }

    /** The path of a step, with its leading slash. */
    static String of(Step step) {
        return "/"
                + switch (step) {
                    case PERSONAL_INFORMATION -> FilingAddresses.PERSONAL_INFORMATION;
                    case GROUND -> FilingAddresses.GROUND;
                    case DOCUMENTS -> FilingAddresses.DOCUMENTS;
                    case FILING -> FilingAddresses.FILING;
                    case CONFIRMATION -> FilingAddresses.CONFIRMATION;
                };
    }

    /** The receipt of a filed dossier, as PDF. */
    static String receipt(DossierId dossier) {
        return "/" + SiteAddresses.receipt(dossier);
    }

    /** The list of documents of a case, as PDF. */
    static String documentList(ApplicantCase applicantCase) {
        return "/" + SiteAddresses.DOCUMENT_LIST + "?cas="
                + applicantCase.name().toLowerCase(Locale.ROOT);
    }
}
