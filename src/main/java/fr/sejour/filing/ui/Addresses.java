package fr.sejour.filing.ui;

import com.vaadin.flow.component.Component;
import fr.sejour.dossier.ApplicantCase;
import fr.sejour.dossier.Step;
import fr.sejour.shared.DossierId;
import java.util.Locale;

/** Where the pages and papers of the procedure are. */
final class Addresses {

    static final String PERSONAL_INFORMATION = "demande/informations-personnelles";
    static final String GROUND = "demande/motif-de-sejour";
    static final String DOCUMENTS = "demande/justificatifs";
    static final String FILING = "demande/depot";
    static final String CONFIRMATION = "demande/confirmation";
    static final String CHOICE = "titre-de-sejour";
    /** Leads on to where the draft was left. */
    static final String RESUME = "demande";

    /** The applicant's requests, where a draft is taken up again. */
    static final String TRACKING = "mes-demandes";

    static final String PREAMBLE = "titre-de-sejour/ase";

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
                    case PERSONAL_INFORMATION -> PERSONAL_INFORMATION;
                    case GROUND -> GROUND;
                    case DOCUMENTS -> DOCUMENTS;
                    case FILING -> FILING;
                    case CONFIRMATION -> CONFIRMATION;
                };
    }

    /** The receipt of a filed dossier, as PDF. */
    static String receipt(DossierId dossier) {
        return "/papiers/" + dossier.value() + "/confirmation-de-depot.pdf";
    }

    /** The list of documents of a case, as PDF. */
    static String documentList(ApplicantCase applicantCase) {
        return "/papiers/liste-des-pieces-justificatives.pdf?cas="
                + applicantCase.name().toLowerCase(Locale.ROOT);
    }
}
