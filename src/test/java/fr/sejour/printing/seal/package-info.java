@NullMarked
package fr.sejour.printing.seal;

import org.jspecify.annotations.NullMarked;
