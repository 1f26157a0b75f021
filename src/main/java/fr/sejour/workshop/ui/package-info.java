/** Screens of the designers' workshop, « Modèles ». */
@NullMarked
package fr.sejour.workshop.ui;

import org.jspecify.annotations.NullMarked;
