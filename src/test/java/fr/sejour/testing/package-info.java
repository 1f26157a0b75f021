/** What the tests share: a real PostgreSQL, a clock that the test moves, sample files. */
@NullMarked
package fr.sejour.testing;

import org.jspecify.annotations.NullMarked;
