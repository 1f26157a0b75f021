/**
 * Sign-in, account creation, password: the screens for people who are not signed in, and the filters that guard all
 * other screens.
 */
@NullMarked
package fr.sejour.account.ui;

import org.jspecify.annotations.NullMarked;
