package fr.sejour.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import fr.sejour.document.OpeningState;
import fr.sejour.document.SupportingDocument;
import fr.sejour.shared.SiteAddresses;
import fr.sejour.shared.ui.NewTab;
import fr.sejour.shared.ui.StatusTag;

/**
 * A file that was handed in: small picture, name, size, « Voir » and, while it may go, « Supprimer ». The row is
 * printed into the page as text; the part of the page around it listens to its buttons.
 */
public final class FileRow extends Composite<ListItem> {

    /** Attribute of the button « Supprimer » that holds the identifier of its file. */
    public static final String REMOVES = "data-file";

    /** Attribute of the picture of a file that is being opened. */
    static final String WAITS = "data-waits";

    private static final long KILOBYTE = 1_000;
    private static final long MEGABYTE = 1_000_000;

    /** A row with « Voir » and without « Supprimer ». */
    public FileRow(SupportingDocument file) {
        this(file, "document.files.view");
    }

    /**
     * A row without « Supprimer ».
     *
     * @param viewKey key of the text of the link to the file; with {@code .file} at its end, the key of the link's
     *     accessible name
     */
    public FileRow(SupportingDocument file, String viewKey) {
        getContent().addClassName("file");
        getContent().add(picture(file), description(file), view(file, viewKey));
    }

    /** With « Supprimer », which bears the identifier of the file as {@link #REMOVES}. */
    static FileRow removable(SupportingDocument file) {
        FileRow row = new FileRow(file);
        row.addRemoval(file);
        return row;
    }

    private void addRemoval(SupportingDocument file) {
        Button remove = new Button(getTranslation("document.files.remove"));
        remove.addThemeName("tertiary");
        remove.setAriaLabel(getTranslation("document.files.remove.file", file.name()));
        remove.getElement().setAttribute(REMOVES, file.id().value().toString());
        Div acts = new Div(getContent().getComponentAt(2), remove);
        acts.addClassName("file-acts");
        getContent().add(acts);
    }

    private Component picture(SupportingDocument file) {
        boolean waits = file.opening() == OpeningState.WAITING;
        if (!file.isViewable() && !waits) {
            return new Span();
        }
        Image picture = new Image(pictureOf(file), "");
        // The picture of a file that is being opened comes when it is, or never.
        picture.getElement().setAttribute(waits ? WAITS : "loading", waits ? "" : "lazy");
        return picture;
    }

    /** Address of a file's small picture. */
    static String pictureOf(SupportingDocument file) {
        return "/" + SiteAddresses.DOCUMENTS + "/" + file.id().value() + "/apercu";
    }

    private Div description(SupportingDocument file) {
        Span name = new Span(file.name());
        name.addClassName("file-name");
        Span size = new Span(size(file.facts().size()));
        size.addClassName("hint");
        return new Div(name, size);
    }

    private Component view(SupportingDocument file, String viewKey) {
        if (!file.counts()) {
            return new StatusTag(getTranslation("document.files.state.wrong"), StatusTag.Tone.ERROR);
        }
        if (!file.isViewable()) {
            return new Span(getTranslation("document.files.checking"));
        }
        Anchor view = NewTab.link(
                this,
                "/" + SiteAddresses.DOCUMENTS + "/" + file.id().value() + "/" + SiteAddresses.SEEN,
                getTranslation(viewKey));
        view.setAriaLabel(getTranslation(viewKey + ".file", file.name()));
        return view;
    }

    private String size(long bytes) {
        return bytes < MEGABYTE
                ? getTranslation("document.files.kilobytes", Math.ceilDiv(bytes, KILOBYTE))
                : getTranslation("document.files.megabytes", (double) bytes / MEGABYTE);
    }
}
