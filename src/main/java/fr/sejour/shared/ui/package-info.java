/** Small parts that every screen is made of. */
@NullMarked
package fr.sejour.shared.ui;

import org.jspecify.annotations.NullMarked;
