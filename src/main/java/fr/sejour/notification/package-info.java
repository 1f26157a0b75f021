/**
 * Notifications and mails, which tell people of events without their asking. This module listens to the events of
 * other modules. In the transaction of the event, a notification becomes a row, and a mail or a reminder becomes a
 * row and a job; mails are sent at least once.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "paper",
            "instruction",
            "complement",
            "complement :: ui",
            "filing",
            "document",
            "dossier",
            "account"
        })
package fr.sejour.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
