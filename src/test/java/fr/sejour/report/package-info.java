/** Tests of what is issued and given out. */
@NullMarked
package fr.sejour.report;

import org.jspecify.annotations.NullMarked;
