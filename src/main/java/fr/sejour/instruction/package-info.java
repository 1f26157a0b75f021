/**
 * The examination of filed dossiers by the agents of the competent prefecture: their queue, and what they do with a dossier.
 * Every act says which version of the dossier it was decided on, and who acts second is told what the first did.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "complement", "document", "dossier", "account", "reference", "registry"})
package fr.sejour.instruction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
