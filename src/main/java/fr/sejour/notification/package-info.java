/**
 * What people are told without having asked for a page: notifications and mails. Listens to the events of other modules; a
 * notification is a row, a mail or a reminder a row and a job in the transaction of its cause, sent at least once.
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
