/** Screens of the agents who examine dossiers: the queue, a dossier with its documents, decisions, figures. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "notification",
            "notification :: ui",
            "paper",
            "instruction",
            "complement",
            "document",
            "document :: ui",
            "dossier",
            "reference",
            "registry"
        })
package fr.sejour.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
