package fr.sejour.connection;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the web server wait no longer than it should. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ArrivalLimits.class)
class ConnectionConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> boundedArrival(ArrivalLimits limits) {
        return server -> {
            server.setProtocol(PatientProtocol.class.getName());
            server.addConnectorCustomizers(connector -> {
                if (connector.getProtocolHandler() instanceof PatientProtocol protocol) {
                    protocol.limit(limits);
                }
            });
        };
    }
}
