package fr.sejour.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;

/**
 * Style sheets, icon and metadata of every page of the application. The fields and buttons of Vaadin bring
 * their plain base styles along; the theme sets their custom properties, so no ready-made theme is loaded.
 */
@StyleSheet("theme/tokens.css")
@StyleSheet("theme/frame.css")
@StyleSheet("theme/kit.css")
@StyleSheet("theme/fields.css")
@StyleSheet("theme/tracking.css")
@StyleSheet("theme/wizard.css")
@StyleSheet("theme/instruction.css")
@StyleSheet("theme/dossier.css")
@StyleSheet("theme/account.css")
@StyleSheet("theme/notifications.css")
@StyleSheet("theme/workshop.css")
public class AppShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1;

    /** Address of the picture on the browser's tab. */
    static final String ICON = "theme/logo.svg";

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", ICON, "any");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addMetaTag("format-detection", "telephone=no");
    }
}
