/**
 * Demands for complements: which documents of a filed dossier do not conform, and what the applicant answers to each, until
 * when.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "dossier", "document", "document :: ui"})
package fr.sejour.complement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
