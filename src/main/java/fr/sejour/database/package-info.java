/**
 * Where the data lives: the PostgreSQL that {@code spring.datasource.url} names, or in development one that starts with
 * the service and keeps its files; and whether it keeps what it confirms. Nobody uses this module.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.sejour.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
