/**
 * Opens the files that strangers send: finds their format, checks that they are sound, draws their pages. This work
 * runs in a child process with little memory and a time limit, so that a file made to exhaust or break the program
 * that opens it harms only that process.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package fr.sejour.examiner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
