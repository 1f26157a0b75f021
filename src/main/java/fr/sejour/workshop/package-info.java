/**
 * Workshop in which designers change the templates of the papers: versions, publications, trials with sample data. Of
 * dossiers, it knows only how many papers were printed with each version.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "printing"})
package fr.sejour.workshop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
