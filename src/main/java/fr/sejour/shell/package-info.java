/**
 * The frame around all screens: header, menus, breadcrumb, footer, the home and information pages, and the pages
 * shown when something fails.
 */
@NullMarked
@ApplicationModule
package fr.sejour.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
