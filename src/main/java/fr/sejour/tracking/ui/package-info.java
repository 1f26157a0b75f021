/** The applicant's screens of tracking. */
@NullMarked
package fr.sejour.tracking.ui;

import org.jspecify.annotations.NullMarked;
