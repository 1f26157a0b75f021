/**
 * What only the development profile has: many made-up dossiers for load tests, and a stand-in of FranceConnect. Knows the
 * tables of all modules, since it fills them past the services; nobody uses it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "registry", "reference", "account :: franceconnect", "dossier", "document"})
package fr.sejour.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
