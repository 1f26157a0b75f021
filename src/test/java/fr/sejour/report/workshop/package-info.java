/** Tests of the designers' workshop. */
@NullMarked
package fr.sejour.report.workshop;

import org.jspecify.annotations.NullMarked;
