/**
 * Supporting documents (justificatifs): received, checked, kept by their SHA-256, shown and given back to their owner
 * and to the agents who examine the dossier.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "dossier", "examiner"})
package fr.sejour.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
