package fr.sejour.access;

import static fr.sejour.access.AddressMatrix.Visitor.ADMIN;
import static fr.sejour.access.AddressMatrix.Visitor.AGENT;
import static fr.sejour.access.AddressMatrix.Visitor.APPLICANT;
import static fr.sejour.access.AddressMatrix.Visitor.DESIGNER;
import static fr.sejour.access.AddressMatrix.Visitor.SUPERVISOR;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who may open which address (specification, section 2). Addresses that bear an identifier are asked for with one that does
 * not exist: they are missing to everybody, whose it is being tried by the tests of their services and pages.
 */
final class AddressMatrix {

    private static final String NOBODYS = "01890a5d-ac96-774b-bcce-b302099a8057";
    private static final String TEMPLATE = "/modeles/receipt.jrxml/publie";
    private static final int OK = 200;
    private static final int MISSING = 404;

    private AddressMatrix() {}

    /** Whoever asks. */
    enum Visitor {
        STRANGER,
        APPLICANT,
        AGENT,
        SUPERVISOR,
        DESIGNER,
        ADMIN
    }

    /**
     * An address.
     *
     * @param template as routes and controllers state it
     * @param address that stands for the template
     * @param statusWhenOpen what those get whom it is open to
     * @param asksByItself whether pages ask it without their reader, so that all others get nothing, with status 204
     */
    record Line(String template, String address, Set<Visitor> openTo, int statusWhenOpen, boolean asksByItself) {

        Line(String template, String address, Set<Visitor> openTo, int statusWhenOpen) {
            this(template, address, openTo, statusWhenOpen, false);
        }

        @Override
        public String toString() {
            return template;
        }
    }

    private static final Set<Visitor> EVERYBODY = EnumSet.allOf(Visitor.class);
    private static final Set<Visitor> AGENTS = EnumSet.of(AGENT, SUPERVISOR, DESIGNER, ADMIN);
    private static final Set<Visitor> EXAMINERS = EnumSet.of(AGENT, SUPERVISOR);

    static final List<Line> LINES = List.of(
            page("/", EVERYBODY),
            page("/aide", EVERYBODY),
            page("/contact", EVERYBODY),
            page("/accessibilite", EVERYBODY),
            page("/mentions-legales", EVERYBODY),
            page("/donnees-personnelles", EVERYBODY),
            page("/plan-du-site", EVERYBODY),
            new Line("/demarches/:procedure", "/demarches/document-de-voyage", EVERYBODY, OK),
            page("/connexion", EVERYBODY),
            page("/creer-un-compte", EVERYBODY),
            page("/creation-de-compte", EVERYBODY),
            page("/identifiant-oublie", EVERYBODY),
            page("/mot-de-passe-oublie", EVERYBODY),
            new Line("/mot-de-passe/:token", "/mot-de-passe/nobodys", EVERYBODY, OK),
            new Line("/adresse-email/:token", "/adresse-email/nobodys", EVERYBODY, OK),
            new Line(
                    "/papiers/liste-des-pieces-justificatives.pdf",
                    "/papiers/liste-des-pieces-justificatives.pdf?cas=adult",
                    EVERYBODY,
                    OK),
            page("/verifier", EVERYBODY),
            new Line("/verifier/{code}", "/verifier/nobodys", EVERYBODY, OK),
            page("/verifier/fichier", EVERYBODY),
            page("/theme/logo.svg", EVERYBODY),
            page("/titre-de-sejour", EVERYBODY),
            page("/titre-de-sejour/ase", APPLICANT),
            page("/demande", APPLICANT),
            page("/demande/informations-personnelles", APPLICANT),
            page("/demande/motif-de-sejour", APPLICANT),
            page("/demande/justificatifs", APPLICANT),
            page("/demande/depot", APPLICANT),
            nobodys("/demande/confirmation/:___url_parameter", EnumSet.of(APPLICANT)),
            page("/mes-demandes", APPLICANT),
            new Line("/mes-demandes/:kind", "/mes-demandes/nowhere", EnumSet.of(APPLICANT), MISSING),
            page("/mon-compte", APPLICANT),
            page("/mon-compte/mot-de-passe", APPLICANT),
            page("/mon-compte/adresse-email", APPLICANT),
            page("/mon-compte/telephone", APPLICANT),
            page("/mon-compte/donnees.json", APPLICANT),
            page("/notifications", APPLICANT),
            nobodys("/notifications/:id", EnumSet.of(APPLICANT)),
            new Line("/cloche/nombre", "/cloche/nombre", EnumSet.of(APPLICANT), OK, true),
            new Line("/cloche/nouvelles", "/cloche/nouvelles", EnumSet.of(APPLICANT), OK, true),
            nobodys("/documents/{id}", EnumSet.of(APPLICANT)),
            nobodys("/documents/:file/voir", EnumSet.of(APPLICANT)),
            nobodys("/documents/{id}/apercu", EnumSet.of(APPLICANT)),
            new Line(
                    "/documents/{id}/pages/{page:[0-9]{1,4}}",
                    "/documents/" + NOBODYS + "/pages/1",
                    EnumSet.of(APPLICANT),
                    MISSING),
            new Line(
                    "/papiers/{dossier}/{file}",
                    "/papiers/" + NOBODYS + "/confirmation-de-depot.pdf",
                    EnumSet.of(APPLICANT),
                    MISSING),
            page("/agents/connexion", EVERYBODY),
            page("/agents/connexion/code", EVERYBODY),
            page("/agents/compte", AGENTS),
            page("/instruction", EXAMINERS),
            nobodys("/instruction/dossier/:id", EXAMINERS),
            nobodys("/instruction/documents/{id}", EXAMINERS),
            nobodys("/instruction/documents/:file/voir", EXAMINERS),
            nobodys("/instruction/documents/{id}/apercu", EXAMINERS),
            new Line(
                    "/instruction/documents/{id}/pages/{page:[0-9]{1,4}}",
                    "/instruction/documents/" + NOBODYS + "/pages/1",
                    EXAMINERS,
                    MISSING),
            page("/instruction/statistiques", SUPERVISOR),
            page("/instruction/statistiques.csv", SUPERVISOR),
            new Line(
                    "/instruction/papiers/{dossier}/{file}",
                    "/instruction/papiers/" + NOBODYS + "/confirmation-de-depot.pdf",
                    EXAMINERS,
                    MISSING),
            page("/administration/agents", ADMIN),
            page("/administration/journal", ADMIN),
            page("/administration/agents/nouveau", ADMIN),
            nobodys("/administration/agents/:agent", EnumSet.of(ADMIN)),
            page("/administration/courriels", ADMIN),
            page("/modeles", DESIGNER),
            new Line("/modeles/:file", "/modeles/receipt.jrxml", EnumSet.of(DESIGNER), OK),
            new Line("/modeles/{file}/{source}/fichier", TEMPLATE + "/fichier", EnumSet.of(DESIGNER), OK),
            new Line(
                    "/modeles/{file}/{source}/{template}/{variant}.pdf",
                    TEMPLATE + "/receipt/normal.pdf",
                    EnumSet.of(DESIGNER),
                    OK),
            new Line(
                    "/modeles/{file}/{source}/{template}/{variant}/{page:[0-9]{1,4}}.png",
                    TEMPLATE + "/receipt/normal/1.png",
                    EnumSet.of(DESIGNER),
                    OK),
            new Line("/error", "/error", EVERYBODY, MISSING));

    private static Line page(String address, Set<Visitor> openTo) {
        return new Line(address, address, openTo, OK);
    }

    private static Line page(String address, Visitor openTo) {
        return page(address, EnumSet.of(openTo));
    }

    /** An address with an identifier that is nobody's. */
    private static Line nobodys(String template, Set<Visitor> openTo) {
        return new Line(template, template.replaceAll("[:][a-z_]+|\\{[a-z]+}", NOBODYS), openTo, MISSING);
    }
}
