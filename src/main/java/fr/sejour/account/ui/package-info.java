/** Sign-in, account creation, password: the screens for people without a session, and what guards the others. */
@NullMarked
package fr.sejour.account.ui;

import org.jspecify.annotations.NullMarked;
