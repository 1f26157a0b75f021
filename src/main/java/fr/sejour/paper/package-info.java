/**
 * Papers of a dossier: written from what was declared and decided, issued once, and kept. Whoever asks again gets the same
 * bytes. Anybody may verify one.
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
