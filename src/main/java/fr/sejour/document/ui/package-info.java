/** How files come from a browser to the supporting documents. */
@NullMarked
@NamedInterface("ui")
package fr.sejour.document.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
