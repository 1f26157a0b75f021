/**
 * Papers: printed from the templates of {@code reports/}, issued once, and kept. Whoever asks again gets the same bytes.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "dossier", "document", "reference", "registry", "complement", "instruction"})
package fr.sejour.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
