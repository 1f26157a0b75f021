package fr.sejour.dossier;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A few communes as the official list has them, and countries, for rules tested as plain functions. */
final class TestPlaces implements Gazetteer {

    private static final Map<String, List<Place>> BY_POSTAL_CODE = Map.of(
            "59000", List.of(new Place("59350", "Lille")),
            "59800", List.of(new Place("59350", "Lille")),
            "75011", List.of(new Place("75056", "Paris"), new Place("75111", "Paris 11e Arrondissement")),
            "97400", List.of(new Place("97411", "Saint-Denis")),
            "98714", List.of(new Place("98735", "Papeete")),
            "01400",
                    List.of(
                            new Place("01001", "L'Abergement-Clémenciat"),
                            new Place("01093", "Châtillon-sur-Chalaronne"),
                            new Place("01146", "Condeissiat"),
                            new Place("01348", "Romans"),
                            new Place("01389", "Saint-Trivier-sur-Moignans"),
                            new Place("01412", "Sandrans"),
                            new Place("01420", "Sulignat")));

    @Override
    public List<Place> withPostalCode(String postalCode) {
        return BY_POSTAL_CODE.getOrDefault(postalCode, List.of());
    }

    @Override
    public boolean isCountry(String code) {
        return Set.of("FR", "ML", "BF").contains(code);
    }
}
