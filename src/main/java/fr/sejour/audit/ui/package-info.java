/** The admin's screen of the journal. */
@NullMarked
package fr.sejour.audit.ui;

import org.jspecify.annotations.NullMarked;
