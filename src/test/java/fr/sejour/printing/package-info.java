/** Tests of the printing of papers. */
@NullMarked
package fr.sejour.printing;

import org.jspecify.annotations.NullMarked;
