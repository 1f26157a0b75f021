package fr.sejour;

import fr.sejour.audit.VerifyJournal;
import fr.sejour.database.CheckPromises;
import fr.sejour.database.MigrateOnly;
import fr.sejour.registry.ImportForeigners;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The whole service in one process. */
@SpringBootApplication
public class Sejour {

    public static void main(String[] arguments) {
        if (VerifyJournal.isAskedFor(arguments)) {
            System.exit(VerifyJournal.run(System.out, arguments));
        }
        if (CheckPromises.isAskedFor(arguments)) {
            System.exit(CheckPromises.run(System.out, arguments));
        }
        if (MigrateOnly.isAskedFor(arguments)) {
            System.exit(MigrateOnly.run(System.out, arguments));
        }
        if (ImportForeigners.isAskedFor(arguments)) {
            System.exit(ImportForeigners.run(System.out, arguments));
        }
        SpringApplication.run(Sejour.class, arguments);
    }
}
