/** The examination of filed dossiers by the agents of the competent prefecture: their queue, and all they decide. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "dossier"})
package fr.sejour.instruction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
