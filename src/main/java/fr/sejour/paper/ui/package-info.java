/** The public page « Vérifier un document ». */
@NullMarked
package fr.sejour.paper.ui;

import org.jspecify.annotations.NullMarked;
