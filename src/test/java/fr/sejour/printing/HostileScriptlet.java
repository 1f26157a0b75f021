package fr.sejour.printing;

import net.sf.jasperreports.engine.JRDefaultScriptlet;
import net.sf.jasperreports.engine.JRScriptletException;

/** Named by templates of the collection: says that it was run. */
public final class HostileScriptlet extends JRDefaultScriptlet {

    static final String WAS_RUN = "the scriptlet of the template was run";

    @Override
    public void beforeReportInit() throws JRScriptletException {
        throw new JRScriptletException(WAS_RUN);
    }
}
