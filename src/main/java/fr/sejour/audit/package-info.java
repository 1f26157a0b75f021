/** The append-only journal: who did what, when, on which dossier, from where. Listens to all modules, depends on none. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package fr.sejour.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
