/** FranceConnect as a provider of OpenID Connect: where it is, and what of its answers holds. */
@NullMarked
@NamedInterface("franceconnect")
package fr.sejour.account.franceconnect;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
