package fr.sejour.account.ui;

import fr.sejour.shared.ui.Notice;
import java.util.Arrays;
import java.util.Optional;

/** What the sign-in page says after FranceConnect, as its address asks for it: {@code ?franceconnect=refus}. */
enum FranceConnectAnswer {
    /** Recognised there, but no account is linked yet. */
    TO_LINK("associer", Notice.Kind.INFORMATION),
    REFUSED("refus", Notice.Kind.WARNING),
    UNREACHABLE("indisponible", Notice.Kind.WARNING),
    /** Whatever else: another session's answer, one that came twice or does not hold. */
    FAILED("echec", Notice.Kind.WARNING);

    /** Query parameter of the sign-in page. */
    static final String PARAMETER = "franceconnect";

    private final String value;
    private final Notice.Kind kind;

    FranceConnectAnswer(String value, Notice.Kind kind) {
        this.value = value;
        this.kind = kind;
    }

    /** The one that a query parameter asks for, if any. */
    static Optional<FranceConnectAnswer> askedBy(String parameter) {
        return Arrays.stream(values())
                .filter(answer -> answer.value.equals(parameter))
                .findFirst();
    }

    /** The sign-in page that says it. */
    String page() {
        return SignInView.ADDRESS + "?" + PARAMETER + "=" + value;
    }

    Notice.Kind kind() {
        return kind;
    }

    /** Key of its words. */
    String key() {
        return "account.franceconnect.answer." + value;
    }
}
