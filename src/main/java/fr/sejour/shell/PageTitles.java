package fr.sejour.shell;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.PageTitleContext;
import com.vaadin.flow.router.PageTitleGenerator;
import org.springframework.stereotype.Component;

/**
 * Titles of the pages in the browser, « Titre – Étrangers en France ». A view names its title by a key of the bundles:
 * {@code @PageTitle("module.page.title")}.
 */
@Component
class PageTitles implements PageTitleGenerator {

    private static final long serialVersionUID = 1;

    @Override
    public String generatePageTitle(PageTitleContext context) {
        return context.value().isEmpty() ? service() : of(I18NProvider.translate(context.value()));
    }

    /** The title of a page called so. */
    String of(String page) {
        return page + " – " + service();
    }

    private static String service() {
        return I18NProvider.translate("shell.service.name");
    }
}
