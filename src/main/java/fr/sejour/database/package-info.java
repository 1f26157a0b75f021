/**
 * Where the data lives: an external PostgreSQL when {@code spring.datasource.url} is set, else one that starts with the
 * service and keeps its files. Nobody uses this module.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.sejour.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
