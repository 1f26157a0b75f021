/**
 * From the choice of the procedure to the confirmation: the screens on which an applicant fills in, keeps and files a
 * request. What may be filed is decided by the dossier, not here.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "dossier", "document", "document :: ui", "reference", "registry", "account"})
package fr.sejour.filing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
