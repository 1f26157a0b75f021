/** Values that every module speaks of, and the small user-interface kit. Open to all, depends on nobody. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package fr.sejour.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
