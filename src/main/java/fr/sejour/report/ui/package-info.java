/** Screens of the designers' workshop, « Modèles ». */
@NullMarked
package fr.sejour.report.ui;

import org.jspecify.annotations.NullMarked;
