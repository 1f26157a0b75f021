/** What people type in forms: kept as typed, and checked by plain functions of the record that holds it. */
@NullMarked
package fr.sejour.shared.entry;

import org.jspecify.annotations.NullMarked;
