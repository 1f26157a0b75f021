/** « Mes demandes en cours »: where each of the applicant's requests stands, and the permits held before. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "dossier", "filing", "registry", "instruction", "notification", "paper"})
package fr.sejour.tracking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
