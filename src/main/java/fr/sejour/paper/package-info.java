/**
 * Papers of a dossier: written from the declaration and the decision, issued once, and kept. Every later request gets
 * the same bytes. Any person can verify a paper.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "reference",
            "registry",
            "printing",
            "printing :: seal",
            "workshop",
            "dossier",
            "document",
            "complement",
            "instruction"
        })
package fr.sejour.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
