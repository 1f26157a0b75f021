package fr.sejour.account.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.client.RestClientException;

/** Leads back to the sign-in page, which says in a sentence why nobody is signed in. */
final class FranceConnectFailure implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FranceConnectFailure.class);

    private static final Set<String> NOT_NOW =
            Set.of(OAuth2ErrorCodes.SERVER_ERROR, OAuth2ErrorCodes.TEMPORARILY_UNAVAILABLE);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        lead(request, response, answer(failure), failure);
    }

    /** The provider's metadata, which a sign-in begins with, could not be had. */
    static void notBegun(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        lead(request, response, FranceConnectAnswer.UNREACHABLE, failure);
    }

    private static void lead(
            HttpServletRequest request,
            HttpServletResponse response,
            FranceConnectAnswer answer,
            AuthenticationException failure)
            throws IOException {
        if (answer == FranceConnectAnswer.UNREACHABLE) {
            LOG.warn("FranceConnect does not answer as it should: {}", String.valueOf(failure.getCause()));
        }
        response.sendRedirect(request.getContextPath() + answer.page());
    }

    private static FranceConnectAnswer answer(AuthenticationException failure) {
        if (failure instanceof InsufficientAuthenticationException) {
            return FranceConnectAnswer.TO_LINK;
        }
        if (failure instanceof AuthenticationServiceException || isUnreachable(failure)) {
            return FranceConnectAnswer.UNREACHABLE;
        }
        if (failure instanceof OAuth2AuthenticationException told) {
            String code = told.getError().getErrorCode();
            if (code.equals(OAuth2ErrorCodes.ACCESS_DENIED)) {
                return FranceConnectAnswer.REFUSED;
            }
            return NOT_NOW.contains(code) ? FranceConnectAnswer.UNREACHABLE : FranceConnectAnswer.FAILED;
        }
        return FranceConnectAnswer.FAILED;
    }

    private static boolean isUnreachable(@Nullable Throwable failure) {
        return failure != null && (failure instanceof RestClientException || isUnreachable(failure.getCause()));
    }
}
