/** What the service promises in figures, measured against a reference in the same run; started by the script bench. */
@NullMarked
package fr.sejour.bench;

import org.jspecify.annotations.NullMarked;
