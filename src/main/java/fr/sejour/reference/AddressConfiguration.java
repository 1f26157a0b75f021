package fr.sejour.reference;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Takes addresses from the national address service where its address is configured, from packaged communes elsewhere. */
@Configuration
class AddressConfiguration {

    private static final Duration TIME_OUT = Duration.ofSeconds(2);

    /**
     * @param url of the service without its {@code /search/}, for instance {@code https://data.geopf.fr/geocodage}; blank
     *     where there is none
     */
    @Bean
    AddressSuggestions addressSuggestions(
            @Value("${sejour.address-service.url:}") String url, Communes communes, JsonMapper json, Clock clock) {
        CommuneSuggestions packaged = new CommuneSuggestions(communes);
        if (url.isBlank()) {
            return packaged;
        }
        NationalAddressService service = new NationalAddressService(URI.create(url.strip()), TIME_OUT, json);
        return new ServedAddressSuggestions(service, packaged, communes, clock);
    }
}
