/**
 * Values that all modules use, and the small user-interface kit. Every module may use this module; it depends on no
 * other.
 */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package fr.sejour.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
