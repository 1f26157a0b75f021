/**
 * Seals papers: an electronic signature of the service in the file (PAdES, ETSI EN 319 142-1) by which anybody's PDF reader
 * tells that nothing was changed. Knows neither the procedure nor the database nor the screens.
 */
@NullMarked
@NamedInterface("seal")
package fr.sejour.printing.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
