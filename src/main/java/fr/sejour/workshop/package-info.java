/**
 * Where designers change the templates of the papers: versions, what is published, trials with sample data. Holds nothing of
 * any dossier but how many papers a version has printed.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "printing"})
package fr.sejour.workshop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
