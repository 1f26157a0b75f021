package fr.sejour.dossier;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;

/**
 * One request (demande). Each state is a type, and only the type that can leave its state has the methods to do so: a
 * {@link Draft} can be filed or abandoned, an {@link InInstruction} decided, a {@link HandedOver} nothing at all.
 * Code outside this package can reach a state only through such a method.
 */
public sealed interface Dossier permits Draft, AbandonedDossier, Filed {

    DossierId id();

    ApplicantId applicant();

    DossierState state();
}
