/** Reference lists for the forms of the procedure: countries, nationalities, communes, prefectures, addresses. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package fr.sejour.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
