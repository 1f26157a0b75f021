/**
 * The dossier (demande): its states, what is declared in it, the rules of the three cases, its draft and its filing. The
 * heart of the procedure; knows nothing of screens, papers or mails, which listen to its events.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "reference", "registry"})
package fr.sejour.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
