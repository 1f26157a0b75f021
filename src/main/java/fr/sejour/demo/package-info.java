/**
 * Parts of the development profile: many made-up dossiers for load tests, and a stand-in for FranceConnect. This
 * module writes directly into the tables of all modules; no other module uses it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "registry", "reference", "account :: franceconnect", "dossier", "document"})
package fr.sejour.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
