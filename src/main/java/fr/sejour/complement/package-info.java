/**
 * Demands for complements: which documents of a filed dossier do not conform, until when the applicant can answer,
 * and the answer about each document.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "dossier", "document", "document :: ui"})
package fr.sejour.complement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
