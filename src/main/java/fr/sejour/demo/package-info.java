/**
 * Many made-up dossiers for load tests, in the development profile only. Knows the tables of all modules, since it fills
 * them past the services; nobody uses it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "registry", "reference", "dossier", "document"})
package fr.sejour.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
