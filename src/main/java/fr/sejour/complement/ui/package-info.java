/** The page on which an applicant answers a demand for complements. */
@NullMarked
@NamedInterface("ui")
package fr.sejour.complement.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
