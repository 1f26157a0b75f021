package fr.sejour.shell;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who offers the service, as the header shows it; properties {@code sejour.service.*}.
 *
 * @param name name of the service; empty for the text of the bundle
 * @param direction the administration behind it; empty for the text of the bundle
 * @param logo address of the picture beside the name
 */
@ConfigurationProperties("sejour.service")
record ServiceIdentity(
        @DefaultValue("") String name,
        @DefaultValue("") String direction,
        @DefaultValue("/theme/logo.svg") String logo) {}
