/** Processes of their own for what may exhaust or break whoever does it. Loaded by them too: needs the JDK and nothing else. */
@NullMarked
package fr.sejour.shared.child;

import org.jspecify.annotations.NullMarked;
