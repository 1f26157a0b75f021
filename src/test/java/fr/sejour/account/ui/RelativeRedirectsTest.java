package fr.sejour.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RelativeRedirectsTest {

    @ParameterizedTest
    @CsvSource({
        "http://forged.example:8080/documents/1?continue, /documents/1?continue",
        "http://forged.example:8080//elsewhere.example/, /elsewhere.example/",
        "/connexion, /connexion",
        "https://franceconnect.example/authorize, https://franceconnect.example/authorize",
        "http://forged.example:80801/, http://forged.example:80801/"
    })
    void aPageOfTheServiceIsNamedWithoutTheHost(String location, String told) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/documents/1");
        request.setServerName("forged.example");
        request.setServerPort(8080);
        MockHttpServletResponse response = new MockHttpServletResponse();

        new RelativeRedirects()
                .doFilter(request, response, (_, wrapped) -> ((HttpServletResponse) wrapped).sendRedirect(location));

        assertThat(response.getRedirectedUrl()).isEqualTo(told);
    }
}
