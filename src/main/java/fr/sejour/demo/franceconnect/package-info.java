/** An OpenID provider within the development profile that stands in for FranceConnect, so that the button can be tried. */
@NullMarked
package fr.sejour.demo.franceconnect;

import org.jspecify.annotations.NullMarked;
