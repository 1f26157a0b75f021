package fr.sejour;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The whole service in one process. */
@SpringBootApplication
public class Sejour {

    public static void main(String[] arguments) {
        SpringApplication.run(Sejour.class, arguments);
    }
}
