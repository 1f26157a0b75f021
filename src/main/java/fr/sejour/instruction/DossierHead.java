package fr.sejour.instruction;

import fr.sejour.dossier.DossierState;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.DossierNumber;
import java.io.Serializable;
import java.time.Instant;

/**
 * Which filed dossier it is, and where it stands.
 *
 * @param version to be named at the next act
 */
public record DossierHead(DossierId id, DossierNumber number, DossierState state, int version, Instant filedAt)
        implements Serializable {}
