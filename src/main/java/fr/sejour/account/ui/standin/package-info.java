/** An OpenID provider within the development profile that stands in for FranceConnect, so that the button can be tried. */
@NullMarked
package fr.sejour.account.ui.standin;

import org.jspecify.annotations.NullMarked;
