/** Screens of the agents who examine dossiers. */
@NullMarked
package fr.sejour.instruction.ui;

import org.jspecify.annotations.NullMarked;
