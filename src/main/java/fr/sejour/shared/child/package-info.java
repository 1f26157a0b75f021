/**
 * Child processes for work that may exhaust or break the process that does it. The child processes load this package
 * too, so it needs nothing but the JDK.
 */
@NullMarked
package fr.sejour.shared.child;

import org.jspecify.annotations.NullMarked;
