package fr.sejour.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import fr.sejour.document.SupportingDocument;
import fr.sejour.shared.ui.PageHeading;

/**
 * A file as pages that the service draws, one under the other, for its owner and for agents. The bytes as they were sent are
 * behind a link, as a download only: they may hold what acts when a reader opens them. It is to be printed.
 */
public final class DrawnFile extends Composite<Div> {

    /**
     * @param file that may be opened
     * @param address of the file as it was sent, without a slash at its end; its pages lie below
     */
    public DrawnFile(SupportingDocument file, String address) {
        getContent().addClassName("drawn-file");
        OrderedList pages = new OrderedList();
        pages.addClassName("drawn-pages");
        for (int number = 1; number <= file.facts().pages(); number++) {
            Image page = new Image(
                    address + "/pages/" + number,
                    getTranslation("document.drawn.page", number, file.facts().pages(), file.name()));
            page.getElement().setAttribute("loading", "lazy");
            pages.add(new ListItem(page));
        }
        Anchor download = new Anchor(address, getTranslation("document.drawn.download"));
        download.getElement().setAttribute("download", true);
        download.setRouterIgnore(true);
        getContent()
                .add(
                        new PageHeading(file.name()),
                        new Paragraph(getTranslation(
                                "document.drawn.explained", file.facts().pages())),
                        pages,
                        new Paragraph(download),
                        hint());
    }

    private Paragraph hint() {
        Paragraph hint = new Paragraph(getTranslation("document.drawn.download.hint"));
        hint.addClassName("hint");
        return hint;
    }
}
