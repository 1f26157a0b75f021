package fr.sejour.tracking.ui;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of request that the page has a tab for. Only the first is offered by this service. */
enum RequestTab {
    PERMIT(""),
    CHANGE("changement-de-situation"),
    NATIONALITY("nationalite-francaise");

    private final String name;

    RequestTab(String name) {
        this.name = name;
    }

    static Optional<RequestTab> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name.equals(name)).findFirst();
    }

    String address() {
        return name.isEmpty() ? "/" + TrackingView.ROUTE : "/" + TrackingView.ROUTE + "/" + name;
    }
}
