/**
 * Applicants' accounts: creation by proof to the foreigners' registry, links sent by mail, passwords, sign-in. Whoever is
 * not signed in gets the same answer, after the same work, for persons known and unknown.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "registry"})
package fr.sejour.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
