/**
 * Opens the files that strangers send: what they are, whether they are sound, what their pages look like. All of it runs in
 * a process of its own, with little memory and a time limit, so that a file made to exhaust or break whoever opens it costs
 * that process and nothing else.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package fr.sejour.examiner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
