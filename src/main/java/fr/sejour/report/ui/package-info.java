/** Screens of the designers' workshop, « Modèles », and the public page « Vérifier un document ». */
@NullMarked
package fr.sejour.report.ui;

import org.jspecify.annotations.NullMarked;
