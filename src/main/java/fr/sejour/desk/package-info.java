/** Screens of the agents who examine dossiers: the queue, a dossier with its documents, decisions, figures. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "reference",
            "registry",
            "account",
            "dossier",
            "document",
            "complement",
            "instruction",
            "paper",
            "notification",
            "notification :: ui"
        })
package fr.sejour.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
