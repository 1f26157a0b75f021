/**
 * Accounts of applicants and of agents, and how both sign in. Applicants create their account with facts that the
 * foreigners' registry confirms; an admin invites agents. A person who is not signed in gets the same answer, after
 * the same work, whether the account they name exists or not.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "registry", "reference", "audit"})
package fr.sejour.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
