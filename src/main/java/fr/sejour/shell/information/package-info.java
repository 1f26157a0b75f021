/** Pages to read: help, contact, what the law asks every public site to say. */
@NullMarked
package fr.sejour.shell.information;

import org.jspecify.annotations.NullMarked;
