/**
 * Seals papers: an electronic signature of the service in the file (PAdES, ETSI EN 319 142-1) by which any PDF reader
 * can tell that the file was not changed. Knows neither the procedure nor the database nor the screens.
 */
@NullMarked
@NamedInterface("seal")
package fr.sejour.printing.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
