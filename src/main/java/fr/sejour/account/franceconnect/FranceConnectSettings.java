package fr.sejour.account.franceconnect;

/**
 * Settings of the client: data that FranceConnect gives to each registered service.
 *
 * @param issuer address of FranceConnect; its metadata stands below it
 */
public record FranceConnectSettings(String issuer, String clientId, String clientSecret) {

    public FranceConnectSettings {
        if (issuer.isBlank() || clientId.isBlank() || clientSecret.isBlank()) {
            throw new IllegalArgumentException(
                    "sejour.franceconnect.issuer, .client-id and .client-secret must all be set, or none of them");
        }
    }

    /** Leaves the secret out, so that no log contains it. */
    @Override
    public String toString() {
        return clientId + " at " + issuer;
    }
}
