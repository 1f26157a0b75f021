package fr.sejour.demo.franceconnect;

/** Address of the stand-in's pages. */
final class StandInAddresses {

    /** All of them begin so; below the service's own address. */
    static final String PROVIDER = "/dev/franceconnect";

    private StandInAddresses() {}
}
