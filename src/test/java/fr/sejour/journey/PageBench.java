package fr.sejour.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import fr.sejour.bench.BenchComparison;
import fr.sejour.bench.Table;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/**
 * What a browser that comes for the first time has to load, headers and all, as Chromium counts it on the wire; and how
 * soon there is something to read.
 */
class PageBench extends Journeys {

    private static final double KILOBYTE = 1000;

    /** When the first text or picture was painted, in milliseconds after the navigation began. */
    private static final String PAINTED = """
            () => new Promise(done => new PerformanceObserver(list => done(list.getEntries()[0].startTime))
              .observe({ type: 'paint', buffered: true }))""";

    private final Table table = new Table("page");

    @Test
    void fromTheFirstPageIntoTheProcedure() throws IOException {
        JourneyApplicant applicant = applicant(people.withAccount(people.adult()));
        AtomicLong loaded = bytesLoadedBy(applicant.screen.page());

        applicant.screen.opens("/");
        applicant.screen.follows("Se connecter");
        applicant.screen.isAt("S'identifier");
        table.add("page: first page to sign-in, on the wire", loaded.getAndSet(0) / KILOBYTE, "kB", "≤ 300 kB");

        applicant.signsIn().choosesProcedure();
        table.add("page: sign-in to step 1, on the wire", loaded.get() / KILOBYTE, "kB", "-");
    }

    @Test
    void untilThereIsSomethingToRead() throws IOException {
        double[] painted = new double[BenchComparison.ROUNDS];
        for (int round = -1; round < painted.length; round++) {
            try (BrowserContext browser = browsers.computer(address)) {
                Page page = browser.newPage();
                page.navigate("/");
                double milliseconds = ((Number) page.evaluate(PAINTED)).doubleValue();
                if (round >= 0) {
                    painted[round] = milliseconds;
                }
            }
        }
        table.add("page: first paint of the first page", BenchComparison.median(painted), "ms", "-");
    }

    private static AtomicLong bytesLoadedBy(Page page) {
        AtomicLong bytes = new AtomicLong();
        CDPSession chromium = page.context().newCDPSession(page);
        chromium.send("Network.enable");
        chromium.on("Network.loadingFinished", event -> bytes.addAndGet(encoded(event)));
        return bytes;
    }

    private static long encoded(JsonObject event) {
        return event.get("encodedDataLength").getAsLong();
    }
}
