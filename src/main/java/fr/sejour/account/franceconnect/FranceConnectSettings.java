package fr.sejour.account.franceconnect;

/**
 * What FranceConnect gives to a service that is registered there.
 *
 * @param issuer address below which its metadata stands
 */
public record FranceConnectSettings(String issuer, String clientId, String clientSecret) {

    public FranceConnectSettings {
        if (issuer.isBlank() || clientId.isBlank() || clientSecret.isBlank()) {
            throw new IllegalArgumentException(
                    "sejour.franceconnect.issuer, .client-id and .client-secret must all be set, or none of them");
        }
    }

    /** Without the secret, so that no log tells it. */
    @Override
    public String toString() {
        return clientId + " at " + issuer;
    }
}
