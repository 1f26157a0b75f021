/** Entries of forms: kept as people type them, and checked by plain functions that take the record of the entry. */
@NullMarked
package fr.sejour.shared.entry;

import org.jspecify.annotations.NullMarked;
