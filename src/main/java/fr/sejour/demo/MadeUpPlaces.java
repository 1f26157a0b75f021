package fr.sejour.demo;

import fr.sejour.dossier.Address;
import fr.sejour.reference.Communes;
import fr.sejour.reference.Department;
import fr.sejour.reference.Departments;
import fr.sejour.reference.Prefecture;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Addresses in the towns where the prefectures are, more of them where more young people are in care. */
@Component
@Profile("development")
class MadeUpPlaces {

    /** Departments of large cities come up as often as this many others. */
    private static final int LARGE = 6;

    private static final Set<String> WITH_LARGE_CITIES =
            Set.of("13", "31", "33", "44", "59", "67", "69", "75", "77", "91", "92", "93", "94", "95");

    private final List<Place> places;

    /** A town and the department whose prefecture examines. */
    record Place(Department department, Address address) {}

    MadeUpPlaces(Departments departments, Communes communes) {
        places = codes().flatMap(code -> departments.withCode(code).stream())
                .flatMap(department -> place(department, communes).stream())
                .flatMap(place -> Stream.generate(() -> place)
                        .limit(WITH_LARGE_CITIES.contains(place.department().code()) ? LARGE : 1))
                .collect(Collectors.toList());
    }

    Place one(SplittableRandom random) {
        return MadeUpPeople.one(random, places);
    }

    private static Stream<String> codes() {
        return Stream.of(
                        IntStream.rangeClosed(1, 95).mapToObj("%02d"::formatted),
                        Stream.of("2A", "2B", "971", "972", "973", "974", "976"))
                .flatMap(codes -> codes);
    }

    private static Optional<Place> place(Department department, Communes communes) {
        Prefecture seat = department.prefecture();
        return communes.withPostalCode(seat.postalCode()).stream()
                .findFirst()
                .map(commune -> new Place(
                        department,
                        new Address(
                                "1",
                                "rue de la Mairie",
                                null,
                                seat.postalCode(),
                                commune.city(),
                                commune.inseeCode())));
    }
}
