package fr.sejour.dossier;

import fr.sejour.shared.PhoneNumber;
import java.io.Serializable;

/** Step 1, found right. */
public record PersonalInformation(Address address, PhoneNumber phone) implements Serializable {}
