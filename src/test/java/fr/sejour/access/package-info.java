/** Who may reach what: every address and every service, held against the roles of the procedure. */
@NullMarked
package fr.sejour.access;

import org.jspecify.annotations.NullMarked;
