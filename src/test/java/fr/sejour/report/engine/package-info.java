/** Tests of the printing of papers. */
@NullMarked
package fr.sejour.report.engine;

import org.jspecify.annotations.NullMarked;
