/** The procedure walked through in a real browser, in its own words; asserts on what a person sees and gets. */
@NullMarked
package fr.sejour.journey;

import org.jspecify.annotations.NullMarked;
