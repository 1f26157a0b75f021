/** FranceConnect as a provider of OpenID Connect: its addresses and the checks of its answers. */
@NullMarked
@NamedInterface("franceconnect")
package fr.sejour.account.franceconnect;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
