/** Tests of the pages of the workshop. */
@NullMarked
package fr.sejour.workshop.ui;

import org.jspecify.annotations.NullMarked;
