/** The pages of the procedure, one address each. */
@NullMarked
package fr.sejour.filing.ui;

import org.jspecify.annotations.NullMarked;
