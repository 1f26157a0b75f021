/**
 * How long the web server waits for those who send slowly: each waiting request holds a connection that somebody else needs.
 * Nobody uses this module.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.sejour.connection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
