/**
 * The dossier (demande): its states and moves, what is declared in it, what the three cases ask for. The heart of the
 * procedure; knows nothing of screens, papers or mails, which listen to its events.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "reference", "registry"})
package fr.sejour.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
