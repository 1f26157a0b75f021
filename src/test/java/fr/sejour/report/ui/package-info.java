/** Tests of the pages of the workshop. */
@NullMarked
package fr.sejour.report.ui;

import org.jspecify.annotations.NullMarked;
