/** Tests of what is issued and given out. */
@NullMarked
package fr.sejour.paper;

import org.jspecify.annotations.NullMarked;
