@NullMarked
package fr.sejour.report.seal;

import org.jspecify.annotations.NullMarked;
