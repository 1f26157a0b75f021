/** Screens of the agents who examine dossiers. */
@NullMarked
@NamedInterface("ui")
package fr.sejour.instruction.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
