/**
 * The foreigners' registry (fichier des étrangers): who a foreigner number belongs to and which permits came before.
 * Read-only for the procedure, and replaceable: an installation with the real registry provides another
 * {@link ForeignerRegistry}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package fr.sejour.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
