package fr.sejour.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.testing.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import tools.jackson.databind.json.JsonMapper;

class AddressConfigurationTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withUserConfiguration(AddressConfiguration.class)
            .withBean(Communes.class)
            .withBean(JsonMapper.class, JsonMapper::new)
            .withBean(MovableClock.class);

    @Test
    void usesTheAddressServiceThatIsConfigured() {
        application
                .withPropertyValues("sejour.address-service.url=https://adresses.example/geocodage")
                .run(context -> assertThat(context)
                        .getBean(AddressSuggestions.class)
                        .isInstanceOf(ServedAddressSuggestions.class));
    }

    @Test
    void usesThePackagedCommunesWhenNoneIsConfigured() {
        application.run(context ->
                assertThat(context).getBean(AddressSuggestions.class).isInstanceOf(CommuneSuggestions.class));
        application
                .withPropertyValues("sejour.address-service.url= ")
                .run(context ->
                        assertThat(context).getBean(AddressSuggestions.class).isInstanceOf(CommuneSuggestions.class));
    }
}
