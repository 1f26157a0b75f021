/**
 * Prints papers: a template of {@code reports/} and plain records become a PDF/A-2a and PDF/UA-1 file. Knows neither the
 * procedure nor the database nor the screens.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package fr.sejour.printing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
