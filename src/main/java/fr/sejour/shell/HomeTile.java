package fr.sejour.shell;

import fr.sejour.filing.FilingAddresses;
import fr.sejour.shared.SiteAddresses;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The procedures that the home page names. Only one is offered here; the others have a page that says where they are. */
enum HomeTile {
    VISA_VALIDATION("valider-un-vls-ts", "https://administration-etrangers-en-france.interieur.gouv.fr"),
    RESIDENCE_PERMIT(FilingAddresses.CHOICE, ""),
    FIRST_PERMIT_WITHOUT_NUMBER("premier-titre-sans-numero", "https://www.service-public.gouv.fr"),
    NATIONALITY("nationalite-francaise", "https://administration-etrangers-en-france.interieur.gouv.fr"),
    WORK_AUTHORISATION("autorisation-de-travail", "https://administration-etrangers-en-france.interieur.gouv.fr"),
    CHANGE_OF_SITUATION(
            SiteAddresses.CHANGE_OF_SITUATION, "https://administration-etrangers-en-france.interieur.gouv.fr"),
    TRAVEL_DOCUMENT("document-de-voyage", "https://administration-etrangers-en-france.interieur.gouv.fr"),
    ELECTRONIC_STAMP("timbre-fiscal", "https://timbres.impots.gouv.fr");

    /** What is shown before sign-in. */
    static final List<HomeTile> SIGNED_OUT = List.of(values());

    /** What is shown to an applicant. */
    static final List<HomeTile> SIGNED_IN =
            List.of(RESIDENCE_PERMIT, NATIONALITY, WORK_AUTHORISATION, CHANGE_OF_SITUATION);

    private final String name;
    private final String elsewhere;

    HomeTile(String name, String elsewhere) {
        this.name = name;
        this.elsewhere = elsewhere;
    }

    /** The tile whose page has this name; empty for the procedure offered here and for any other name. */
    static Optional<HomeTile> elsewhere(String name) {
        return Arrays.stream(values())
                .filter(tile -> tile != RESIDENCE_PERMIT && tile.name.equals(name))
                .findFirst();
    }

    String address() {
        return this == RESIDENCE_PERMIT ? "/" + name : "/" + SiteAddresses.OTHER_PROCEDURES + "/" + name;
    }

    String titleKey() {
        return "shell.tile." + name();
    }

    String sentenceKey() {
        return titleKey() + ".elsewhere";
    }

    /** The public site to go to. */
    String site() {
        return elsewhere;
    }

    /** The name of that site. */
    String host() {
        return URI.create(elsewhere).getHost().replaceFirst("^www\\.", "");
    }
}
