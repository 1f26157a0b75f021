/**
 * Where the data lives: the PostgreSQL that {@code spring.datasource.url} names, or in development one that starts with
 * the service and keeps its files; whether it keeps what it confirms; its schema, the rights on it, and the promises that hold
 * of its data. No module uses this one: it has two commands.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.sejour.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
