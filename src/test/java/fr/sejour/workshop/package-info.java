/** Tests of the designers' workshop. */
@NullMarked
package fr.sejour.workshop;

import org.jspecify.annotations.NullMarked;
