package fr.sejour.journey;

import fr.sejour.testing.FreshDatabase;
import fr.sejour.testing.TestClockConfiguration;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole service on a port of its own, with the demo people and the mailbox page, and a browser to walk through it.
 * One service and one browser serve all classes that bear this and nothing else.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
@ActiveProfiles("development")
@ContextConfiguration(initializers = {FreshDatabase.class, OwnPort.class, OwnReports.class})
@Import({TestClockConfiguration.class, JourneyConfiguration.class})
@interface JourneyTest {}
