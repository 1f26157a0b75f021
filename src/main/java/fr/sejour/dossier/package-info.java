/**
 * The dossier (demande): its states and moves, what is declared in it, the documents and statements that the three
 * cases require. This is the heart of the procedure. It does not know screens, papers or mails; their modules listen
 * to its events.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "reference", "registry"})
package fr.sejour.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
