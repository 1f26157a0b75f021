/**
 * From the choice of the procedure to the confirmation: the draft and its checks, the five steps on which an applicant fills in
 * a request, and its filing.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "reference", "registry", "account", "dossier", "document", "document :: ui"})
package fr.sejour.filing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
