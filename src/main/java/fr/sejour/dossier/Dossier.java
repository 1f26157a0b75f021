package fr.sejour.dossier;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;

/**
 * One request (demande). Each state is a type, and only the type that can leave its state has the method to do so: a
 * {@link Draft} can be filed or abandoned, and nothing else can.
 */
public sealed interface Dossier permits Draft, FiledDossier, AbandonedDossier {

    DossierId id();

    ApplicantId applicant();

    DossierState state();
}
