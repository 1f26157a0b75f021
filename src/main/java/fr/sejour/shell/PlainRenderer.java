package fr.sejour.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.spring.SpringServlet;
import fr.sejour.shared.ui.PlainAnswers;
import fr.sejour.shared.ui.PlainHtml;
import fr.sejour.shared.ui.PlainView;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.http.HttpHeaders;

/**
 * Writes a page, frame and all, as plain HTML out of the same components that Vaadin shows. Used for pages that need no
 * script and for those that tell of errors, where Vaadin may not be able to answer.
 */
@org.springframework.stereotype.Component
class PlainRenderer implements PlainAnswers {

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final AutowireCapableBeanFactory beans;
    private final ServletRegistrationBean<SpringServlet> vaadin;
    private final Languages languages;
    private final PageTitles titles;

    PlainRenderer(
            AutowireCapableBeanFactory beans,
            ServletRegistrationBean<SpringServlet> vaadin,
            Languages languages,
            PageTitles titles) {
        this.beans = beans;
        this.vaadin = vaadin;
        this.languages = languages;
        this.titles = titles;
    }

    /**
     * The page of a view.
     *
     * @throws fr.sejour.shared.NotFoundException when the view finds nothing at its address
     */
    String view(
            HttpServletRequest request,
            Class<? extends Component> type,
            RouteParameters parameters,
            QueryParameters query) {
        PageTitle title = type.getAnnotation(PageTitle.class);
        return page(request, title == null ? "" : title.value(), () -> {
            Component view = beans.createBean(type);
            ((PlainView) view).open(parameters, query);
            return view;
        });
    }

    /**
     * A page with this content.
     *
     * @param titleKey key of the title that the browser shows
     */
    String page(HttpServletRequest request, String titleKey, Supplier<Component> content) {
        Locale language = languages.of(request);
        Map<Class<?>, CurrentInstance> before = CurrentInstance.getInstances();
        try {
            CurrentInstance.set(
                    VaadinService.class,
                    Objects.requireNonNull(vaadin.getServlet()).getService());
            UI ui = new UI();
            ui.setLocale(language);
            CurrentInstance.set(UI.class, ui);
            Component page = content.get();
            MainLayout frame = beans.createBean(MainLayout.class);
            frame.showRouterLayoutContent(page);
            String title = page instanceof HasDynamicTitle titled
                    ? titled.getPageTitle()
                    : titles.of(page.getTranslation(titleKey));
            return document(request, language, title, PlainHtml.of(frame.getElement()));
        } finally {
            CurrentInstance.clearAll();
            CurrentInstance.restoreInstances(before);
        }
    }

    @Override
    public void send(
            HttpServletRequest request, HttpServletResponse response, String titleKey, Supplier<Component> page)
            throws IOException {
        write(response, page(request, titleKey, page));
    }

    /** Sends a page: never kept by anybody, with no script at all. */
    static void write(HttpServletResponse response, String html) throws IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(html);
    }

    private static String document(HttpServletRequest request, Locale language, String title, Element body) {
        String root = request.getContextPath() + "/";
        Document document = Document.createShell("");
        document.prependChild(new DocumentType("html", "", ""));
        document.expectFirst("html").attr("lang", language.toLanguageTag());
        document.title(title);
        Element head = document.head();
        head.prependElement("meta").attr("charset", "UTF-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        head.appendElement("meta").attr("name", "format-detection").attr("content", "telephone=no");
        head.appendElement("link")
                .attr("rel", "icon")
                .attr("href", root + AppShell.ICON)
                .attr("sizes", "any");
        Arrays.stream(AppShell.class.getAnnotationsByType(StyleSheet.class))
                .map(sheet -> root + Fingerprint.address(sheet.value()))
                .forEach(address ->
                        head.appendElement("link").attr("rel", "stylesheet").attr("href", address));
        document.body().appendChild(body);
        document.outputSettings().prettyPrint(false);
        return document.outerHtml();
    }
}
