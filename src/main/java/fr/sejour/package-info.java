/** A young foreigner in the care of child welfare asks for a first residence permit, and is answered. */
@NullMarked
package fr.sejour;

import org.jspecify.annotations.NullMarked;
