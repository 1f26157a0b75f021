/** The inbox of the applicant, and the mailbox page of the development profile. */
@NullMarked
@NamedInterface("ui")
package fr.sejour.notification.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
