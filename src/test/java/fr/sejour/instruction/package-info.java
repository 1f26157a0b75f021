@NullMarked
package fr.sejour.instruction;

import org.jspecify.annotations.NullMarked;
