package fr.sejour.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Errors outside of Vaadin, of downloads for instance: the same pages, as plain HTML. */
@Controller
class ErrorPages implements ErrorController {

    private final PlainRenderer renderer;

    ErrorPages(PlainRenderer renderer) {
        this.renderer = renderer;
    }

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int told = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
        String page;
        if (told >= 500) {
            Failure failure = Failure.log(address(request), thrown(request));
            response.setStatus(failure.status());
            page = renderer.page(request, ErrorContent.TITLE, () -> ErrorContent.of(failure));
        } else if (told == 403 || told == 404) {
            response.setStatus(404);
            page = renderer.page(request, ErrorContent.TITLE, ErrorContent::notFound);
        } else {
            response.setStatus(told);
            page = renderer.page(request, ErrorContent.TITLE, ErrorContent::refused);
        }
        PlainRenderer.write(response, page);
    }

    private static String address(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    }

    private static @Nullable Throwable thrown(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause ? cause : null;
    }
}
