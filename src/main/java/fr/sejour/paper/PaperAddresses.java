package fr.sejour.paper;

import fr.sejour.dossier.DossierState;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.SiteAddresses;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Addresses of the papers of a dossier, for its applicant and for the agents of its prefecture. */
public final class PaperAddresses {

    /** A paper of an applicant's own dossier; {@code file} names it, as {@link PaperIdentity#file} does. */
    static final String OWN = "/" + SiteAddresses.PAPERS + "/{dossier}/{file}";

    /** The same paper for the agents. */
    static final String OF_AGENTS = "/" + SiteAddresses.INSTRUCTION + OWN;

    private PaperAddresses() {}

    /**
     * A paper that every filed dossier has.
     *
     * @param linkKey key of the words of a link to it, in the message bundle
     * @param ariaKey key of the accessible name of the link, whose argument is the number of the dossier
     */
    public record OfFiling(String address, String linkKey, String ariaKey) {}

    /** The papers that a filed dossier has from the beginning. */
    public static List<OfFiling> ofFiling(DossierId dossier) {
        return PaperKind.of(PaperKind.Cause.FILING).stream()
                .map(kind ->
                        new OfFiling(of(dossier, PaperIdentity.only(kind)), kind.key("link"), kind.key("link.what")))
                .toList();
    }

    /** Address of the paper of the decision on a dossier; empty when a dossier in this state is not decided. */
    public static Optional<String> decision(DossierId dossier, DossierState state) {
        return PaperKind.ofDecision(state).map(kind -> of(dossier, PaperIdentity.only(kind)));
    }

    /** Address of the attestation of an extension. */
    public static String extension(DossierId dossier, UUID extension) {
        return of(dossier, PaperIdentity.ofExtension(extension));
    }

    /** Any paper of a dossier. */
    static String of(DossierId dossier, PaperIdentity which) {
        return filled(OWN, dossier, which);
    }

    /** The same, where the agents of the prefecture open it. */
    static String ofAgents(DossierId dossier, PaperIdentity which) {
        return filled(OF_AGENTS, dossier, which);
    }

    private static String filled(String address, DossierId dossier, PaperIdentity which) {
        return address.replace("{dossier}", dossier.value().toString()).replace("{file}", which.file());
    }
}
