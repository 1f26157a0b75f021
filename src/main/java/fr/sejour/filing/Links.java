package fr.sejour.filing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Pages of other services that the procedure sends people to; properties {@code sejour.links.*}.
 *
 * @param prefectures directory of the prefectures
 * @param photographers map of the photographers who make e-photos
 * @param translators list of the sworn translators
 * @param healthInsurance how to be covered by the health insurance
 * @param opinion form to give an opinion of the procedure
 */
@ConfigurationProperties("sejour.links")
public record Links(
        @DefaultValue("https://lannuaire.service-public.gouv.fr/navigation/prefecture")
        String prefectures,

        @DefaultValue("https://permisdeconduire.ants.gouv.fr/services-associes/ou-realiser-ma-photo-d-identite")
        String photographers,

        @DefaultValue("https://www.service-public.gouv.fr/particuliers/vosdroits/F12956")
        String translators,

        @DefaultValue("https://www.ameli.fr/") String healthInsurance,

        @DefaultValue("https://jedonnemonavis.numerique.gouv.fr/")
        String opinion) {}
