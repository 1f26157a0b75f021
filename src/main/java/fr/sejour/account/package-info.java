/**
 * Accounts of applicants and of agents, and how both sign in. Applicants create theirs by proof to the foreigners'
 * registry, agents are invited by an admin. Whoever is not signed in gets the same answer, after the same work, for
 * persons known and unknown.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "registry", "reference", "audit"})
package fr.sejour.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
