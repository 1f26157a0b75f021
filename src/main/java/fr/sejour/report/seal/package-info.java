/**
 * Seals papers: an electronic signature of the service in the file (PAdES, ETSI EN 319 142-1) by which anybody's PDF reader
 * tells that nothing was changed. Knows neither the procedure nor the database nor the screens.
 */
@NullMarked
package fr.sejour.report.seal;

import org.jspecify.annotations.NullMarked;
